/// A job.
pub struct Job<T> { value: T }
impl<T: Send> Job<T> {
    pub async fn run(&mut self) -> Option<T> { let v = await self.step()?; Some(v) }
    fn all(self) -> impl Generator<Yield = T> { yield self.value; }
    const N: usize = 3;
    fn plain(&self) -> usize { Self::N }
}
trait Work { async fn work(&self) -> u32; async fn twice(&self) -> u32 { await self.work() + await self.work() } }
mod inner { use super::*; #[generator(clone)] pub async fn tick() -> impl AsyncGenerator<Yield = u32> { loop { yield 1; await sleep(1); } } }
