async fn fetch(host: &str, (a, b): (u32, u32), mut retries: u32) -> Result<Vec<u8>, Error> {
    let mut socket = connect(host).await?;
    while retries > 0 {
        match socket.read(&mut buffer[..a as usize]).await {
            Ok(0) if b > 1 => break,
            Ok(n @ 1..=9) => { retries -= 1; total += n; }
            Err(e) => return Err(e.into()),
            _ => continue,
        }
    }
    let x = f(g(1).await, h(2).await?, [i().await; 3]) + (j().await as u32);
    Ok(buffer)
}
