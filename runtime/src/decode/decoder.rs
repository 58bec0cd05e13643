//! Reads a response into typed values.

mod pieces;

use std::{borrow::Cow, collections::BTreeMap, fmt, ops::Range};

use serde_json::Value;
use tokio::time::Instant;

use super::{
    Decode, DecodeValue,
    findings::{Findings, Named, Notes},
    scan::{Scanner, Token},
};
use pieces::Apart;

pub(crate) use pieces::{decode_apart, take_apart};

/// Reads a response into typed values. It never stops at an odd field: it records a
/// [`Mismatch`](super::Mismatch) and goes on.
pub struct Decoder<'a> {
    pub(super) scan: Scanner<'a>,
    notes: Notes,
    envelope: Envelope,
    memory: Memory,
    /// How many bytes may still be read a second time.
    twice: usize,
    /// What is read now may be read again as something else.
    is_trying: bool,
    deadline: Option<Instant>,
    /// Members and items so far.
    steps: u32,
    /// The list of the text that does not stand in it.
    apart: Option<Apart>,
    /// What was noted of texts that are freed, or stand before the list.
    named: Named,
    /// Below this depth lists have room for no more items than they hold.
    exact_below: u32,
}

/// What a text costs beside itself. An item of two letters may be a structure of a kilobyte.
#[derive(Clone, Copy, Debug)]
struct Memory {
    left: usize,
    /// The structure on the heap that was counted last.
    counted: usize,
}

/// How many bytes of a text may be read a second time.
fn twice_of(bytes: usize) -> usize {
    bytes.saturating_mul(READ_TWICE)
}

impl Memory {
    fn allowed_for(bytes: usize) -> Self {
        Self {
            left: bytes
                .saturating_mul(ALLOWED_FOR_A_BYTE)
                .saturating_add(ALLOWED),
            counted: 0,
        }
    }
}

/// What any text may cost, and what it may cost for each of its bytes.
const ALLOWED: usize = 160 << 20;
const ALLOWED_FOR_A_BYTE: usize = 3;
/// Why a text is broken whose reader ran out of time.
pub(crate) const TOO_LATE: &str = "the time for the call is over";
/// Why a text is broken that would take more memory than is allowed.
const TOO_LARGE: &str = "its items need more memory than is allowed";
/// So many members and items are read before the clock is looked at.
const STEPS: u32 = 1024;
/// How often a text may be read again in all.
const READ_TWICE: usize = 4;
/// What a text on the heap costs beside its length.
pub(super) const TEXT: usize = 32;

impl fmt::Debug for Decoder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder").finish_non_exhaustive()
    }
}

/// Where the members begin that every response may have.
#[derive(Clone, Copy, Debug, Default)]
struct Envelope {
    request_id: Option<usize>,
    code: Option<usize>,
    code_is_known: bool,
}

/// Decodes a JSON text as far as that takes no longer than until `deadline`.
pub(crate) fn decode_in_time(text: &str, target: &mut dyn Decode, deadline: Instant) -> Findings {
    let mut decoder = Decoder::new(text);
    decoder.deadline = Some(deadline);
    decoder.body(target);
    decoder.findings()
}

/// Decodes a whole JSON text.
pub fn decode_text(text: &str, target: &mut dyn Decode) -> Findings {
    let mut decoder = Decoder::new(text);
    decoder.body(target);
    decoder.findings()
}

impl<'a> Decoder<'a> {
    /// A decoder over JSON text.
    pub fn new(text: &'a str) -> Self {
        Self {
            scan: Scanner::new(text),
            notes: Notes::default(),
            envelope: Envelope::default(),
            memory: Memory::allowed_for(text.len()),
            twice: twice_of(text.len()),
            is_trying: false,
            deadline: None,
            steps: 0,
            apart: None,
            named: Named::default(),
            exact_below: u32::MAX,
        }
    }

