async fn f(self: Box<Self>) -> ! {
    let x; let x = { let y = &x; const { 1 } };
    fn nested() { raise!(1); yield_!(2) }
    async move { g().await }.await;
    unknown!(yield_!(1), raise!());
    try_! { { } };
    with_! { };
    async_for! { in };
    raise!(; from);
    yield_from!();
    (|| h().await)();
    return loop { break 'a: { x? } };
}
