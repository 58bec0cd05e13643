//! Which line speaks for a place: the most specific one that matches.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
};

use crate::{
    report::Report,
    source::{SourceMap, Span},
};

use super::{
    load::{self, TextLine, TextTable, WordingFile},
    phrases::{self, Nouns},
    slots::{TextSlot, TypeWord},
};

/// The lines of all wording files.
#[derive(Clone, Debug, Default)]
pub(super) struct Wording {
    lines: Vec<TextLine>,
    /// Lines without a star, by everything that their key says.
    exact: HashMap<Key, usize>,
    /// What their keys end in.
    ends: HashSet<String>,
    /// Lines with one.
    patterns: Vec<Pattern>,
}

/// Number of a line.
pub(super) type LineId = usize;

/// What a line asks of a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    /// Slug of the product; empty for the file of all products.
    product: String,
    table: TextTable,
    /// Empty where any operation does.
    action: String,
    /// End of the path, the action, or the code; with `=` and the value for values.
    end: String,
    ty: Option<TypeWord>,
}

#[derive(Clone, Debug)]
struct Pattern {
    line: LineId,
    table: TextTable,
    before: String,
    after: String,
    ty: Option<TypeWord>,
}

impl Pattern {
    fn stem<'n>(&self, name: &'n str) -> Option<&'n str> {
        let stem = name.strip_prefix(&self.before)?.strip_suffix(&self.after)?;
        (!stem.is_empty()).then_some(stem)
    }
}

/// What became of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SpokenLine {
    pub(super) matches: bool,
    pub(super) speaks: bool,
}

/// Which lines match and speak, over a run.
pub(super) struct LineUse(Vec<SpokenLine>);

impl LineUse {
    pub(super) fn new(wording: &Wording) -> Self {
        let nouns = |line: &TextLine| line.table == TextTable::Nouns;
        // Nouns stand in other lines, not in places of their own.
        let spoken = |line| SpokenLine {
            matches: nouns(line),
            speaks: nouns(line),
        };
        Self(wording.lines.iter().map(spoken).collect())
    }

    /// Notes the lines that match a place, the best one first; it speaks if the place is open.
    pub(super) fn note(&mut self, candidates: &[LineId], open: bool) {
        for line in candidates {
            self.0[*line].matches = true;
        }
        if let Some(best) = candidates.first().filter(|_| open) {
            self.0[*best].speaks = true;
        }
    }
}

impl Wording {
    /// Reads the files below the folder of the docs.
    pub(super) fn load(sources: &SourceMap, report: &mut Report) -> Self {
        let mut wording = Self {
            lines: load::lines(sources, report),
            ..Self::default()
        };
        let filled = wording
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| !line.text.is_empty());
        for (number, line) in filled {
            let (end, ty) = split_type(&line.key);
            if let (WordingFile::Patterns, Some((before, after))) =
                (&line.file, end.split_once('*'))
            {
                wording.patterns.push(Pattern {
                    line: number,
                    table: line.table,
                    before: before.to_owned(),
                    after: after.to_owned(),
                    ty,
                });
                continue;
            }
            let whole = ("", end);
            let named = split_action(end, line.table);
            // A code may hold a slash, so that both readings of its key stand.
            let readings = match line.table {
                TextTable::Errors if named != whole => vec![named, whole],
                _ => vec![named],
            };
            let product = match &line.file {
                WordingFile::Product(slug) => slug.clone(),
                WordingFile::Common | WordingFile::Patterns => String::new(),
            };
            for (action, end) in readings {
                let key = Key {
                    product: product.clone(),
                    table: line.table,
                    action: action.to_owned(),
                    end: end.to_owned(),
                    ty,
                };
                wording.ends.insert(key.end.clone());
                wording.exact.insert(key, number);
            }
        }
        let length = |p: &Pattern| p.before.len() + p.after.len();
        wording
            .patterns
            .sort_by_key(|p| (std::cmp::Reverse(length(p)), p.ty.is_none()));
        wording
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Every line with what became of it.
    pub(super) fn lines_with<'a>(
        &'a self,
        line_use: &'a LineUse,
    ) -> impl Iterator<Item = (&'a TextLine, SpokenLine)> {
        self.lines.iter().zip(line_use.0.iter().copied())
    }

    /// The lines for one product; `title` is its name for people.
    pub(super) fn of_product<'a>(&'a self, slug: &'a str, title: &'a str) -> ProductWording<'a> {
        let nouns_of = |file: &dyn Fn(&WordingFile) -> bool| {
            let nouns = self
                .lines
                .iter()
                .filter(|l| l.table == TextTable::Nouns && file(&l.file));
            nouns.map(|l| (l.key.as_str(), l.text.as_str())).collect()
        };
        let own = |file: &WordingFile| matches!(file, WordingFile::Product(s) if s == slug);
        let common = |file: &WordingFile| *file == WordingFile::Common;
        ProductWording {
            wording: self,
            slug,
            title,
            nouns: Nouns {
                own: nouns_of(&own),
                common: nouns_of(&common),
            },
            known: RefCell::default(),
        }
    }
}

