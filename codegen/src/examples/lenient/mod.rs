//! JSON that is none by the grammar: what people leave out, add and mistype when they write an example.

mod cursor;
mod words;

use super::{MAX_DEPTH, Node, Repairs};

/// The value that the text most likely means. `None` when it nests too deeply or holds nothing.
pub(crate) fn read(text: &str, base: usize, repairs: &mut Repairs) -> Option<Node> {
    if text.contains("\\\n") {
        repairs.note("line continuations removed", base);
        let plain = text.replace("\\\n", " \n");
        return crate::examples::json::read(&plain)
            .or_else(|| LenientParser::new(&plain, base, repairs).document());
    }
    // A program printed the text with every quote escaped.
    if text.contains("\\\"") && text.matches('"').count() == text.matches("\\\"").count() {
        repairs.note("escaped quotes read as quotes", base);
        let plain = text.replace("\\\"", "\"");
        return crate::examples::json::read(&plain)
            .or_else(|| LenientParser::new(&plain, base, repairs).document());
    }
    LenientParser::new(text, base, repairs).document()
}

/// Tries at reading a quoted text as raw JSON (`"{"a":1}"`); each may be undone, so they are counted.
const EMBEDDED_TRIES: u32 = 16;

struct LenientParser<'a> {
    text: &'a str,
    at: usize,
    base: usize,
    repairs: &'a mut Repairs,
    objects: usize,
    lists: usize,
    embedded_tries: u32,
}

/// What a text stands for, which decides where it ends.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Key,
    Member,
    Item,
}

impl<'a> LenientParser<'a> {
    fn new(text: &'a str, base: usize, repairs: &'a mut Repairs) -> Self {
        Self {
            text,
            at: 0,
            base,
            repairs,
            objects: 0,
            lists: 0,
            embedded_tries: EMBEDDED_TRIES,
        }
    }

    fn document(&mut self) -> Option<Node> {
        self.filler();
        if self.peek().is_some_and(is_quote) {
            self.note("outer braces added");
            let mut members = Vec::new();
            self.members(&mut members)?;
            return Some(Node::Object(members));
        }
        let mut value = self.value(Role::Item)?;
        // `{"a":1},"b":2}`: the object went on after a brace too many.
        loop {
            self.filler();
            match (self.peek(), &mut value) {
                (None, _) => break,
                (Some(','), Node::Object(members))
                    if self.rest()[1..].trim_start().starts_with(is_quote) =>
                {
                    self.note("object goes on behind its closing brace");
                    self.bump();
                    self.members(members)?;
                }
                (Some(c), Node::Object(members)) if is_quote(c) && self.looks_like_key() => {
                    self.note("object goes on behind its closing brace");
                    self.members(members)?;
                }
                (Some('}' | ']' | ',' | ';' | ')'), _) => {
                    self.note("surplus sign at the end");
                    self.bump();
                }
                _ => {
                    self.note("text behind the value skipped");
                    break;
                }
            }
        }
        Some(value)
    }

    fn value(&mut self, role: Role) -> Option<Node> {
        if self.objects + self.lists > MAX_DEPTH {
            return None;
        }
        match self.peek() {
            Some('{') => self.object(),
            Some('[') => self.list(),
            Some(c) if is_quote(c) => {
                if let Some(node) = self.embedded() {
                    return Some(node);
                }
                self.quoted(role).map(Node::String)
            }
            _ => Some(self.counted_list().unwrap_or_else(|| self.bare())),
        }
    }

    /// `Array[3]`, as a console prints a list that is folded up.
    fn counted_list(&mut self) -> Option<Node> {
        let inside = self
            .rest()
            .strip_prefix("Array")?
            .strip_prefix(['[', '('])?;
        let len = inside.find([']', ')'])?;
        inside[..len].parse::<usize>().ok()?;
        self.note("list printed as its length");
        for _ in 0.."Array[]".len() + len {
            self.bump();
        }
        Some(Node::List(Vec::new()))
    }

    fn object(&mut self) -> Option<Node> {
        self.bump();
        self.filler();
        if self.peek() == Some('{') {
            self.note("braces around a list read as brackets");
            let mut items = Vec::new();
            self.objects += 1;
            self.items(&mut items, '}')?;
            self.objects -= 1;
            return Some(Node::List(items));
        }
        let mut members = Vec::new();
        self.objects += 1;
        self.members(&mut members)?;
        self.objects -= 1;
        Some(Node::Object(members))
    }

    /// Members up to and with the closing brace, or the end of the text.
    fn members(&mut self, members: &mut Vec<(String, Node)>) -> Option<()> {
        let mut comma = true;
        loop {
            self.filler();
            let Some(c) = self.peek() else {
                if self.objects > 0 {
                    self.note("object closed at the end of the text");
                }
                return Some(());
            };
            match c {
                '}' => {
                    self.close(comma && !members.is_empty());
                    return Some(());
                }
                ']' if self.lists > 0 => {
                    self.note("missing closing brace");
                    return Some(());
                }
                ']' | ')' => {
                    self.note("stray closing sign skipped");
                    self.bump();
                }
                ',' | '，' | ';' | '；' | '、' => {
                    self.separator(c, comma);
                    comma = true;
                }
                '{' | '[' => {
                    self.note("value without a name");
                    let node = self.value(Role::Item)?;
                    members.push((String::new(), node));
                    comma = false;
                }
                _ => {
                    if !comma {
                        self.note("missing comma");
                    }
                    comma = false;
                    self.member(members)?;
                }
            }
        }
    }

