//! The links of a page.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use url::Url;

use crate::options::{is_http, without_fragment};

/// The elements that lead to something, and their attributes that do.
const LINKS: [(&[u8], &[u8]); 11] = [
    (b"a", b"href"),
    (b"area", b"href"),
    (b"audio", b"src"),
    (b"frame", b"src"),
    (b"iframe", b"src"),
    (b"img", b"src"),
    (b"link", b"href"),
    (b"script", b"src"),
    (b"source", b"src"),
    (b"track", b"src"),
    (b"video", b"src"),
];

/// What a page links to, in order, each once.
pub(crate) fn links(html: &[u8], page: &Url) -> Vec<Url> {
    let mut base = page.clone();
    let mut links = Vec::new();
    // What is no UTF-8 becomes U+FFFD; attributes are ASCII, nearly always.
    let html = String::from_utf8_lossy(html);
    // What is in a script or a style is no element.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(&*html, emitter) {
        let Token::StartTag(tag) = token else { continue };
        let attribute = |name: &[u8]| {
            let value = tag.attributes.get(name)?;
            Some(String::from_utf8_lossy(value).trim().to_owned())
        };
        if **tag.name == *b"base" {
            if let Some(Ok(url)) = attribute(b"href").map(|href| page.join(&href)) {
                base = url;
            }
            continue;
        }
        let link = LINKS.iter().find(|(element, _)| **tag.name == **element);
        let Some(target) = link.and_then(|(_, name)| attribute(name)) else { continue };
        let Ok(url) = base.join(&target) else { continue };
        let url = without_fragment(url);
        if is_http(&url) && !links.contains(&url) {
            links.push(url);
        }
    }
    links
}
