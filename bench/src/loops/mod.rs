//! Workloads of the event loop.

use crate::measure::Workload;

pub(crate) fn workloads() -> Vec<Workload> {
    Vec::new()
}
