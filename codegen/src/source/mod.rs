//! Stage 1: files and positions in them.

mod decode;
mod load;

pub(crate) use decode::{has_hidden, is_hidden};
pub use load::{LoadError, list, load, read_text};
pub(crate) use load::{
    WORDING_FOLDER, is_wording_file, list_below, list_with_states, load_paths, open_regular,
    read_regular, read_regular_text, state_of_entry,
};

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use serde::Serialize;

/// Number of a file in its [`SourceMap`]. Files are numbered in the order of their paths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct FileId(pub u32);

/// A stretch of bytes of one file. Every value that came from text carries one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A value and the place it was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value read at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl SourceFile {
    /// The folder of the file, without a `/` at the end; empty for a file directly in the root.
    pub fn folder(&self) -> &str {
        self.path.rfind('/').map_or("", |i| &self.path[..i])
    }

    /// The folder that says which locale the file is of: `cn.zh-CN`, `intl.en-US`.
    pub fn locale(&self) -> Option<&str> {
        let parts = self.folder().split('/');
        let is_locale = |part: &&str| part.ends_with("zh-CN") || part.ends_with("en-US");
        parts.into_iter().find(is_locale)
    }
}

/// One file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the folder of the docs, with `/` between the parts.
    pub path: String,
    /// The whole text.
    pub text: Arc<str>,
}

/// All files of a run.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// The folder that paths are relative to.
    pub root: PathBuf,
    files: Vec<SourceFile>,
    /// What had to be done to read a file, where it was more than to take it as it is.
    decoded: BTreeMap<FileId, Decoding>,
}

/// What had to be done to read a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decoding {
    /// Name of its encoding, when it is not UTF-8.
    pub encoding: Option<&'static str>,
    /// How many characters that show nothing were taken out.
    pub hidden: usize,
}

/// A position for people: both numbers start at 1, the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl SourceMap {
    /// A map over `files`, numbered in the given order.
    pub fn new(root: PathBuf, files: Vec<SourceFile>) -> Self {
        Self {
            root,
            files,
            decoded: BTreeMap::new(),
        }
    }

    /// What had to be done to read a file; nothing for most.
    pub fn decoding(&self, id: FileId) -> Option<Decoding> {
        self.decoded.get(&id).copied()
    }

    /// A map over texts by their paths, as if they were read from the folder `docs`.
    pub fn from_texts<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let file = |(path, text): (&str, &str)| SourceFile {
            path: path.to_owned(),
            text: text.into(),
        };
        Self::new("docs".into(), files.into_iter().map(file).collect())
    }

    /// The file of that number.
    ///
    /// # Panics
    /// If `id` is of another map.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Every file with its number.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(i, f)| (FileId(i as u32), f))
    }

    /// The text of a span; empty when the span lies outside of its file.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file)
            .text
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }

    /// The span within its file and on the borders of characters.
    pub fn clamp(&self, span: Span) -> Span {
        let text = &self.file(span.file).text;
        let border = |at: u32| {
            let mut at = (at as usize).min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at as u32
        };
        let start = border(span.start);
        Span {
            file: span.file,
            start,
            end: border(span.end).max(start),
        }
    }

    /// Line and column of the start of a span.
    pub fn position(&self, span: Span) -> LineColumn {
        let before = &self.file(span.file).text[..self.clamp(span).start as usize];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        LineColumn {
            line: memchr::memchr_iter(b'\n', before.as_bytes()).count() as u32 + 1,
            column: before[line_start..].chars().count() as u32 + 1,
        }
    }
}
