// What the coroutines of bench/bodies/coroutines.rs wait for: futures of a library.

pub(crate) struct Sleep {
    seconds: f64,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<()> {
        if std::mem::take(&mut self.seconds) > 0.0 {
            std::task::Poll::Pending
        } else {
            std::task::Poll::Ready(())
        }
    }
}

pub(crate) fn sleep(seconds: f64) -> Sleep {
    Sleep { seconds }
}

#[derive(Debug)]
pub(crate) struct Failed;

pub(crate) async fn request(url: &str) -> Result<String, Failed> {
    sleep(1.0).await;
    if url.is_empty() { Err(Failed) } else { Ok(url.to_uppercase()) }
}

#[derive(Default)]
pub(crate) struct Socket {
    left: usize,
}

impl Socket {
    pub(crate) async fn read(&mut self, buffer: &mut [u8]) -> usize {
        sleep(0.1).await;
        let n = self.left.min(buffer.len());
        self.left -= n;
        n
    }

    pub(crate) async fn write(&mut self, buffer: &[u8]) -> usize {
        sleep(0.1).await;
        self.left += buffer.len();
        buffer.len()
    }
}
