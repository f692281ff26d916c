//! The job queue of the examples: both forms do, in virtual time, what the original in Python printed.

use dunder::asyncio::Runner;

#[path = "../examples/job_queue/attribute.rs"]
mod attribute;
#[path = "../examples/job_queue/keyword.rs"]
mod keyword;
#[path = "../examples/job_queue/model.rs"]
mod model;

fn printed_by_python() -> Vec<&'static str> {
    include_str!("../examples/job_queue/job_queue.out").lines().collect()
}

#[test]
fn the_keyword_form_prints_the_same() {
    Runner::new().virtual_clock().run(keyword::program()).expect("the program ends");
    assert_eq!(model::said(), printed_by_python());
}

#[test]
fn the_attribute_form_prints_the_same() {
    Runner::new().virtual_clock().run(attribute::program()).expect("the program ends");
    assert_eq!(model::said(), printed_by_python());
}
