async fn guarded(n: u32) -> u32 {
    try {
        if n > 2 { raise ValueError::new("too many") from None; }
        await work(n)?
    } except e: (TypeError | ValueError) {
        log(&e).await;
        raise
    } except e: KeyError {
        raise Wrapped { n } from e;
    } except _ {
        return 7;
    } else {
        n + 1
    } finally {
        await release();
    }
}
