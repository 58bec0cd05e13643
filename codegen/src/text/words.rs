//! Escaped words of inline Markdown, with the places where a line may be broken.

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text that is not broken. `open`: emphasis or a link goes on after it.
    Word { text: String, open: bool },
    /// A blank.
    Blank,
    /// A line may end here; a blank there does no harm.
    Chance,
    /// A line must end here.
    Break,
}

/// Collects pieces.
#[derive(Debug, Default)]
pub(super) struct WordPieces {
    pub(super) pieces: Vec<Piece>,
    word: String,
    open: usize,
}

impl WordPieces {
    /// A character of text, escaped where Markdown would see markup in it.
    pub(super) fn text(&mut self, c: char, next: Option<char>) {
        if c.is_whitespace() {
            return self.blank();
        }
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '|' => true,
            '_' => {
                !(self.last().is_some_and(char::is_alphanumeric)
                    && next.is_some_and(char::is_alphanumeric))
            }
            '&' => next.is_some_and(|n| n.is_ascii_alphanumeric() || n == '#'),
            '!' => next == Some('['),
            _ => false,
        };
        if escaped {
            self.word.push('\\');
        }
        self.word.push(c);
        // Chinese has no blanks: lines are broken after its punctuation.
        if matches!(
            c,
            '，' | '。' | '；' | '：' | '、' | '！' | '？' | '）' | '”' | '》'
        ) && !next.is_some_and(|n| {
            matches!(
                n,
                '，' | '。' | '；' | '：' | '、' | '！' | '？' | '）' | '”' | '》'
            )
        }) {
            self.end_word();
            self.pieces.push(Piece::Chance);
        }
    }

    /// Markup as it is.
    pub(super) fn markup(&mut self, text: &str) {
        self.word.push_str(text);
    }

    /// Ends strong emphasis, directly after the last word in it.
    pub(super) fn close_strong(&mut self) {
        if self.word.is_empty() {
            while matches!(
                self.pieces.last(),
                Some(Piece::Blank | Piece::Chance | Piece::Break)
            ) {
                self.pieces.pop();
            }
            if let Some(Piece::Word { text, .. }) = self.pieces.pop() {
                self.word = text;
            }
        }
        match self.word.strip_suffix("**") {
            Some(before) if !before.ends_with(['*', '\\']) => self.word.truncate(before.len()),
            _ => self.word.push_str("**"),
        }
    }

    /// A code span. Two that touch would be one.
    pub(super) fn code(&mut self, span: &str) {
        if self.last() == Some('`') {
            self.blank();
        }
        self.word.push_str(span);
    }

    pub(super) fn blank(&mut self) {
        self.end_word();
        if self.pieces.last() == Some(&Piece::Chance) {
            self.pieces.pop();
        }
        if !matches!(self.pieces.last(), Some(Piece::Blank | Piece::Break) | None) {
            self.pieces.push(Piece::Blank);
        }
    }

    pub(super) fn line_break(&mut self) {
        self.end_word();
        while matches!(self.pieces.last(), Some(Piece::Blank | Piece::Chance)) {
            self.pieces.pop();
        }
        if !matches!(self.pieces.last(), Some(Piece::Break) | None) {
            self.pieces.push(Piece::Break);
        }
    }

    /// Emphasis or a link begins.
    pub(super) fn open(&mut self) {
        self.open += 1;
    }

    /// It ends.
    pub(super) fn close(&mut self) {
        self.open = self.open.saturating_sub(1);
    }

    /// The last character that was put down; `None` at the start and after a blank.
    pub(super) fn last(&self) -> Option<char> {
        self.word
            .chars()
            .next_back()
            .or_else(|| match self.pieces.as_slice() {
                [.., Piece::Word { text, .. }] | [.., Piece::Word { text, .. }, Piece::Chance] => {
                    text.chars().next_back()
                }
                _ => None,
            })
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.pieces.push(Piece::Word {
                text: std::mem::take(&mut self.word),
                open: self.open > 0,
            });
        }
    }

    pub(super) fn finish(mut self) -> Vec<Piece> {
        self.end_word();
        while matches!(
            self.pieces.last(),
            Some(Piece::Blank | Piece::Chance | Piece::Break)
        ) {
            self.pieces.pop();
        }
        self.pieces
    }
}

/// Puts pieces on lines of about `width` columns.
pub(super) fn wrap(pieces: &[Piece], width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    let mut pending = "";
    for piece in pieces {
        let Some(line) = lines.last_mut() else { break };
        match piece {
            Piece::Blank => pending = " ",
            Piece::Chance => {}
            Piece::Break => {
                line.push('\\');
                lines.push(String::new());
                (used, pending) = (0, "");
            }
            Piece::Word { text, .. } => {
                let columns = columns(text);
                let may_break = used > 0;
                if may_break && used + pending.len() + columns > width {
                    lines.push(guard(text));
                    used = columns;
                } else {
                    line.push_str(pending);
                    line.push_str(&if used == 0 { guard(text) } else { text.clone() });
                    used += pending.len() + columns;
                }
                pending = "";
            }
        }
    }
    lines.retain(|l| !l.is_empty());
    lines
}

/// Columns that a text takes: East Asian characters take two.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if c >= '\u{1100}' { 2 } else { 1 })
        .sum()
}

/// A word that can stand at the start of a line without being taken for a block.
fn guard(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && word[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &word[..digits], &word[digits..]);
    }
    match word.starts_with(['-', '+', '=', '#', '>', ':']) {
        true => format!("\\{word}"),
        false => word.to_owned(),
    }
}

/// `content` between as many backticks as it takes.
pub(super) fn code_span(content: &str) -> String {
    let longest = content.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if content.starts_with('`') || content.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{content}{pad}{fence}")
}
