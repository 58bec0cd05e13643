//! Inline Markdown of the pages as escaped words.

use super::{
    Link, LinkResolver, Resolved,
    html::{TAGS, entity},
    links::{classify, is_clean_url, is_path, link_parts, plain, url},
    words::{Piece, WordPieces, code_span},
};

pub(super) fn parse(text: &str, links: &dyn LinkResolver) -> Vec<Piece> {
    let mut words = WordPieces::default();
    Scanner {
        links,
        in_link: false,
        in_strong: false,
    }
    .scan(text, &mut words);
    words.finish()
}

#[derive(Clone, Copy)]
struct Scanner<'a> {
    links: &'a dyn LinkResolver,
    in_link: bool,
    in_strong: bool,
}

impl Scanner<'_> {
    fn scan(self, text: &str, words: &mut WordPieces) {
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let plain = text[at..].bytes().take_while(is_plain).count();
            if plain > 0 {
                words.markup(&text[at..at + plain]);
                at += plain;
                continue;
            }
            let rest = &text[at..];
            let len = match c {
                '\\' => escaped(rest, words),
                '\n' => {
                    words.line_break();
                    Some(1)
                }
                '`' => self.code(rest, words),
                '*' => self.strong(rest, words),
                '[' => self.link(rest, words),
                '!' if rest.starts_with("![") => self.image(rest, words),
                '<' => self.tag(rest, words),
                '&' => entity(rest).map(|(c, len)| {
                    words.text(c, rest[len..].chars().next());
                    len
                }),
                'h' | 'H' if !self.in_link => url(rest, words),
                _ => None,
            };
            let len = match c {
                'A'..='Z' if len.is_none() => self.mention(rest, words),
                _ => len,
            };
            at += len.unwrap_or_else(|| {
                words.text(c, next_text(&rest[c.len_utf8()..]));
                c.len_utf8()
            });
        }
    }

    /// `**text**`: emphasis by pairs, whatever CommonMark thinks of the characters next to it.
    fn strong(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let run = rest.bytes().take_while(|b| *b == b'*').count();
        if run > 2 {
            // A mask (`i-bp1****`).
            (0..run).for_each(|_| words.text('*', None));
            return Some(run);
        }
        if run == 1 {
            return self.emphasis(rest, words);
        }
        let close = (run == 2 && !self.in_strong).then(|| closing(rest, 2))??;
        let inner = rest[2..close].trim();
        if inner.is_empty() {
            return Some(close + 2);
        }
        let outer = words.last();
        let first = inner.trim_start_matches('\\').chars().next();
        let punctuation = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric());
        if outer == Some('*') || (punctuation(first) && outer.is_some_and(char::is_alphanumeric)) {
            words.blank();
        }
        words.open();
        words.markup("**");
        Self {
            in_strong: true,
            ..self
        }
        .scan(inner, words);
        let last = words.last();
        words.close();
        words.close_strong();
        let next = rest[close + 2..].chars().next();
        if punctuation(last)
            && next.is_some_and(|c| {
                !c.is_whitespace() && (c.is_alphanumeric() || matches!(c, '*' | '\\'))
            })
        {
            words.blank();
        }
        Some(close + 2)
    }

    /// `*text*`: emphasis where what is in it is one word; other asterisks are masks, wildcards and products.
    fn emphasis(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let inner = &rest[1..1 + rest[1..].find('*')?];
        let ends = [inner.chars().next()?, inner.chars().next_back()?];
        let word = |c: char| c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '/' | '.');
        let fits = inner.chars().all(word)
            && ends.iter().all(|c| c.is_alphanumeric())
            && inner.contains(char::is_alphabetic)
            && !rest[inner.len() + 2..].starts_with('*')
            && words.last() != Some('*');
        if !fits {
            return None;
        }
        words.open();
        words.markup("*");
        Self {
            in_strong: true,
            ..self
        }
        .scan(inner, words);
        words.close();
        words.markup("*");
        Some(inner.len() + 2)
    }

    fn link(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let (label, target, len) = link_parts(rest)?;
        let plain = plain(label);
        let shown = plain.trim();
        if self.in_link || shown.is_empty() {
            self.scan(label.trim(), words);
            return Some(len);
        }
        let resolved = self.links.resolve(Link {
            text: shown,
            target: classify(target),
        });
        let inside = Self {
            in_link: true,
            ..self
        };
        match resolved {
            Resolved::Item(path) if is_path(&path) => {
                let identifier = shown
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'_');
                words.open();
                words.markup("[");
                match identifier {
                    true => words.markup(&format!("`{shown}`")),
                    false => inside.scan(label.trim(), words),
                }
                words.close();
                words.markup(&if identifier && shown == path {
                    "]".to_owned()
                } else {
                    format!("]({path})")
                });
            }
            Resolved::Url(url) if is_clean_url(&url) => {
                if shown == url {
                    words.markup(&format!("<{url}>"));
                } else {
                    words.open();
                    words.markup("[");
                    inside.scan(label.trim(), words);
                    words.close();
                    words.markup(&format!("]({url})"));
                }
            }
            // Outside of a link, a label that is a URL has to be made safe like any other.
            _ => self.scan(label.trim(), words),
        }
        Some(len)
    }

    /// The name of something that can be linked to, where it stands for itself.
    fn mention(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let len = rest.find(|c| !part(c)).unwrap_or(rest.len());
        let joined = |c: char| part(c) || matches!(c, '.' | '-' | '/' | '\\' | '=' | '&' | '$');
        let mut behind = rest[len..].chars();
        // A full stop may end the sentence; what a name goes on with makes it another one.
        let goes_on = match (behind.next(), behind.next()) {
            (Some('.'), Some(c)) => part(c),
            (Some(c), _) => joined(c) && c != '.',
            (None, _) => false,
        };
        if goes_on || words.last().is_some_and(joined) {
            return None;
        }
        self.linked(&rest[..len], words).then_some(len)
    }

    /// Puts down `word` as a link, if there is something of that name. Emphasis cannot begin or end with a link.
    fn linked(self, word: &str, words: &mut WordPieces) -> bool {
        let humps = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
        let picture = words.last() == Some('!');
        let may_be =
            !self.in_link && !self.in_strong && !picture && word.as_bytes().windows(2).any(humps);
        let path = may_be.then(|| self.links.mention(word)).flatten();
        let Some(path) = path.filter(|path| is_path(path)) else {
            return false;
        };
        words.markup(&format!("[`{word}`]({path})"));
        true
    }

    /// A code span; a backtick without a partner is text.
    fn code(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let ticks = rest.bytes().take_while(|b| *b == b'`').count();
        let close = ticks + closing_ticks(&rest[ticks..], ticks)?;
        let content = rest[ticks..close]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if !content.is_empty() && !self.linked(&content, words) {
            words.code(&code_span(&content));
        }
        Some(close + ticks)
    }

    /// Pictures are not there: what stands instead of them stays.
    fn image(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        let (label, _, len) = link_parts(&rest[1..])?;
        self.scan(label, words);
        Some(len + 1)
    }

    fn tag(self, rest: &str, words: &mut WordPieces) -> Option<usize> {
        if let Some(close) = rest.strip_prefix("<!--").and_then(|r| r.find("-->")) {
            return Some(4 + close + 3);
        }
        let close = rest.bytes().take(300).position(|b| b == b'>')?;
        let inner = &rest[1..close];
        if !self.in_link && is_clean_url(inner) {
            words.markup(&rest[..=close]);
            return Some(close + 1);
        }
        let name: String = inner
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let attributes = &inner.trim_start_matches('/')[name.len()..];
        if !TAGS.contains(&name.as_str())
            || !(attributes.is_empty() || attributes.starts_with([' ', '/']))
            || inner.ends_with('\\')
        {
            return None;
        }
        match name.as_str() {
            "p" | "div" | "li" | "tr" | "hr" | "ul" | "ol" | "table" | "section" | "pre"
                if !self.in_link && !self.in_strong =>
            {
                words.line_break()
            }
            "td" | "th" => words.blank(),
            _ => {}
        }
        Some(close + 1)
    }
}

