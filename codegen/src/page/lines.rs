//! Lines of a text with their byte offsets, and what one line says by itself.

use memchr::{memchr_iter, memchr2_iter};

/// A line without its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct SourceLine<'a> {
    /// The text, without `\n` or `\r\n`.
    pub(super) text: &'a str,
    /// First byte in the file.
    pub(super) start: usize,
}

impl<'a> SourceLine<'a> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The text without blanks on both sides.
    pub(super) fn trimmed(&self) -> &'a str {
        self.text.trim()
    }

    pub(super) fn is_blank(&self) -> bool {
        match self.text.bytes().find(|b| !b.is_ascii_whitespace()) {
            Some(b) if b.is_ascii() => false,
            Some(_) => self.trimmed().is_empty(),
            None => true,
        }
    }

    /// Number of blanks in front, a tab counted as four.
    pub(super) fn indent(&self) -> usize {
        self.text
            .bytes()
            .take_while(|b| matches!(b, b' ' | b'\t'))
            .map(|b| if b == b'\t' { 4 } else { 1 })
            .sum()
    }

    /// Whether the first character that is not a blank is a pipe.
    pub(super) fn starts_with_pipe(&self) -> bool {
        self.text.trim_start().starts_with('|')
    }

    /// Whether there is nothing but a pipe on the line.
    pub(super) fn is_lone_pipe(&self) -> bool {
        self.trimmed() == "|"
    }
}

pub(super) fn lines(text: &str) -> Vec<SourceLine<'_>> {
    let mut start = 0;
    let mut lines = Vec::with_capacity(text.len() / 48 + 1);
    for end in memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        if start == text.len() {
            break;
        }
        let line = &text[start..end];
        let line = SourceLine {
            text: line
                .strip_suffix('\r')
                .filter(|_| end < text.len())
                .unwrap_or(line),
            start,
        };
        lines.push(line);
        start = end + 1;
    }
    lines
}

/// Offsets of the unescaped pipes.
pub(super) fn pipes(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let mut escaped = None;
    memchr2_iter(b'|', b'\\', bytes).filter(move |at| {
        if escaped == Some(*at) {
            return false;
        }
        let pipe = bytes[*at] == b'|';
        if !pipe {
            escaped = Some(at + 1);
        }
        pipe
    })
}

/// Whether the last character that is not a blank is an unescaped pipe.
pub(super) fn ends_with_pipe(text: &str) -> bool {
    let text = match text.as_bytes().last() {
        Some(b'|') => text,
        Some(b) if b.is_ascii_graphic() => return false,
        _ => text.trim_end(),
    };
    let Some(before) = text.strip_suffix('|') else {
        return false;
    };
    before.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 0
}

/// Whether the line is a delimiter row: `|--|:-:|`.
pub(super) fn is_delimiter(text: &str) -> bool {
    let text = text.trim();
    if !text
        .bytes()
        .all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'))
        || !text.contains('|')
        || !text.contains('-')
    {
        return false;
    }
    let inner = text.strip_prefix('|').unwrap_or(text);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    inner.split('|').all(|cell| {
        let cell = cell.trim();
        let cell = cell.strip_prefix(':').unwrap_or(cell);
        let cell = cell.strip_suffix(':').unwrap_or(cell);
        !cell.is_empty() && cell.bytes().all(|b| b == b'-')
    })
}

/// Level of an ATX heading and its content, closing `#`s taken off.
pub(super) fn heading(line: &str) -> Option<(u8, &str)> {
    let text = line.trim_start_matches(' ');
    if line.len() - text.len() > 3 {
        return None;
    }
    let level = text.bytes().take_while(|b| *b == b'#').count();
    let rest = &text[level..];
    if !(1..=6).contains(&level) || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    let content = rest.trim();
    let open = content.trim_end_matches('#');
    let content = if open.is_empty() || open.ends_with([' ', '\t']) {
        open.trim_end()
    } else {
        content
    };
    Some((level as u8, content))
}

/// The opening marker of a fence, also directly after a list marker (`-   ```json`).
pub(super) struct FenceMarker<'a> {
    pub(super) mark: u8,
    pub(super) len: usize,
    pub(super) info: &'a str,
}

pub(super) fn fence_open(line: &str) -> Option<FenceMarker<'_>> {
    let text = line.trim_start();
    let text = match text.strip_prefix(['-', '*', '+']) {
        Some(rest) if rest.starts_with([' ', '\t']) => rest.trim_start(),
        _ => text,
    };
    fence_marker(text)
}

fn fence_marker(text: &str) -> Option<FenceMarker<'_>> {
    let mark = *text.as_bytes().first()?;
    if mark != b'`' && mark != b'~' {
        return None;
    }
    let len = text.bytes().take_while(|b| *b == mark).count();
    let info = text[len..].trim();
    if len < 3 || (mark == b'`' && info.contains('`')) {
        return None;
    }
    // `~~25609~~` is a link id and `~~text~~` struck out, neither opens a block.
    if mark == b'~' && info.contains('~') {
        return None;
    }
    Some(FenceMarker { mark, len, info })
}

pub(super) fn fence_closes(line: &str, open: &FenceMarker<'_>) -> bool {
    let text = line.trim();
    text.len() >= open.len && !text.is_empty() && text.bytes().all(|b| b == open.mark)
}

/// Level of the setext heading that the line underlines.
pub(super) fn setext(line: &str) -> Option<u8> {
    let text = line.trim_end();
    let level = match text.as_bytes().first()? {
        b'=' => 1,
        b'-' => 2,
        _ => return None,
    };
    let mark = text.as_bytes()[0];
    (text.len() >= 3 && text.bytes().all(|b| b == mark)).then_some(level)
}
