//! The programs, a file for each theme; beside each the same in Python, and what CPython prints.

macro_rules! themes {
    ($($theme:ident)*) => {
        $(mod $theme;)*

        /// The programs of each theme, and what was recorded of them.
        pub(crate) const ALL: &[(&[&str], &str)] = &[$(($theme::PROGRAMS, $theme::TRACE)),*];
    };
}

themes! { callbacks combinators futures groups locks queues rest tasks }
