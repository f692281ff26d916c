#[test]
fn scratch() {
    let source = std::fs::read_to_string("/tmp/t1.txt").unwrap();
    println!("{}", super::expand(super::Role::Generator, &source));
    println!("{}", super::graph(&source));
}
