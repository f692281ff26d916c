//! `/robots.txt` (RFC 9309): what a host does not want to be asked for.

use url::{Position, Url};

/// What we are called there.
const NAME: &str = "dunder-crawler";

/// What is allowed and what is not, of the group that is for us.
#[derive(Debug, Default, Clone)]
pub(crate) struct Robots {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    allow: bool,
    pattern: String,
}

impl Robots {
    pub(crate) fn parse(text: &str) -> Self {
        let (mut ours, mut everybodys) = (None::<Vec<Rule>>, Vec::new());
        // To whom the lines belong that come; names in a row share the rules behind them.
        let (mut for_us, mut for_all, mut in_rules) = (false, false, false);
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            match key.as_str() {
                "user-agent" => {
                    if in_rules {
                        (for_us, for_all, in_rules) = (false, false, false);
                    }
                    for_all |= value == "*";
                    if value.eq_ignore_ascii_case(NAME) {
                        for_us = true;
                        ours.get_or_insert_default();
                    }
                }
                "allow" | "disallow" => {
                    in_rules = true;
                    let rule = Rule { allow: key == "allow", pattern: value.to_owned() };
                    if value.is_empty() {
                        // "Disallow:" forbids nothing.
                    } else if for_us {
                        ours.get_or_insert_default().push(rule);
                    } else if for_all {
                        everybodys.push(rule);
                    }
                }
                _ => {}
            }
        }
        Robots { rules: ours.unwrap_or(everybodys) }
    }

    /// Whether a page may be asked for: the longest pattern that fits decides, and of two as long the one that allows.
    pub(crate) fn allow(&self, url: &Url) -> bool {
        let path = &url[Position::BeforePath..Position::AfterQuery];
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, path));
        fitting.max_by_key(|rule| (rule.pattern.len(), rule.allow)).is_none_or(|rule| rule.allow)
    }
}

/// Whether a path begins as a pattern says: `*` is anything, `$` at its end is the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, to_the_end) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let mut last = None;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        last = Some((rest, piece));
        rest = &rest[at + piece.len()..];
    }
    // The last piece may stand further on than where it was found first.
    !to_the_end || rest.is_empty() || last.is_some_and(|(before, piece)| before.ends_with(piece))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(robots: &str, path: &str) -> bool {
        Robots::parse(robots).allow(&Url::parse("http://host").unwrap().join(path).unwrap())
    }

    #[test]
    fn the_longest_rule_decides() {
        let robots = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /*.gif$\nDisallow: /x*y$";
        for (path, expected) in [
            ("/", true),
            ("/a", false),
            ("/ab", false),
            ("/a/b/c", true),
            ("/pictures/cat.gif", false),
            ("/pictures/cat.gif?size=2", true),
            ("/xyzy", false),
            ("/xyz", true),
        ] {
            assert_eq!(allowed(robots, path), expected, "{path}");
        }
    }

    #[test]
    fn a_group_for_us_replaces_that_for_everybody() {
        let robots = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Dunder-Crawler\nDisallow: /private # no\n";
        assert!(allowed(robots, "/"));
        assert!(!allowed(robots, "/private/x"));
        assert!(!allowed("user-agent:*\nDisallow:/", "/"));
        assert!(allowed("User-agent: dunder-crawler\nDisallow:\nUser-agent: *\nDisallow: /", "/"));
        assert!(allowed("nonsense\nDisallow: /", "/"));
    }
}
