//! A large response that is freed while it is read: its longest list stands apart from the text around it, in pieces.

use std::vec;

use tokio::time::Instant;

use crate::decode::{
    Decode, Findings,
    findings::{Part, paths},
    scan::quote_or_escape,
};

use super::{Decoder, Memory, twice_of};

/// Lists that begin in more objects and lists than these are not looked at.
const DEEPEST: usize = 6;
/// A piece has at least so many bytes, and at least this part of the text: each cut may move what is before it.
const PIECE: usize = 1 << 20;
const PART: usize = 64;
/// So many bytes are searched before the clock is looked at.
const TURN: usize = 1 << 16;

/// The longest list of a text, which is most of it, and where it can be cut.
#[derive(Debug)]
struct LongList {
    /// Its opening bracket, and some of the commas between its items.
    cuts: Vec<Cut>,
    /// Its closing bracket.
    end: usize,
}

#[derive(Clone, Copy, Debug)]
struct Cut {
    at: usize,
    /// Items before it.
    items: usize,
}

/// An object or a list that is not closed yet.
struct Level {
    is_list: bool,
    start: usize,
    items: usize,
    cuts: Vec<Cut>,
}

impl Level {
    fn new(byte: u8, start: usize) -> Self {
        Self {
            is_list: byte == b'[',
            start,
            items: 0,
            cuts: Vec::new(),
        }
    }

    /// Passes a comma between items; the list is cut there when the piece before has its size.
    fn pass_comma(&mut self, at: usize, piece: usize) {
        self.items += 1;
        let last = self.cuts.last().map_or(self.start, |cut| cut.at);
        if self.is_list && at - last >= piece {
            let items = self.items;
            self.cuts.push(Cut { at, items });
        }
    }

    fn close(mut self, end: usize) -> LongList {
        let (at, items) = (self.start, 0);
        self.cuts.insert(0, Cut { at, items });
        LongList {
            cuts: self.cuts,
            end,
        }
    }
}

/// `None` when no list is most of the text, for what is not JSON, and when it is too late.
fn find_long_list(text: &[u8], piece: usize, deadline: Instant) -> Option<LongList> {
    let mut open: Vec<Level> = Vec::new();
    let mut deeper = 0_usize;
    let mut found = None;
    let (mut at, mut next_look) = (0, TURN);
    while let Some(&byte) = text.get(at) {
        if at >= next_look {
            next_look = at + TURN;
            if Instant::now() >= deadline {
                return None;
            }
        }
        match byte {
            b'"' => {
                at = find_string_end(text, at)?;
                continue;
            }
            b'{' | b'[' if open.len() == DEEPEST => deeper += 1,
            b'{' | b'[' => open.push(Level::new(byte, at)),
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b'}' | b']' => {
                let closed = open.pop().filter(|open| open.is_list == (byte == b']'))?;
                // Only lists are cut, and of those that are most of the text the outermost is the last.
                if at - closed.start > text.len() / 2 && !closed.cuts.is_empty() {
                    found = Some(closed.close(at));
                }
            }
            b',' if deeper == 0 => open.last_mut()?.pass_comma(at, piece),
            _ => {}
        }
        at += 1;
    }
    found.filter(|_| open.is_empty())
}

/// The place after a string.
fn find_string_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        let found = quote_or_escape(text, at)?;
        if text.get(found) == Some(&b'"') {
            return Some(found + 1);
        }
        at = found + 2;
    }
}

/// A list that stands apart from the text around it.
#[derive(Debug)]
pub(crate) struct Apart {
    /// Where it stands in that text, as an empty list.
    pub(super) at: usize,
    length: usize,
    pieces: vec::IntoIter<Piece>,
    /// Where a piece stopped being JSON, in the whole text.
    broken: Option<usize>,
}

/// Some of the items, as a list.
#[derive(Debug)]
struct Piece {
    /// Where it begins in the whole text, and how many items are before it.
    from: Cut,
    text: String,
}

/// Takes the longest list out of a text, without a time at which there are two of it, and leaves an empty
/// one there. `None`, and the text as it was, where that is of no use.
pub(crate) fn take_apart(text: &mut String, deadline: Instant) -> Option<Apart> {
    let piece = PIECE.max(text.len() / PART);
    cut(text, piece, deadline)
}

