//! The JSON scanner under the decoder: one pass, no copies, never fails twice.

use std::borrow::Cow;

use memchr::memchr2;

/// What a JSON value begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    /// `NaN` and the infinities, which are no JSON and which services write all the same.
    NotFinite,
    /// Not JSON, or the end of the text.
    Broken,
}

/// What a value is whose first byte this is. `NotFinite` where that alone does not tell.
const KINDS: [Token; 256] = {
    let mut kinds = [Token::Broken; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        kinds[digit as usize] = Token::Number;
        digit += 1;
    }
    kinds[b'"' as usize] = Token::String;
    kinds[b'{' as usize] = Token::Object;
    kinds[b'[' as usize] = Token::Array;
    kinds[b't' as usize] = Token::True;
    kinds[b'f' as usize] = Token::False;
    let mut doubtful = 0;
    while doubtful < DOUBTFUL.len() {
        kinds[DOUBTFUL[doubtful] as usize] = Token::NotFinite;
        doubtful += 1;
    }
    kinds
};
/// First bytes of `null`, of negative numbers, and of numbers that are none.
const DOUBTFUL: &[u8] = b"-nNiI";

/// Depth below which values are passed over, to bound the stack.
pub(super) const MAX_DEPTH: u32 = 128;

/// Where in eight bytes the first quote or backslash is.
#[inline(always)]
fn find_in_word(chunk: [u8; 8]) -> Option<usize> {
    const LOW: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    const QUOTES: u64 = u64::from_ne_bytes([b'"'; 8]);
    const ESCAPES: u64 = u64::from_ne_bytes([b'\\'; 8]);
    // A byte of the difference is zero where the byte searched for stands; the borrow marks the
    // lowest such byte.
    let word = u64::from_le_bytes(chunk);
    let borrows = (word ^ QUOTES).wrapping_sub(LOW) | (word ^ ESCAPES).wrapping_sub(LOW);
    // Bytes with a high bit of their own are neither.
    let found = borrows & !word & HIGH;
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// The place of the next quote or backslash at or after `at`. Most strings end within sixteen bytes.
#[inline(always)]
pub(super) fn quote_or_escape(bytes: &[u8], at: usize) -> Option<usize> {
    let near = bytes.get(at..).and_then(|rest| rest.first_chunk::<16>());
    let halves = near.and_then(|near| Some((near.first_chunk()?, near.last_chunk()?)));
    let Some((first, second)) = halves else {
        return far_quote_or_escape(bytes, at);
    };
    if let Some(found) = find_in_word(*first) {
        return Some(at + found);
    }
    match find_in_word(*second) {
        Some(found) => Some(at + 8 + found),
        None => far_quote_or_escape(bytes, at + 16),
    }
}

/// The same, eight bytes at a time while a usual string lasts, then with what is set up more slowly and
/// runs faster.
#[inline(never)]
fn far_quote_or_escape(bytes: &[u8], mut at: usize) -> Option<usize> {
    for _ in 0..6 {
        let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) else {
            break;
        };
        if let Some(found) = find_in_word(*chunk) {
            return Some(at + found);
        }
        at += 8;
    }
    memchr2(b'"', b'\\', bytes.get(at..)?).map(|found| at + found)
}

#[derive(Clone, Debug)]
pub(super) struct Scanner<'a> {
    text: &'a str,
    pub(super) at: usize,
    pub(super) depth: u32,
    /// Where the text stopped being JSON, and why.
    pub(super) broken: Option<(usize, &'static str)>,
}

/// Brackets that are open at a place in the text: those that a reader enters, and how many more.
#[derive(Debug, Default)]
pub(super) struct OpenBrackets {
    pub(super) places: Vec<usize>,
    deeper: usize,
}

impl OpenBrackets {
    fn push(&mut self, place: usize) {
        if self.places.len() < MAX_DEPTH as usize {
            self.places.push(place);
        } else {
            self.deeper += 1;
        }
    }

