#[dunder::main(debug, clock = "virtual", seed = 7)]
#[allow(dead_code)]
pub async fn main() -> Result<(), Error> {
    sleep(1).await;
    Ok(())
}
