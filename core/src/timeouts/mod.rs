//! Time: delays, `sleep`, and time limits for a block.
//!
//! ```text
//!   Delay (Duration, or a number of seconds) ◀── sleep, and whatever else takes a time
//!   Limit (a Delay, or None)                 ◀── timeout, and whatever else takes a limit
//! ```

use std::time::Duration;

use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};

mod sleep;
mod timeout;

pub use sleep::{Sleep, sleep};
pub use timeout::{Timeout, timeout, timeout_at};

mod sealed {
    pub trait Sealed {}
    pub trait SealedLimit {}
}

/// A length of time: a [`Duration`], or a number of seconds. What is negative counts as zero.
pub trait Delay: sealed::Sealed {
    /// The delay as a `Duration`.
    ///
    /// # Errors
    ///
    /// `ValueError("Invalid delay: NaN (not a number)")`.
    fn duration(self) -> Result<Duration, Exception>;
}

macro_rules! delays {
    ($($ty:ty: $value:ident => $duration:expr;)*) => { $(
        impl sealed::Sealed for $ty {}

        impl Delay for $ty {
            fn duration(self) -> Result<Duration, Exception> {
                let $value = self;
                $duration
            }
        }
    )* };
}

delays! {
    Duration: duration => Ok(duration);
    f64: seconds => from_seconds(seconds);
    f32: seconds => from_seconds(seconds.into());
    i32: seconds => Ok(Duration::from_secs(seconds.try_into().unwrap_or(0)));
    i64: seconds => Ok(Duration::from_secs(seconds.try_into().unwrap_or(0)));
    u32: seconds => Ok(Duration::from_secs(seconds.into()));
    u64: seconds => Ok(Duration::from_secs(seconds));
}

/// A limit of time: a [`Delay`], or `None` for no limit.
///
/// ```
/// use std::time::Duration;
///
/// use dunder_core::asyncio::timeout;
///
/// let _ = (timeout(1.5), timeout(Duration::from_secs(1)), timeout(Some(Duration::from_secs(1))), timeout(None));
/// ```
pub trait Limit: sealed::SealedLimit {
    /// The limit as a `Duration`.
    ///
    /// # Errors
    ///
    /// As [`Delay::duration`].
    fn limit(self) -> Result<Option<Duration>, Exception>;
}

impl<D: Delay> sealed::SealedLimit for D {}

impl<D: Delay> Limit for D {
    fn limit(self) -> Result<Option<Duration>, Exception> {
        self.duration().map(Some)
    }
}

impl sealed::SealedLimit for Option<Duration> {}

impl Limit for Option<Duration> {
    fn limit(self) -> Result<Option<Duration>, Exception> {
        Ok(self)
    }
}

/// A number of seconds as a duration; infinity is the longest there is.
pub(crate) fn from_seconds(seconds: f64) -> Result<Duration, Exception> {
    if seconds.is_nan() {
        return Err(ValueError::new("Invalid delay: NaN (not a number)").into());
    }
    Ok(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX))
}

/// What awaiting a finished coroutine raises.
#[cold]
pub(crate) fn reused() -> Exception {
    RuntimeError::new("cannot reuse already awaited coroutine").into()
}
