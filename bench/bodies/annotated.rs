// Typical generators that every crate can compile which is compared: types of what is kept are written, as diapause needs
// it, and nothing is matched that it cannot keep. bench/src/compile_time.rs makes packages of them.

generators! {
    fn counter(n: u64 = 3) -> u64 {
        let mut i: u64 = 0;
        while i < n {
            yield_!(i);
            i += 1;
        }
    }

    fn fibonacci(n: u64 = 3) -> u64 {
        let mut a: u64 = 0;
        let mut b: u64 = 1;
        for _ in 0u64..n {
            yield_!(a);
            let next = a + b;
            a = b;
            b = next;
        }
    }

    fn nested(rows: u64 = 3, columns: u64 = 4) -> u64 {
        for row in 0u64..rows {
            for column in 0u64..columns {
                if row != column {
                    yield_!(row * columns + column);
                }
            }
        }
    }

    fn collatz(start: u64 = 27) -> u64 {
        let mut n: u64 = start;
        while n != 1 {
            yield_!(n);
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        }
        yield_!(1);
    }

    fn primes(limit: usize = 100) -> u64 {
        let mut sieve: Vec<bool> = vec![true; limit];
        for i in 2usize..limit {
            if sieve[i] {
                yield_!(i as u64);
                let mut multiple = i * i;
                while multiple < limit {
                    sieve[multiple] = false;
                    multiple += i;
                }
            }
        }
    }

    fn lengths(text: String = String::new()) -> u64 {
        let mut at: usize = 0;
        while at < text.len() {
            let end: usize = text[at..].find(' ').map_or(text.len(), |space| at + space);
            yield_!((end - at) as u64);
            at = end + 1;
        }
    }

    fn sums(samples: Vec<u64> = Vec::new(), width: usize = 3) -> u64 {
        let mut sum: u64 = 0;
        let mut i: usize = 0;
        while i < samples.len() {
            sum += samples[i];
            if i >= width {
                sum -= samples[i - width];
            }
            if i + 1 >= width {
                yield_!(sum);
            }
            i += 1;
        }
    }

    fn kinds(commands: Vec<u8> = Vec::new()) -> u64 {
        let mut accumulator: u64 = 0;
        let mut at: usize = 0;
        while at < commands.len() {
            match commands[at] {
                0 => accumulator = 0,
                1 => yield_!(accumulator),
                2 => {
                    accumulator += 10;
                    yield_!(accumulator);
                }
                3 => break,
                command => accumulator += u64::from(command),
            }
            at += 1;
        }
        yield_!(accumulator);
    }

    fn buffered(n: usize = 3) -> u64 {
        let mut buffer: [u8; 256] = [0; 256];
        for i in 0usize..n {
            buffer[i % 256] += 1;
            yield_!(u64::from(buffer[(i + 1) % 256]));
        }
    }

    fn phases(n: u64 = 3) -> u64 {
        let mut square: u64 = 0;
        while square < 100 {
            square += n;
            yield_!(square);
        }
        let mut text: String = String::new();
        for i in 0u64..n {
            if i % 3 == 0 {
                text.push('x');
                yield_!(text.len() as u64);
            } else if i > 50 {
                return;
            }
        }
        yield_!(square);
    }
}