    /// A decoder over a text that stands in this one's and shares its limits.
    fn within<'t>(&self, text: &'t str) -> Decoder<'t> {
        let mut inside = Decoder::new(text);
        inside.scan.depth = self.scan.depth;
        inside.memory.left = self.memory.left;
        (inside.twice, inside.is_trying) = (self.twice, self.is_trying);
        (inside.deadline, inside.steps) = (self.deadline, self.steps);
        inside
    }

    /// Counts what is about to be allocated. A text that costs too much ends there.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) {
        match self.memory.left.checked_sub(bytes) {
            Some(left) => self.memory.left = left,
            None => self.scan.fail(TOO_LARGE),
        }
    }

    /// The same for a structure at an address, whose members come one by one.
    pub(super) fn charge_once(&mut self, address: usize, bytes: usize) {
        if self.memory.counted != address {
            self.memory.counted = address;
            self.charge(bytes);
        }
    }

    /// Reads the whole text: an object's members, or anything else as the member `""`.
    pub(crate) fn body(&mut self, target: &mut dyn Decode) {
        match self.scan.peek() {
            Token::Object => self.read_members(|d, key| {
                match &*key {
                    "RequestId" | "requestId" => d.envelope.request_id = Some(d.next_place()),
                    "Code" | "code" => {
                        d.envelope.code = Some(d.next_place());
                        d.envelope.code_is_known = true;
                    }
                    _ => {}
                }
                d.member(target, &key);
            }),
            _ if self.scan.text().trim().is_empty() => {}
            _ => self.member(target, ""),
        }
    }

    /// Reads an optional field. An absent, empty or unreadable value leaves it as it is.
    pub fn value<T: DecodeValue>(&mut self, slot: &mut Option<T>) {
        if let Some(value) = T::decode(self) {
            *slot = Some(value);
        }
    }

    /// Reads a list: bare, inside an object under the name `wrapper` (`""` when no such name is
    /// known), or a single item in the list's place.
    pub fn list<T: DecodeValue>(&mut self, items: &mut Vec<T>, wrapper: &str) {
        match self.scan.peek() {
            Token::Object => self.wrapped(items, wrapper),
            Token::Array | Token::Null => self.items(items),
            Token::String if self.empty_string() => {}
            _ => {
                self.mismatch("list");
                self.items(items);
            }
        }
    }

    /// Reads an object whose member names are data.
    pub fn map<T: DecodeValue>(&mut self, map: &mut BTreeMap<String, T>) {
        match self.scan.peek() {
            Token::Object => {
                // The first entry allocates room for eleven.
                self.charge(8 * size_of::<(String, T)>());
                self.members(&mut |d, key| {
                    d.charge(2 * size_of::<(String, T)>() + TEXT);
                    if let Some(value) = T::decode(d) {
                        map.insert(key.into_owned(), value);
                    }
                });
            }
            _ => self.consume_other("object"),
        }
    }

    /// Passes over a member that the type does not know; it stays reachable in the raw response.
    pub fn unknown(&mut self, _name: &str) {
        let at = self.unknown_place();
        self.notes.unknown(at);
        self.scan.skip();
    }

    /// Reads a member of a response that nothing is documented of. Its name is as good as unknown: a
    /// `Code` may tell of a failure.
    pub(crate) fn undocumented(&mut self) -> Option<Value> {
        self.unknown_place();
        Value::decode(self)
    }

    /// Where the value of a member begins whose name no documentation has. If it is the `Code`, nobody
    /// knows that one.
    fn unknown_place(&mut self) -> usize {
        let at = self.next_place();
        self.envelope.code_is_known &= self.envelope.code != Some(at);
        at
    }

    /// Reads text. Numbers and booleans give their JSON text; an object or a list too, but as a
    /// mismatch.
    pub fn text(&mut self) -> Option<String> {
        self.charge(TEXT);
        self.scan.space();
        if let Some((text, end)) = self.scan.plain_string() {
            self.scan.at = end;
            return Some(text.to_owned());
        }
        self.odd_text()
    }

    #[inline(never)]
    fn odd_text(&mut self) -> Option<String> {
        match self.scan.peek() {
            Token::String => self.scan.string().map(Cow::into_owned),
            Token::Number => Some(self.scan.number().to_owned()),
            Token::Null => {
                self.scan.word("null");
                None
            }
            Token::True | Token::False => Some(self.scan.skip().to_owned()),
            Token::Object | Token::Array => {
                self.mismatch("text");
                Some(self.scan.skip().to_owned())
            }
            Token::NotFinite => Some(self.scan.read_not_finite().to_owned()),
            Token::Broken => {
                self.scan.skip();
                None
            }
        }
    }

    /// Reads an object, or a text that holds one, into a structure; `None` for any other value.
    pub(super) fn structure(&mut self, target: &mut dyn Decode) -> Option<()> {
        match self.scan.peek() {
            Token::Object => {
                self.object(target);
                Some(())
            }
            Token::String if self.empty_string() => None,
            Token::String => self.structure_in_text(target),
            _ => {
                self.consume_other("object");
                None
            }
        }
    }

    /// Some services send the object as JSON text where their documentation shows an object. It shares
    /// the limits of the text around it; what does not fit inside is told of at the place of the text.
    #[cold]
    fn structure_in_text(&mut self, target: &mut dyn Decode) -> Option<()> {
        let at = self.next_place();
        let text = self.scan.string()?;
        self.charge(text.len());
        let mut inside = self.within(&text);
        let is_object = inside.scan.peek() == Token::Object;
        if is_object {
            inside.object(target);
        }
        (self.memory.left, self.twice, self.steps) =
            (inside.memory.left, inside.twice, inside.steps);
        match inside.scan.broken {
            Some((_, why @ (TOO_LATE | TOO_LARGE))) => self.scan.fail(why),
            Some(_) => self.record_mismatch(at, "object"),
            None if !is_object || inside.notes.mark().0 > 0 => self.record_mismatch(at, "object"),
            None => {}
        }
        is_object.then_some(())
    }

    fn object(&mut self, target: &mut dyn Decode) {
        self.read_members(|d, key| d.member(target, &key));
    }

    /// Hands one value to its field and makes sure that it is consumed.
    #[inline]
    fn member(&mut self, target: &mut dyn Decode, name: &str) {
        self.scan.space();
        let before = self.scan.at;
        target.field(name, self);
        if self.scan.at == before {
            self.scan.skip();
        }
    }

    /// Reads the members of an object. For callers that are compiled anew for each type.
    fn members(&mut self, each: &mut dyn FnMut(&mut Self, Cow<'a, str>)) {
        self.read_members(each);
    }

    #[inline]
    fn read_members(&mut self, mut each: impl FnMut(&mut Self, Cow<'a, str>)) {
        if !self.scan.enter() {
            return self.pass_over();
        }
        let mut more = self.scan.first(b'}');
        while more {
            self.keep_time();
            let Some(key) = self.scan.key() else { return };
            each(self, key);
            more = self.scan.more(b'}');
        }
    }

    /// Ends a text that takes longer than its reader has.
    #[inline]
    fn keep_time(&mut self) {
        self.steps = self.steps.wrapping_add(1);
        if self.steps.is_multiple_of(STEPS) && self.deadline.is_some_and(|at| Instant::now() >= at)
        {
            self.scan.fail(TOO_LATE);
        }
    }

    /// A value that is nested too deeply costs itself, and not what is around it.
    #[cold]
    fn pass_over(&mut self) {
        self.mismatch("nesting of at most 128");
        self.scan.skip();
    }

    /// A bare list, `null` for an empty one, or a single item.
    fn items<T: DecodeValue>(&mut self, items: &mut Vec<T>) {
        match self.scan.peek() {
            Token::Array if self.is_apart() => self.read_pieces(&mut |piece| piece.items(items)),
            Token::Array => {
                if !self.scan.enter() {
                    return self.pass_over();
                }
                let mut more = self.scan.first(b']');
                while more {
                    self.keep_time();
                    self.item(items);
                    more = self.scan.more(b']');
                }
                if self.scan.depth > self.exact_below {
                    items.shrink_to_fit();
                }
            }
            Token::Null => self.scan.word("null"),
            Token::String if self.empty_string() => {}
            _ => push_some(items, T::decode(self)),
        }
    }

    fn item<T: DecodeValue>(&mut self, items: &mut Vec<T>) {
        let is_null = self.scan.peek() == Token::Null;
        let at = self.scan.at;
        // A list allocates room for four at first, unless they are large.
        let first = items.is_empty() && size_of::<T>() <= 1024;
        self.charge(if first { 4 } else { 1 } * size_of::<T>());
        let item = T::decode(self);
        if is_null && item.is_none() {
            self.record_mismatch(at, "list item");
            push_some(items, T::null());
        }
        if let Some(item) = item {
            items.push(item);
        }
    }

    /// An object where a list is asked for: the wrapper, a wrapper under an undocumented name, or
    /// a single item.
    fn wrapped<T: DecodeValue>(&mut self, items: &mut Vec<T>, wrapper: &str) {
        let begin = self.scan.clone();
        let mut others = Vec::new();
        let mut found = false;
        self.members(&mut |d, key| {
            if !wrapper.is_empty() && key == wrapper {
                found = true;
                d.items(items);
            } else {
                d.scan.space();
                others.push(d.scan.at);
                d.scan.skip();
            }
        });
        if found || others.is_empty() {
            others.into_iter().for_each(|at| self.notes.unknown(at));
            return;
        }
        let end = std::mem::replace(&mut self.scan, begin.clone());
        let before = self.notes.mark();
        let only = match others[..] {
            [only] => Some(only),
            _ => None,
        };
        let (item, puzzled) = if only.is_some() && !self.may_read_twice(begin.at..end.at) {
            // The value itself has to tell.
            self.scan.at = only.unwrap_or_default();
            let is_list = self.scan.peek() == Token::Array;
            self.scan = begin.clone();
            let item = if is_list { None } else { T::decode(self) };
            (item, is_list)
        } else {
            let was_trying = std::mem::replace(&mut self.is_trying, only.is_some());
            let item = T::decode(self);
            self.is_trying = was_trying;
            (item, before != self.notes.mark())
        };
        if let (Some(only), true) = (only, puzzled) {
            self.notes.forget(before);
            self.scan = begin;
            if !wrapper.is_empty() {
                self.mismatch("list under its documented name");
            }
            self.scan.at = only;
            if wrapper.is_empty() && self.scan.peek() != Token::Array {
                self.mismatch("list");
            }
            self.items(items);
        } else {
            push_some(items, item);
        }
        // A text that broke inside stays broken.
        if self.scan.broken.is_none() {
            self.scan = end;
        }
    }

    /// Whether so many bytes may be read as one thing and then as another. Within each other, tries
    /// would double with each level; what stands apart is freed the first time.
    fn may_read_twice(&mut self, part: Range<usize>) -> bool {
        let apart = self.apart.as_ref().map(|apart| apart.at);
        if self.is_trying || apart.is_some_and(|at| part.contains(&at)) {
            return false;
        }
        let left = self.twice.checked_sub(part.len());
        self.twice = left.unwrap_or_default();
        left.is_some()
    }

    /// Consumes a value that is not of the asked kind: silently when it says nothing (`null`, `""`,
    /// `[]`).
    fn consume_other(&mut self, expected: &'static str) {
        let before = self.scan.at;
        match self.scan.peek() {
            Token::Null => self.scan.word("null"),
            Token::String if self.empty_string() => {}
            Token::Array => {
                let text = self.scan.skip();
                if !text
                    .trim_matches(['[', ']', ' ', '\n', '\r', '\t'])
                    .is_empty()
                {
                    self.record_mismatch(before, expected);
                }
            }
            _ => {
                self.mismatch(expected);
                self.scan.skip();
            }
        }
    }

    /// Where the next value begins.
    fn next_place(&mut self) -> usize {
        self.scan.space();
        self.scan.at
    }

    /// The text of a scalar that was passed already.
    fn text_at(&self, at: usize) -> Option<String> {
        let mut scan = self.scan.clone();
        (scan.at, scan.broken) = (at, None);
        match scan.peek() {
            Token::String => scan.string().map(Cow::into_owned),
            Token::Number | Token::True | Token::False => Some(scan.skip().to_owned()),
            _ => None,
        }
    }

    /// Consumes `""` if that is the next value.
    fn empty_string(&mut self) -> bool {
        let empty = self
            .scan
            .text()
            .as_bytes()
            .get(self.scan.at..self.scan.at + 2)
            == Some(b"\"\"");
        if empty {
            self.scan.at += 2;
        }
        empty
    }

    /// Records that the value at the current place is not what was expected.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &'static str) {
        self.record_mismatch(self.scan.at, expected);
    }

    pub(super) fn record_mismatch(&mut self, at: usize, expected: &'static str) {
        // What follows a break is not a value.
        if self.scan.broken.is_none() {
            self.notes.mismatch(at, expected);
        }
    }

    /// What was noted. Paths cost a second pass, and only when there is a mismatch to report.
    pub(crate) fn findings(mut self) -> Findings {
        self.scan.end();
        let Envelope {
            request_id,
            code,
            code_is_known,
        } = self.envelope;
        Findings {
            // Of a text that breaks nothing is used.
            mismatches: match self.scan.broken {
                None => self.notes.mismatches(self.scan.text()),
                Some(_) => Vec::new(),
            },
            broken: self.scan.broken,
            request_id: request_id.and_then(|at| self.text_at(at)),
            code: code
                .and_then(|at| self.text_at(at))
                .map(|code| (code, code_is_known)),
            unknown: self.notes.unknown,
            named: Vec::new(),
        }
    }
}

/// `extend` would do; this is less to compile, for each type of items.
fn push_some<T>(items: &mut Vec<T>, item: Option<T>) {
    if let Some(item) = item {
        items.push(item);
    }
}

#[cfg(test)]
mod tests;
