// Typical coroutines, whose objects are weighed: bench/src/sizes.rs makes of each one of ours and an `async fn`.

coroutines! {
    async fn wait(seconds: f64 = 1.0) -> () {
        sleep(seconds).await;
    }

    async fn ticker(n: u32 = 3) -> u32 {
        let mut ticks = 0;
        for _ in 0..n {
            sleep(0.1).await;
            ticks += 1;
        }
        ticks
    }

    async fn fetch(url: String = String::new()) -> Result<String, Failed> {
        let page = request(&url).await?;
        sleep(0.1).await;
        Ok(format!("{url}: {page}"))
    }

    async fn retry(url: String = String::new(), attempts: u32 = 3) -> Result<String, Failed> {
        let mut delay = 0.1;
        for _ in 1..attempts {
            match request(&url).await {
                Ok(page) => return Ok(page),
                Err(_) => {
                    sleep(delay).await;
                    delay *= 2.0;
                }
            }
        }
        request(&url).await
    }

    async fn echo(socket: Socket = Socket::default()) -> usize {
        let mut socket = socket;
        let mut buffer = [0_u8; 1024];
        let mut total = 0;
        loop {
            let n = socket.read(&mut buffer).await;
            if n == 0 {
                return total;
            }
            socket.write(&buffer[..n]).await;
            total += n;
        }
    }

    async fn dispatch(kind: u8 = 1, payload: String = String::new()) -> usize {
        match kind {
            0 => {
                sleep(1.0).await;
                0
            }
            1 => fetch(payload).await.map_or(0, |page| page.len()),
            2 => ticker(7).await as usize,
            _ => payload.len(),
        }
    }

    async fn sequence(a: String = String::new(), b: String = String::new()) -> Result<usize, Failed> {
        let first = fetch(a).await?;
        let second = fetch(b).await?;
        wait(0.1).await;
        Ok(first.len() + second.len())
    }

    async fn collect(n: u32 = 3) -> Vec<u32> {
        let mut results = Vec::new();
        for i in 0..n {
            let ticks = ticker(i).await;
            results.push(ticks);
        }
        results
    }

    async fn nested() -> usize {
        let pages = sequence(String::from("a"), String::from("b")).await;
        let again = retry(String::from("c"), 3).await;
        pages.unwrap_or(0) + again.map_or(0, |page| page.len())
    }

    async fn guarded(lock: std::rc::Rc<u32> = Default::default()) -> u32 {
        let guard = std::rc::Rc::clone(&lock);
        sleep(0.1).await;
        let count = *guard;
        drop(guard);
        sleep(0.2).await;
        count
    }

    async fn early(limit: Option<u32> = None) -> Option<u32> {
        let limit = limit?;
        let Some(half) = limit.checked_div(2) else { return Some(0) };
        for i in 0..half {
            if i * i > limit {
                return Some(i);
            }
            sleep(0.1).await;
        }
        None
    }

    async fn report(names: Vec<String> = Vec::new()) -> String {
        let mut text = String::new();
        for name in names {
            let line = fetch(name).await.unwrap_or_default();
            text.push_str(&line);
            text.push('\n');
        }
        text
    }

    async fn phases(n: usize = 3) -> u64 {
        let sum = {
            let mut squares = [0_u64; 16];
            for i in 0..16 {
                squares[i] = (i * i) as u64;
                sleep(0.1).await;
            }
            squares.iter().sum::<u64>()
        };
        let mut cubes = [0_u64; 16];
        for i in 0..n.min(16) {
            cubes[i] = (i * i * i) as u64;
            sleep(0.2).await;
        }
        sum + cubes.iter().sum::<u64>()
    }

    async fn copy(from: Socket = Socket::default(), to: Socket = Socket::default()) -> u64 {
        let (mut from, mut to) = (from, to);
        let mut buffer = vec![0; 4096];
        let mut copied = 0;
        loop {
            let n = from.read(&mut buffer).await;
            if n == 0 {
                break;
            }
            let mut written = 0;
            while written < n {
                written += to.write(&buffer[written..n]).await;
            }
            copied += n as u64;
        }
        copied
    }

    async fn periodic(name: String = String::new(), period: f64 = 1.0) -> Result<(), Failed> {
        let mut failures = 0;
        loop {
            match fetch(name.clone()).await {
                Ok(page) if page.is_empty() => return Ok(()),
                Ok(_) => failures = 0,
                Err(e) => {
                    failures += 1;
                    if failures > 3 {
                        return Err(e);
                    }
                }
            }
            sleep(period).await;
        }
    }
}