/// Whether a byte is a letter or digit that stands for itself, and begins nothing: an `h` may begin a URL.
fn is_plain(byte: &u8) -> bool {
    matches!(byte, b'a'..=b'g' | b'i'..=b'z' | b'0'..=b'9')
}

/// The character that the text goes on with, when it is text.
fn next_text(rest: &str) -> Option<char> {
    let mut chars = rest.chars();
    match chars.next() {
        Some('\\') => chars
            .next()
            .filter(char::is_ascii_punctuation)
            .or(Some('\\')),
        Some('*') if rest.starts_with("**") => Some('*'),
        other => other,
    }
}

fn escaped(rest: &str, words: &mut WordPieces) -> Option<usize> {
    let c = rest[1..]
        .chars()
        .next()
        .filter(char::is_ascii_punctuation)?;
    words.text(c, next_text(&rest[2..]));
    Some(2)
}

/// Where a run of exactly `len` backticks starts.
fn closing_ticks(text: &str, len: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|b| **b == b'`').count();
        if run == len {
            return Some(at);
        }
        at += run.max(1);
    }
    None
}

/// Where the `**` is that closes the one at the start: not in code, not escaped, no part of a longer
/// run, on the same line.
fn closing(rest: &str, len: usize) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = len;
    while at < bytes.len() {
        match bytes[at] {
            b'\n' => return None,
            b'\\' => at += 2,
            b'`' => {
                let ticks = bytes[at..].iter().take_while(|b| **b == b'`').count();
                at += ticks;
                at += closing_ticks(&rest[at..], ticks).map_or(0, |n| n + ticks);
            }
            b'*' => {
                let run = bytes[at..].iter().take_while(|b| **b == b'*').count();
                // `**A****B**`: one ends, the next begins.
                if run == len || run == 2 * len {
                    return Some(at);
                }
                at += run;
            }
            _ => at += 1,
        }
    }
    None
}
