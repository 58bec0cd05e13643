//! Single values and keys: texts in quotes that may be the wrong ones, bare words, and what stands
//! after them by mistake.

use super::{LenientParser, Node, Role, closes, is_number, is_quote, key_at};

impl LenientParser<'_> {
    pub(crate) fn quoted(&mut self, role: Role) -> Option<String> {
        let open = self.bump()?;
        if open != '"' {
            self.note("odd quotes");
        }
        let mut out = String::new();
        while let Some(c) = self.bump() {
            match c {
                '\\' => self.escape(&mut out),
                '\n' => {
                    if self.line_ends_the_text() {
                        self.note("missing closing quote");
                        self.at -= 1;
                        return Some(out.trim_end().trim_end_matches(',').to_owned());
                    }
                    self.note("line break in a text");
                    out.push('\n');
                }
                _ if closes(open, c)
                    && self.text_may_end(role)
                    && (open != '"' || c == '"' || self.quotes_match_ahead()) =>
                {
                    if c != '"' && open == '"' {
                        self.note("odd quotes");
                    }
                    return Some(out);
                }
                _ => {
                    if closes(open, c) {
                        self.note("quotes inside of a text not escaped");
                    }
                    out.push(c);
                }
            }
        }
        self.note("text closed at the end");
        Some(out)
    }

    pub(crate) fn escape(&mut self, out: &mut String) {
        match self.bump() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('u') => {
                let code = self
                    .rest()
                    .get(..4)
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                if let Some(code) = code {
                    self.at += 4;
                    out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                } else {
                    self.note("odd escape kept as written");
                    out.push_str("\\u");
                }
            }
            Some(c @ ('"' | '\\' | '/')) => out.push(c),
            Some(c) => {
                self.note("odd escape kept as written");
                out.push('\\');
                out.push(c);
            }
            None => {}
        }
    }

    /// Whether a quote that was just read ends its text, judged by what follows.
    pub(crate) fn text_may_end(&self, role: Role) -> bool {
        let behind = self.rest().trim_start_matches([' ', '\t', '\u{a0}']);
        match behind.chars().next() {
            None | Some(',' | '}' | ']' | '\n' | '\r' | '，' | ';' | '#' | '…') => true,
            Some(':' | '：' | '=') => role != Role::Member,
            Some('/') => behind.starts_with("//") || behind.starts_with("/*"),
            Some('.') => behind.starts_with("..."),
            Some(c) if is_quote(c) => role == Role::Item || key_at(behind),
            Some(c) => {
                role == Role::Key && matches!(c, '{' | '[')
                    || (c as u32 > 0x2e80 || matches!(c, '(' | '|'))
                        && behind.len() < self.rest().len()
            }
        }
    }

    /// `"[“0”]"`: a curly quote does not end a text that started with a straight one, unless no
    /// straight one is left for it.
    pub(crate) fn quotes_match_ahead(&self) -> bool {
        self.rest()
            .bytes()
            .take_while(|b| *b != b'\n')
            .filter(|b| *b == b'"')
            .count()
            % 2
            == 0
    }

    /// At a line break inside of a text: the next line starts with a name or a closing sign, so a
    /// quote was forgotten.
    pub(crate) fn line_ends_the_text(&self) -> bool {
        let next = self.rest().trim_start();
        next.is_empty() || next.starts_with(['}', ']']) || key_at(next)
    }

    pub(crate) fn bare(&mut self) -> Node {
        let rest = self.rest();
        let end = rest
            .char_indices()
            .find(|&(i, c)| {
                matches!(c, ',' | '}' | ']' | '\n' | '，')
                    || is_quote(c)
                    || rest[i..].starts_with("//")
                    || rest[i..].starts_with(" #")
            })
            .map_or(rest.len(), |(i, _)| i);
        let word = rest[..end].trim();
        let at = self.at;
        self.at += end;
        match word {
            "true" => return Node::Bool(true),
            "false" => return Node::Bool(false),
            "null" => return Node::Null,
            _ if is_number(word) => return Node::Number(word.to_owned()),
            _ => {}
        }
        self.repairs.note("word without quotes", self.base + at);
        match word.to_ascii_lowercase().as_str() {
            "true" => Node::Bool(true),
            "false" => Node::Bool(false),
            "null" | "none" | "nil" | "undefined" | "" => Node::Null,
            _ => Node::String(word.to_owned()),
        }
    }

    pub(crate) fn bare_key(&mut self) -> String {
        let rest = self.rest();
        let end = rest
            .find([':', '：', '=', ',', '}', ']', '\n', '{', '"'])
            .unwrap_or(rest.len());
        self.note("name without quotes");
        self.at += end;
        // `ClusterId": …`: the opening quote was forgotten.
        if end > 0 && self.peek() == Some('"') {
            self.bump();
        }
        rest[..end].trim().to_owned()
    }

    /// `"a": "String" (the id),`: prose between a value and its comma.
    pub(crate) fn junk_behind_value(&mut self) {
        self.filler();
        let Some(c) = self.peek() else { return };
        if matches!(
            c,
            ',' | '}' | ']' | '，' | ';' | '；' | '、' | '{' | '[' | '_'
        ) || is_quote(c)
            || c.is_ascii_alphanumeric()
        {
            return;
        }
        let rest = self.rest();
        let end = rest.find([',', '}', ']', '\n', '"']).unwrap_or(rest.len());
        self.note("text behind a value skipped");
        self.at += end;
    }

    pub(crate) fn looks_like_key(&self) -> bool {
        key_at(self.rest())
    }
}
