//! Links and bare URLs.

use super::{
    LinkTarget,
    words::{WordPieces, code_span},
};

/// Label and target of `[label](target)` at the start, with its length. Targets may hold blanks and brackets.
pub(super) fn link_parts(rest: &str) -> Option<(&str, &str, usize)> {
    let bytes = rest.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    let close = loop {
        match bytes.get(at)? {
            b'\\' => at += 1,
            b'[' => depth += 1,
            b']' => {
                depth -= 1;
                if depth == 0 {
                    break at;
                }
            }
            b'\n' => return None,
            _ => {}
        }
        at += 1;
        if at > 2000 {
            return None;
        }
    };
    let target = rest[close + 1..].strip_prefix('(')?;
    let mut depth = 1_usize;
    let end = target.bytes().take(2000).position(|b| {
        depth = match b {
            b'(' => depth + 1,
            b')' => depth - 1,
            _ => depth,
        };
        depth == 0
    });
    // An unbalanced target ends at its first bracket.
    let end = end.or_else(|| target.find(')'))?;
    Some((&rest[1..close], target[..end].trim(), close + 2 + end + 1))
}

pub(super) fn classify(target: &str) -> LinkTarget<'_> {
    let target = target
        .split(" \"")
        .next()
        .unwrap_or_default()
        .trim()
        .trim_matches(['<', '>']);
    if let Some(id) = target
        .strip_prefix("~~")
        .and_then(|t| t.split("~~").next())
        .filter(|id| !id.is_empty())
    {
        return LinkTarget::DocId(id.split('#').next().unwrap_or(id));
    }
    if target.starts_with("http://") || target.starts_with("https://") {
        return LinkTarget::Url(target);
    }
    match target.split_once('#') {
        Some(("", anchor)) => LinkTarget::Anchor(anchor),
        Some((page, _)) => LinkTarget::Page(page),
        None => LinkTarget::Page(target),
    }
}

/// The text of a label without its markup.
pub(super) fn plain(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    let mut chars = label.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek().is_some_and(char::is_ascii_punctuation) => {
                out.extend(chars.next())
            }
            '*' | '`' => {}
            c => out.push(c),
        }
    }
    out
}

/// A path that can stand in an intra-doc link.
pub(super) fn is_path(path: &str) -> bool {
    !path.is_empty()
        && path
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_:#@!".contains(&b))
}

/// A URL that rustdoc takes as it is.
pub(super) fn is_clean_url(url: &str) -> bool {
    let Some(rest) = url
        .strip_prefix("http://")
        .or_else(|| url.strip_prefix("https://"))
    else {
        return false;
    };
    let host = rest
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || *b == b'-' || *b == b'.')
        .count();
    host > 0
        && rest.as_bytes()[0] != b'.'
        && rest
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#@!$&'+,;=%".contains(&b))
}

/// A bare URL: a link when it is a whole one, code when it has placeholders in it or is the start of one.
pub(super) fn url(rest: &str, words: &mut WordPieces) -> Option<usize> {
    let head = rest
        .get(..8)
        .or_else(|| rest.get(..7))?
        .to_ascii_lowercase();
    let scheme = ["https://", "http://"]
        .iter()
        .find(|s| head.starts_with(**s))?
        .len();
    let mut found = String::new();
    let mut len = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let c = match c {
            '\\' => match chars.peek() {
                Some((_, n)) if n.is_ascii_punctuation() => *n,
                _ => break,
            },
            c => c,
        };
        if !c.is_ascii_graphic()
            || matches!(c, '"' | '`' | '|' | '\'')
            || (matches!(c, '<' | '>') && rest.as_bytes()[i] != b'\\')
        {
            break;
        }
        if rest.as_bytes()[i] == b'\\' {
            chars.next();
            len = i + 2;
        } else {
            len = i + 1;
        }
        found.push(c);
    }
    // Markup and punctuation after it are not of it.
    let kept = found.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '(', '[', '}']);
    let kept = if kept.len() < scheme {
        &found[..scheme]
    } else {
        kept
    };
    let mut cut = found.len() - kept.len();
    let kept = kept.to_owned();
    while cut > 0 {
        len -= 1;
        if rest.as_bytes().get(len.wrapping_sub(1)) == Some(&b'\\') {
            len -= 1;
        }
        cut -= 1;
    }
    match is_clean_url(&kept) {
        true => words.markup(&format!("<{kept}>")),
        false => words.code(&code_span(&kept)),
    }
    Some(len)
}
