//! later
pub(crate) async fn unused() {}
