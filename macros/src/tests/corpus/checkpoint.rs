fn job(steps: Vec<Step>) -> impl Generator<Yield = Event, Send = Reply, Return = u32> + Clone + Debug + Checkpoint {
    let mut done = 0u32;
    for (i, step) in steps.into_iter().enumerate() {
        let reply = yield_!(Event::Run(i, step));
        match reply { Reply::Done => done += 1, Reply::Failed(why) => raise!(RuntimeError::new(why)), }
    }
    done
}