    fn member(&mut self, members: &mut Vec<(String, Node)>) -> Option<()> {
        let quoted = self.peek().is_some_and(is_quote);
        let key = if quoted {
            self.quoted(Role::Key)?
        } else {
            self.bare_key()
        };
        self.blanks();
        if !self.eat(':') {
            if self.eat('：') || self.eat('=') {
                self.note("odd colon");
            } else if self
                .peek()
                .is_some_and(|c| is_quote(c) || c == '{' || c == '[')
                && !key.is_empty()
            {
                self.note("missing colon");
            } else {
                self.note("name without a value");
                if key.is_empty() {
                    self.bump();
                } else if quoted {
                    members.push((key, Node::Null));
                }
                return Some(());
            }
        }
        let before = self.at;
        self.filler();
        let node = match self.peek() {
            None | Some(',' | '}' | ']') => {
                self.note("missing value");
                Node::Null
            }
            Some(c)
                if is_quote(c)
                    && self.text[before..self.at].contains('\n')
                    && self.looks_like_key() =>
            {
                self.note("missing value");
                Node::Null
            }
            _ => self.value(Role::Member)?,
        };
        members.push((key.trim().to_owned(), node));
        self.junk_behind_value();
        Some(())
    }

    fn list(&mut self) -> Option<Node> {
        self.bump();
        let mut items = Vec::new();
        self.lists += 1;
        self.items(&mut items, ']')?;
        self.lists -= 1;
        Some(Node::List(items))
    }

    /// Items up to and with the closing sign, or the end of the text.
    fn items(&mut self, items: &mut Vec<Node>, close: char) -> Option<()> {
        let mut comma = true;
        // Members without braces around them are gathered into one object.
        let mut loose = false;
        loop {
            self.filler();
            let Some(c) = self.peek() else {
                self.note("list closed at the end of the text");
                return Some(());
            };
            match c {
                _ if c == close => {
                    self.close(comma && !items.is_empty());
                    return Some(());
                }
                '}' if self.objects > 0 => {
                    self.note("missing closing bracket");
                    return Some(());
                }
                '}' | ']' | ')' => {
                    self.note("stray closing sign skipped");
                    self.bump();
                }
                ',' | '，' | ';' | '；' | '、' => {
                    self.separator(c, comma);
                    comma = true;
                }
                _ => {
                    if !comma {
                        self.note("missing comma");
                    }
                    comma = false;
                    let before = self.at;
                    let item = self.value(Role::Item)?;
                    if self.at == before {
                        self.note("sign skipped");
                        self.bump();
                        continue;
                    }
                    self.blanks();
                    match item {
                        Node::String(key) if self.peek() == Some(':') => {
                            self.bump();
                            self.note("braces added");
                            self.filler();
                            let node = self.value(Role::Member)?;
                            match items.last_mut() {
                                Some(Node::Object(members))
                                    if loose && members.iter().all(|(k, _)| *k != key) =>
                                {
                                    members.push((key, node))
                                }
                                _ => items.push(Node::Object(vec![(key, node)])),
                            }
                            loose = true;
                        }
                        item => {
                            loose = false;
                            items.push(item);
                        }
                    }
                    self.junk_behind_value();
                }
            }
        }
    }

    /// Goes past what stands between two values; `again` when one stood there already.
    fn separator(&mut self, c: char, again: bool) {
        if again || c != ',' {
            self.note("odd comma");
        }
        self.bump();
    }

    /// Goes past a closing sign, with a comma in front of it or not.
    fn close(&mut self, comma: bool) {
        if comma {
            self.note("comma behind the last value");
        }
        self.bump();
    }

    /// `"{"a":1}"`: JSON in quotes whose own quotes nobody escaped.
    fn embedded(&mut self) -> Option<Node> {
        let quote = self.peek()?;
        let inner = self.rest()[quote.len_utf8()..].trim_start();
        let raw = (inner.starts_with('{') || inner.starts_with('['))
            && inner[1..].trim_start().starts_with(['"', '{']);
        if !raw || self.embedded_tries == 0 {
            return None;
        }
        self.embedded_tries -= 1;
        let start = self.at;
        let notes = self.repairs.list.len();
        self.bump();
        self.blanks();
        let body = self.at;
        let (objects, lists) = (self.objects, self.lists);
        let done = self.value(Role::Item).is_some();
        let end = self.at;
        self.blanks();
        (self.objects, self.lists) = (objects, lists);
        let closed = done && self.peek().is_some_and(is_quote);
        if closed {
            self.repairs.list.truncate(notes);
            self.repairs
                .note("quotes inside of a text not escaped", self.base + start);
            self.bump();
            return Some(Node::String(self.text[body..end].to_owned()));
        }
        self.at = start;
        self.repairs.list.truncate(notes);
        None
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '＂')
}

fn closes(open: char, c: char) -> bool {
    match open {
        '\'' | '‘' | '’' => matches!(c, '\'' | '‘' | '’'),
        _ => matches!(c, '"' | '“' | '”' | '＂'),
    }
}

/// Whether the text starts with a quoted name and a colon.
pub(crate) fn key_at(text: &str) -> bool {
    let mut chars = text.chars();
    if !chars.next().is_some_and(is_quote) {
        return false;
    }
    let inner = chars.as_str();
    let Some(end) = inner
        .char_indices()
        .take(80)
        .find(|&(_, c)| is_quote(c) || c == '\n')
        .map(|(i, _)| i)
    else {
        return false;
    };
    let mut behind = inner[end..].chars();
    end > 0
        && behind.next() != Some('\n')
        && behind
            .as_str()
            .trim_start_matches([' ', '\t'])
            .starts_with([':', '：'])
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit() || c == '-' || c == '.')
        && word.bytes().any(|b| b.is_ascii_digit())
        && word.parse::<f64>().is_ok()
}