    fn pop(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
        } else {
            self.places.pop();
        }
    }
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            broken: None,
        }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    pub(super) fn space(&mut self) {
        // Most texts have none.
        if self.byte().is_some_and(|byte| byte <= b' ') {
            self.pass_space();
        }
    }

    fn pass_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }

    /// The kind of the next value, without consuming it.
    #[inline]
    pub(super) fn peek(&mut self) -> Token {
        self.space();
        match self.byte() {
            Some(byte) => match KINDS[usize::from(byte)] {
                Token::NotFinite => self.peek_doubtful(byte),
                kind => kind,
            },
            None => Token::Broken,
        }
    }

    fn peek_doubtful(&self, byte: u8) -> Token {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        match byte {
            b'n' if rest.starts_with(b"null") => Token::Null,
            _ if self.not_finite().is_some() => Token::NotFinite,
            b'-' => Token::Number,
            _ => Token::Broken,
        }
    }

    /// Consumes `byte` after white space, if it is there.
    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        self.space();
        let found = self.byte() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Gives up on the text: everything after reads as its end.
    #[cold]
    pub(super) fn fail(&mut self, why: &'static str) {
        if self.broken.is_none() {
            self.broken = Some((self.at, why));
        }
        self.at = self.text.len();
    }

    /// Consumes the opening bracket. `false`, and nothing consumed, when the depth is exhausted.
    #[inline]
    pub(super) fn enter(&mut self) -> bool {
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        self.at += 1;
        true
    }

    /// After an item: whether another follows. Consumes the comma or the closing bracket.
    #[inline]
    pub(super) fn more(&mut self, close: u8) -> bool {
        self.space();
        match self.byte() {
            Some(b',') => {
                self.at += 1;
                // A trailing comma is forgiven.
                self.space();
                if self.byte() == Some(close) {
                    return self.leave();
                }
                true
            }
            Some(byte) if byte == close => self.leave(),
            Some(_) => {
                self.fail("expected a comma or the end of a list or object");
                false
            }
            None => {
                self.fail("ends early");
                false
            }
        }
    }

    #[inline]
    fn leave(&mut self) -> bool {
        self.at += 1;
        self.depth -= 1;
        false
    }

    /// After `enter`: whether there is a first item. Consumes the closing bracket if not.
    #[inline]
    pub(super) fn first(&mut self, close: u8) -> bool {
        self.space();
        match self.byte() {
            Some(byte) if byte == close => self.leave(),
            Some(_) => true,
            None => {
                self.fail("ends early");
                false
            }
        }
    }

    /// Gives up on a text that goes on after its value.
    pub(super) fn end(&mut self) {
        self.space();
        if self.at < self.text.len() {
            self.fail("text after the end");
        }
    }

    /// A member's name and its colon.
    #[inline]
    pub(super) fn key(&mut self) -> Option<Cow<'a, str>> {
        // As most services write it.
        if let Some((key, end)) = self.plain_string()
            && self.text.as_bytes().get(end) == Some(&b':')
        {
            self.at = end + 1;
            return Some(Cow::Borrowed(key));
        }
        self.odd_key()
    }

    /// A name with escapes or blanks around it.
    #[inline(never)]
    fn odd_key(&mut self) -> Option<Cow<'a, str>> {
        if self.byte() != Some(b'"') {
            self.fail("expected a member name");
            return None;
        }
        let key = self.string()?;
        if !self.eat(b':') {
            self.fail("expected a colon");
            return None;
        }
        Some(key)
    }

    /// The string that begins here and has no escapes, and the place after it. Consumes nothing.
    #[inline(always)]
    pub(super) fn plain_string(&self) -> Option<(&'a str, usize)> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = quote_or_escape(bytes, start)?;
        if bytes.get(end) != Some(&b'"') {
            return None;
        }
        Some((self.text.get(start..end)?, end + 1))
    }

    /// A string, borrowed unless it holds escapes. The scanner is at its opening quote.
    pub(super) fn string(&mut self) -> Option<Cow<'a, str>> {
        if let Some((text, end)) = self.plain_string() {
            self.at = end;
            return Some(Cow::Borrowed(text));
        }
        let start = self.at + 1;
        let Some(end) = quote_or_escape(self.text.as_bytes(), start) else {
            self.fail("a string that does not end");
            return None;
        };
        self.escaped(start, end)
    }

    fn escaped(&mut self, start: usize, first: usize) -> Option<Cow<'a, str>> {
        let mut out = String::with_capacity(first - start + 32);
        let (mut from, mut at) = (start, first);
        loop {
            out.push_str(self.text.get(from..at)?);
            if self.text.as_bytes().get(at) == Some(&b'"') {
                self.at = at + 1;
                return Some(Cow::Owned(out));
            }
            from = self.escape(at + 1, &mut out)?;
            let Some(next) = quote_or_escape(self.text.as_bytes(), from) else {
                self.fail("a string that does not end");
                return None;
            };
            at = next;
        }
    }

    /// One escape, from after its backslash; returns the place after it.
    fn escape(&mut self, at: usize, out: &mut String) -> Option<usize> {
        let plain = match self.text.as_bytes().get(at) {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => return Some(self.unicode(at + 1, out)),
            // `\"`, `\\`, `\/`, and whatever else was escaped without need.
            Some(_) => {
                let char = self.text.get(at..)?.chars().next()?;
                out.push(char);
                return Some(at + char.len_utf8());
            }
            None => {
                self.fail("a string that does not end");
                return None;
            }
        };
        out.push(plain);
        Some(at + 1)
    }

    /// Four hex digits, or two groups that make a surrogate pair; a lone surrogate becomes U+FFFD.
    fn unicode(&self, at: usize, out: &mut String) -> usize {
        let group = |at: usize| {
            self.text
                .get(at..at + 4)
                .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        };
        let Some(high) = group(at) else {
            out.push(char::REPLACEMENT_CHARACTER);
            return at;
        };
        if let (0xd800..0xdc00, Some("\\u"), Some(low @ 0xdc00..0xe000)) =
            (high, self.text.get(at + 4..at + 6), group(at + 6))
        {
            let pair = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            out.push(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
            return at + 10;
        }
        out.push(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        at + 4
    }

    /// The text of a number.
    #[inline]
    pub(super) fn number(&mut self) -> &'a str {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E') = self.byte() {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The length of a number that is none, in any case and with or without a minus sign.
    #[cold]
    fn not_finite(&self) -> Option<usize> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let sign = usize::from(rest.first() == Some(&b'-'));
        let words = ["infinity", "inf", "nan"];
        let found = words.into_iter().find(|word| {
            let given = rest.get(sign..sign + word.len());
            given.is_some_and(|given| given.eq_ignore_ascii_case(word.as_bytes()))
        });
        let length = sign + found?.len();
        let ends = !rest.get(length).is_some_and(u8::is_ascii_alphanumeric);
        ends.then_some(length)
    }

    /// The text of a number that is none. Alone it is not a body.
    pub(super) fn read_not_finite(&mut self) -> &'a str {
        let Some(length) = self.not_finite().filter(|_| self.depth > 0) else {
            self.fail("not a JSON value");
            return "";
        };
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// `true`, `false` or `null`.
    #[inline]
    pub(super) fn word(&mut self, word: &str) {
        if self
            .text
            .as_bytes()
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(word.as_bytes()))
        {
            self.at += word.len();
        } else {
            self.fail("not a JSON value");
        }
    }

    /// Passes over one value and returns its text. Inside, only strings and brackets are looked at.
    pub(super) fn skip(&mut self) -> &'a str {
        let kind = self.peek();
        let start = self.at;
        match kind {
            Token::Object | Token::Array => self.skip_nested(),
            Token::String => self.skip_string(),
            Token::Number => {
                self.number();
            }
            Token::True => self.word("true"),
            Token::False => self.word("false"),
            Token::Null => self.word("null"),
            Token::NotFinite => {
                self.read_not_finite();
            }
            Token::Broken => self.fail("not a JSON value"),
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn skip_nested(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.byte() {
            match byte {
                b'"' => {
                    self.skip_string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
        self.fail("ends early");
    }

    /// Goes on to `place`, where a value begins, and keeps account of the brackets that are open there.
    pub(super) fn go_to(&mut self, place: usize, open: &mut OpenBrackets) {
        while self.at < place
            && let Some(byte) = self.byte()
        {
            match byte {
                b'"' => {
                    self.skip_string();
                    continue;
                }
                b'{' | b'[' => open.push(self.at),
                b'}' | b']' => open.pop(),
                _ => {}
            }
            self.at += 1;
        }
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(found) = quote_or_escape(self.text.as_bytes(), self.at) {
            if self.text.as_bytes().get(found) == Some(&b'"') {
                self.at = found + 1;
                return;
            }
            self.at = found + 2;
        }
        self.fail("a string that does not end");
    }
}

#[cfg(test)]
mod tests;
