//! The paths in code: `use` trees, and paths in expressions and types.

use std::collections::BTreeSet;

/// Every path with more than one segment, with `use` groups expanded: `crate::a::{b, c::d}` gives `crate::a::b` and
/// `crate::a::c::d`.
pub(crate) fn paths(code: &str) -> Vec<Vec<String>> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let parted = tokens.get(at + 1).is_some_and(|next| next == "::");
        let goes_on = tokens.get(at + 2).is_some_and(|next| is_name(next) || next == "{" || next == "*");
        let starts = is_name(&tokens[at]) && parted && goes_on;
        at = if starts { tree(&tokens, at, &[], &mut found) } else { at + 1 };
    }
    found
}

/// The names defined in the file: imports, modules, functions and macros.
pub(crate) fn names(code: &str) -> BTreeSet<String> {
    let tokens = tokens(code);
    let mut names = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        match (token.as_str(), tokens.get(at + 1)) {
            ("mod" | "as" | "fn", Some(name)) => _ = names.insert(name.clone()),
            ("macro_rules", Some(_)) => names.extend(tokens.get(at + 2).cloned()),
            ("use", Some(_)) => {
                let mut found = Vec::new();
                tree(&tokens, at + 1, &[], &mut found);
                // `use a;` defines no new name: it is the crate itself.
                names.extend(found.into_iter().filter(|path| 1 < path.len()).filter_map(|path| path.last().cloned()));
            }
            _ => {}
        }
    }
    names
}

/// The first segment of every `use` and of every path.
pub(crate) fn roots(code: &str) -> BTreeSet<String> {
    let tokens = tokens(code);
    let used = tokens.windows(2).filter(|pair| pair[0] == "use" && is_name(&pair[1])).map(|pair| pair[1].clone());
    used.chain(paths(code).into_iter().map(|path| path[0].clone())).collect()
}

/// Parses a path or group at `at`; returns the position after it.
fn tree(tokens: &[String], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = tree(tokens, at, &path, found);
                    // Skip an alias after a branch.
                    while tokens.get(at).is_some_and(|token| token != "}" && token != ",") {
                        at += 1;
                    }
                    at += usize::from(tokens.get(at).is_some_and(|token| token == ","));
                }
                return at + 1;
            }
            "self" if !before.is_empty() => at += 1,
            name if is_name(name) => {
                path.push(token.clone());
                at += 1;
            }
            "*" => at += 1,
            _ => break,
        }
        match tokens.get(at) {
            Some(next) if next == "::" => at += 1,
            _ => break,
        }
    }
    found.push(path);
    at
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Tokens: words, `::`, and single characters.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
        let length = if rest.starts_with("::") { 2 } else { word.max(first.len_utf8()) };
        let (token, after) = rest.split_at(length);
        if !token.trim().is_empty() {
            tokens.push(token.to_owned());
        }
        rest = after;
    }
    tokens
}
