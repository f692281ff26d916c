fn walk<'a, T: Clone, const N: usize>(&'a self, mut items: [T; N]) -> impl Generator<Yield = T, Send = u32, Return = usize> + 'a where T: 'a {
    let mut count = 0;
    'outer: for (i, item) in items.iter().enumerate() {
        let sent = yield_!(item.clone());
        if sent > 3 && yield_!(item.clone()) == 1 { continue 'outer; }
        let Some(x) = self.find(sent) else { break 'outer };
        count += loop { if i > 2 { break yield_!(x); } };
        println!("{i} {sent:?} {}", yield_!(x));
    }
    yield_from!(self.rest(&mut count));
    count
}
