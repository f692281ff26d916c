//! Time: delays, `sleep`, and time limits for a block.
//!
//! ```text
//!   Delay (Duration, or a number of seconds) ◀── sleep, timeout, and whatever else takes a time
//! ```

use std::time::Duration;

use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};

mod sleep;
mod timeout;

pub use sleep::{Sleep, SleepFor, sleep};
pub use timeout::{Timeout, timeout, timeout_at};

mod sealed {
    pub trait Sealed {}
}

/// A length of time: a [`Duration`], or a number of seconds. What is negative counts as zero. `None`, like infinity, is
/// never over.
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
    Option<f64>: limit => limit.map_or(Ok(Duration::MAX), from_seconds);
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
