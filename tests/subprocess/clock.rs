//! A virtual clock, while children run.

use std::time::{Duration, Instant};

use dunder::asyncio::{
    PIPE, create_subprocess_exec, create_subprocess_shell, create_task, get_running_loop, sleep, timeout,
    wait_for,
};
use dunder::errors::TimeoutError;
use dunder::prelude::*;

use super::{raised, run};

fn now() -> f64 {
    get_running_loop().unwrap().time()
}

#[test]
fn it_does_not_run_ahead_of_a_child() {
    run(async_! {
        // Far longer than what is given to other I/O.
        let process = await create_subprocess_shell("sleep 0.2; echo done").stdout(PIPE);
        let (out, _) = await wait_for(process.communicate(None), 20);
        assert_eq!(out, b"done\n");
        // The child's time has passed, but for what it took to start it, and no more than in reality.
        assert!((0.1..20.0).contains(&now()), "{}", now());
    });
}

#[test]
fn a_time_limit_on_a_child_is_kept() {
    run(async_! {
        let began = Instant::now();
        let process = await create_subprocess_exec(["sleep", "3600"]);
        assert!((await raised(wait_for(process.wait(), 0.1))).is::<TimeoutError>());
        assert!(began.elapsed() >= Duration::from_millis(100));
        assert_eq!(now(), 0.1);
        process.kill()?;
        await process.wait();
    });
}

#[test]
fn a_child_that_goes_on_telling_does_not_put_it_off() {
    run(async_! {
        let talker = "while :; do echo x; sleep 0.02; done";
        let process = await create_subprocess_shell(talker).stdout(PIPE).kill_on_drop(true);
        let mut lines = 0;
        try {
            async with timeout(0.3) {
                async for _line in process.stdout().unwrap() {
                    lines += 1;
                }
            }
        } except _: TimeoutError {}
        assert!((1..=16).contains(&lines), "{lines}");
        assert!((0.3..0.31).contains(&now()), "{}", now());
    });
}

#[test]
fn before_and_after_it_jumps() {
    run(async_! {
        await sleep(3600);
        let process = await create_subprocess_exec("true");
        await process.wait();
        let ended = now();
        assert!((3600.0..3610.0).contains(&ended));
        await sleep(3600);
        assert!((now() - ended - 3600.0).abs() < 1e-6);
    });
}

#[test]
fn other_timers_go_on_beside_a_child() {
    run(async_! {
        let process = await create_subprocess_exec(["sleep", "3600"]);
        let ends = create_task(process.wait());
        await sleep(0.05);
        await sleep(0.05);
        assert!((0.1..0.11).contains(&now()), "{}", now());
        process.kill()?;
        assert_eq!(await ends, -9);
    });
}