fn cut(text: &mut String, piece: usize, deadline: Instant) -> Option<Apart> {
    // Others are neither, or begin with what is not a part of the value.
    if text.len() <= piece || !text.starts_with(['{', '[']) {
        return None;
    }
    let LongList { cuts, end } = find_long_list(text.as_bytes(), piece, deadline)?;
    let at = cuts.first()?.at;
    let after = text.split_off(end);
    let cut_off = |from: &Cut| {
        let mut piece = text.split_off(from.at);
        text.shrink_to_fit();
        piece.reserve_exact(1);
        // In place of the bracket, or of a comma.
        piece.replace_range(..1, "[");
        piece.push(']');
        Piece {
            from: *from,
            text: piece,
        }
    };
    let mut pieces: Vec<Piece> = cuts.iter().rev().map(cut_off).collect();
    pieces.reverse();
    text.push('[');
    text.push_str(&after);
    Some(Apart {
        at,
        length: end - at - 1,
        pieces: pieces.into_iter(),
        broken: None,
    })
}

impl Apart {
    /// Puts the list back into the text, when nothing was read of it.
    pub(crate) fn put_back(self, text: &mut String) {
        let after = text.split_off(self.at + 1);
        text.reserve_exact(self.length + after.len());
        for Piece { from, text: piece } in self.pieces {
            if from.items > 0 {
                text.push(',');
            }
            let items = piece.get(1..piece.len() - 1);
            text.push_str(items.unwrap_or_default());
        }
        text.push_str(&after);
    }

    fn is_read(&self) -> bool {
        self.pieces.len() == 0
    }

    /// A place of the text around it in the whole text.
    fn place_in_whole(&self, at: usize) -> usize {
        if at > self.at { at + self.length } else { at }
    }
}

/// Decodes a text without its longest list, and the pieces of that in its place. Gives those back when
/// something else than a list was asked for there: what the target has is not to be used then.
pub(crate) fn decode_apart(
    text: &str,
    apart: Apart,
    target: &mut dyn Decode,
    deadline: Instant,
) -> Result<Findings, Apart> {
    let mut decoder = Decoder::new(text);
    let length = text.len() + apart.length;
    (decoder.memory, decoder.twice) = (Memory::allowed_for(length), twice_of(length));
    decoder.deadline = Some(deadline);
    decoder.apart = Some(apart);
    decoder.body(target);
    decoder.scan.end();
    let Some(apart) = decoder.apart.take() else {
        return Ok(decoder.findings());
    };
    if !apart.is_read() && decoder.scan.broken.is_none() {
        return Err(apart);
    }
    decoder
        .named
        .take(&mut decoder.notes, text, &Part::default());
    let named = std::mem::take(&mut decoder.named);
    let mut findings = decoder.findings();
    findings.broken = findings.broken.map(|(at, why)| {
        let in_pieces = apart.broken;
        (in_pieces.unwrap_or_else(|| apart.place_in_whole(at)), why)
    });
    if findings.broken.is_none() {
        (findings.mismatches, findings.named) = named.into_parts();
    }
    Ok(findings)
}

impl Decoder<'_> {
    /// Whether the list that begins here stands apart.
    #[inline]
    pub(super) fn is_apart(&self) -> bool {
        self.apart
            .as_ref()
            .is_some_and(|apart| apart.at == self.scan.at)
    }

    /// Hands the pieces of the list to what reads a list, and frees each of them.
    #[cold]
    pub(super) fn read_pieces(&mut self, read: &mut dyn FnMut(&mut Decoder<'_>)) {
        let (text, at) = (self.scan.text(), self.scan.at);
        // What was noted so far comes first.
        self.named.take(&mut self.notes, text, &Part::default());
        self.scan.skip();
        let path = paths(text, std::iter::once(at)).concat();
        while let Some(Piece { from, text }) = self.next_piece() {
            let mut piece = self.within(&text);
            // There are many, most of one item, and room is made for four.
            piece.exact_below = self.scan.depth;
            read(&mut piece);
            piece.scan.end();
            let part = Part {
                path: &path,
                first: from.items,
            };
            self.named.take(&mut piece.notes, &text, &part);
            (self.memory.left, self.twice, self.steps) =
                (piece.memory.left, piece.twice, piece.steps);
            if let (Some((place, why)), Some(apart)) = (piece.scan.broken, &mut self.apart) {
                apart.broken = Some(from.at + place);
                apart.pieces = Vec::new().into_iter();
                self.scan.fail(why);
            }
        }
    }

    fn next_piece(&mut self) -> Option<Piece> {
        self.apart.as_mut()?.pieces.next()
    }
}

#[cfg(test)]
mod tests;
