async fn several() {
    with open("a")? as a, lock() {
        async with timeout(1.5) as (t, _), session.begin() as mut s {
            'rows: async for Row { id, .. } in s.rows() {
                if id == 3 { break 'rows; }
                with_! { cursor() as c { yield_!(c); } };
            } else { done(); }
        }
    }
}