/// The lines whose pattern fits a name.
type LinesOfNames = HashMap<String, Vec<LineId>>;

/// The lines that may speak for one product.
pub(super) struct ProductWording<'a> {
    wording: &'a Wording,
    slug: &'a str,
    title: &'a str,
    nouns: Nouns<'a>,
    /// Lines with a star by table, type and name, as far as they were asked for.
    known: RefCell<HashMap<(TextTable, Option<TypeWord>), LinesOfNames>>,
}

impl ProductWording<'_> {
    /// Every line that matches a place, the most specific one first.
    pub(super) fn candidates(&self, slot: &TextSlot<'_>) -> Vec<LineId> {
        let (tables, path, suffix, ty) = match slot {
            TextSlot::Operation { action, .. } => (
                &[TextTable::Operations][..],
                vec![*action],
                String::new(),
                None,
            ),
            TextSlot::Row {
                request, names, ty, ..
            } => (
                rows_tables(*request),
                names.clone(),
                String::new(),
                Some(*ty),
            ),
            TextSlot::Value { names, value, .. } => (
                &[TextTable::Values][..],
                names.clone(),
                format!("={value}"),
                None,
            ),
            TextSlot::Error { code, .. } => {
                (&[TextTable::Errors][..], vec![*code], String::new(), None)
            }
        };
        let mut out = Vec::new();
        let mut actions = vec![slot.action(), ""];
        actions.dedup();
        for action in actions {
            for from in 0..path.len() {
                let end = format!("{}{suffix}", path[from..].join("."));
                out.extend(self.exact_lines(tables, action, &end, ty));
            }
        }
        out.extend(self.patterns_of(tables, slot.name(), ty));
        out
    }

    /// Lines with a star for a name. Names are few, and places are many.
    fn patterns_of(
        &self,
        tables: &'static [TextTable],
        name: &str,
        ty: Option<TypeWord>,
    ) -> Vec<LineId> {
        let mut known = self.known.borrow_mut();
        let known = known.entry((tables[0], ty)).or_default();
        if let Some(lines) = known.get(name) {
            return lines.clone();
        }
        let fits = |p: &&Pattern| {
            tables.contains(&p.table)
                && p.ty.is_none_or(|asked| ty == Some(asked))
                && p.stem(name).is_some()
        };
        let lines: Vec<LineId> = self
            .wording
            .patterns
            .iter()
            .filter(fits)
            .map(|p| p.line)
            .collect();
        known.insert(name.to_owned(), lines.clone());
        lines
    }

    /// Lines of one end of a path: those of the product first, then of the nearer table, then with a type.
    fn exact_lines(
        &self,
        tables: &[TextTable],
        action: &str,
        end: &str,
        ty: Option<TypeWord>,
    ) -> Vec<LineId> {
        let mut out = Vec::new();
        if !self.wording.ends.contains(end) {
            return out;
        }
        let mut types = vec![ty, None];
        types.dedup();
        for product in [self.slug, ""] {
            for table in tables {
                for ty in &types {
                    let key = Key {
                        product: product.to_owned(),
                        table: *table,
                        action: action.to_owned(),
                        end: end.to_owned(),
                        ty: *ty,
                    };
                    out.extend(self.wording.exact.get(&key));
                }
            }
        }
        out
    }

    /// What a line says in a place.
    pub(super) fn text(&self, line: LineId, slot: &TextSlot<'_>) -> String {
        let text = &self.wording.lines[line].text;
        let is_pattern = self.wording.lines[line].file == WordingFile::Patterns;
        let mut patterns = self.wording.patterns.iter().filter(|_| is_pattern);
        let pattern = patterns.find(|p| p.line == line);
        let stem = pattern
            .and_then(|p| p.stem(slot.name()))
            .unwrap_or_default();
        phrases::fill_in(text, stem, slot, &self.nouns, self.title)
    }

    /// The line that speaks for a place: its key and where it stands.
    pub(super) fn line(&self, line: LineId) -> (&str, Span) {
        let line = &self.wording.lines[line];
        (&line.key, line.span)
    }
}

fn rows_tables(request: bool) -> &'static [TextTable] {
    match request {
        true => &[TextTable::Request, TextTable::Rows],
        false => &[TextTable::Response, TextTable::Rows],
    }
}

/// Takes `:type` off the end of a key.
fn split_type(key: &str) -> (&str, Option<TypeWord>) {
    let split = key.rsplit_once(':');
    let typed = split.and_then(|(end, word)| Some((end, TypeWord::of_word(word)?)));
    typed.map_or((key, None), |(end, ty)| (end, Some(ty)))
}

/// Takes `Operation/` off the front of a key. Values and codes may hold a slash, too: only a name can stand before it.
fn split_action(key: &str, table: TextTable) -> (&str, &str) {
    if matches!(table, TextTable::Nouns | TextTable::Operations) {
        return ("", key);
    }
    let named = key.split_once('/').filter(|(action, _)| {
        !action.is_empty()
            && action
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_')
    });
    named.unwrap_or(("", key))
}
