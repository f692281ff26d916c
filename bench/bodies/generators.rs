// Typical generators, whose objects are weighed. This file is included twice: by bench/src/sizes.rs, where `generators!`
// makes objects of ours, and by bench/nightly/src/sizes.rs, where it makes the compiler's own coroutines.

generators! {
    fn counter(n: u64 = 3) -> u64 {
        let mut i = 0;
        while i < n {
            yield_!(i);
            i += 1;
        }
    }

    fn countdown(from: u32 = 3) -> u32 {
        for i in (1..=from).rev() {
            yield_!(i);
        }
    }

    fn fibonacci() -> u64 {
        let (mut a, mut b) = (0_u64, 1_u64);
        loop {
            yield_!(a);
            let next = a + b;
            a = b;
            b = next;
        }
    }

    fn nested(rows: u32 = 3, columns: u32 = 4) -> (u32, u32) {
        for row in 0..rows {
            for column in 0..columns {
                yield_!((row, column));
            }
        }
    }

    fn primes(limit: usize = 100) -> usize {
        let mut sieve = vec![true; limit];
        for i in 2..limit {
            if sieve[i] {
                yield_!(i);
                let mut multiple = i * i;
                while multiple < limit {
                    sieve[multiple] = false;
                    multiple += i;
                }
            }
        }
    }

    fn collatz(start: u64 = 27) -> u64 {
        let mut n = start;
        while n != 1 {
            yield_!(n);
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        }
        yield_!(1);
    }

    fn flatten(lists: Vec<Vec<u64>> = Vec::new()) -> u64 {
        for list in lists {
            for item in list {
                yield_!(item);
            }
        }
    }

    fn chunks(items: Vec<u32> = Vec::new(), size: usize = 4) -> Vec<u32> {
        let mut chunk = Vec::with_capacity(size);
        for item in items {
            chunk.push(item);
            if chunk.len() == size {
                yield_!(std::mem::take(&mut chunk));
            }
        }
        if !chunk.is_empty() {
            yield_!(chunk);
        }
    }

    fn words(text: String = String::new()) -> String {
        let mut at = 0;
        while at < text.len() {
            let end = text[at..].find(' ').map_or(text.len(), |space| at + space);
            yield_!(text[at..end].to_owned());
            at = end + 1;
        }
    }

    fn moving_average(samples: Vec<f64> = Vec::new(), width: usize = 3) -> f64 {
        let mut sum = 0.0;
        for i in 0..samples.len() {
            sum += samples[i];
            if i >= width {
                sum -= samples[i - width];
            }
            if i + 1 >= width {
                yield_!(sum / width as f64);
            }
        }
    }

    fn interleave(left: Vec<u32> = Vec::new(), right: Vec<u32> = Vec::new()) -> u32 {
        let (mut left, mut right) = (left.into_iter(), right.into_iter());
        loop {
            let Some(a) = left.next() else { break };
            yield_!(a);
            let Some(b) = right.next() else { break };
            yield_!(b);
        }
        for rest in left {
            yield_!(rest);
        }
        for rest in right {
            yield_!(rest);
        }
    }

    fn phases(n: u32 = 3) -> u64 {
        {
            let mut squares = [0_u64; 8];
            for i in 0..8 {
                squares[i] = (i * i) as u64;
                yield_!(squares[i]);
            }
        }
        {
            let names = [1_u32, 2, 3, 4, 5, 6, 7, 8];
            for i in 0..n {
                yield_!(u64::from(names[i as usize % 8]));
            }
        }
    }

    fn buffered(n: usize = 3) -> u8 {
        let mut buffer = [0_u8; 256];
        for i in 0..n {
            buffer[i % 256] += 1;
            yield_!(buffer[(i + 1) % 256]);
        }
    }

    fn filtered(numbers: std::ops::Range<u64> = 0..3, wanted: u64 = 2) -> u64 {
        let mut seen = 0;
        for n in numbers {
            if n % wanted == 0 {
                seen += 1;
                yield_!(n);
            } else if seen > 100 {
                return;
            }
        }
    }

    fn greetings(names: Vec<String> = Vec::new()) -> String {
        let mut count = 0;
        for name in names {
            count += 1;
            yield_!(format!("{count}: {name}"));
            if name.is_empty() {
                yield_!(String::from("nobody"));
                continue;
            }
            yield_!(name);
        }
    }
}
