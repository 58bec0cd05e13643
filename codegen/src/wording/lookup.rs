//! Which line speaks for a place: the most specific one that matches.

use std::{cell::RefCell, collections::BTreeSet};

use foldhash::HashMap;

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
    /// Lines without a star by the end of a path, the action, or the code; with `=` and the value for values.
    exact: HashMap<String, HashMap<Key, LineId>>,
    /// Numbers of the products and operations that keys name.
    names: HashMap<String, NameId>,
    /// Lines with one.
    patterns: Vec<Pattern>,
    /// Places of patterns by the last letter that they ask for, if any: most names end in another one.
    pattern_ends: HashMap<Option<u8>, Vec<usize>>,
}

/// Number of a line.
pub(super) type LineId = usize;

/// Number of the slug of a product or of the name of an operation.
type NameId = usize;

/// What a line asks of a place besides the end of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    /// Slug of the product; empty for the file of all products.
    product: NameId,
    table: TextTable,
    /// Empty where any operation does.
    action: NameId,
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
                    product: number_of(&mut wording.names, &product),
                    table: line.table,
                    action: number_of(&mut wording.names, action),
                    ty,
                };
                let lines = wording.exact.entry(end.to_owned()).or_default();
                lines.insert(key, number);
            }
        }
        let length = |p: &Pattern| p.before.len() + p.after.len();
        wording
            .patterns
            .sort_by_key(|p| (std::cmp::Reverse(length(p)), p.ty.is_none()));
        for (at, pattern) in wording.patterns.iter().enumerate() {
            let end = last_letter(&pattern.after);
            wording.pattern_ends.entry(end).or_default().push(at);
        }
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

/// Places of the patterns that fit a name.
type PatternsOfNames = HashMap<String, Vec<usize>>;

/// The lines that may speak for one product.
pub(super) struct ProductWording<'a> {
    wording: &'a Wording,
    slug: &'a str,
    title: &'a str,
    nouns: Nouns<'a>,
    /// Patterns by table and name, as far as they were asked for.
    known: RefCell<HashMap<TextTable, PatternsOfNames>>,
}

impl ProductWording<'_> {
    /// Every line that matches a place, the most specific one first.
    pub(super) fn candidates(&self, slot: &TextSlot<'_>) -> Vec<LineId> {
        let (tables, whole, ty) = match slot {
            TextSlot::Operation { action, .. } => {
                (&[TextTable::Operations][..], (*action).to_owned(), None)
            }
            TextSlot::Row {
                request, names, ty, ..
            } => (rows_tables(*request), names.join("."), Some(*ty)),
            TextSlot::Value { names, value, .. } => (
                &[TextTable::Values][..],
                format!("{}={value}", names.join(".")),
                None,
            ),
            TextSlot::Error { code, .. } => (&[TextTable::Errors][..], (*code).to_owned(), None),
        };
        // Ends of the path: the longest one first.
        let mut starts = vec![0];
        let above = slot.path().split_last().map_or(&[][..], |(_, above)| above);
        starts.extend(above.iter().scan(0, |start, name| {
            *start += name.len() + ".".len();
            Some(*start)
        }));
        let ends: Vec<_> = starts
            .into_iter()
            .filter_map(|start| self.wording.exact.get(&whole[start..]))
            .collect();
        let mut actions = vec![slot.action(), ""];
        actions.dedup();
        let mut out = Vec::new();
        for action in actions {
            let Some(action) = self.wording.names.get(action) else {
                continue;
            };
            for lines in &ends {
                self.add_exact_lines(lines, tables, (*action, ty), &mut out);
            }
        }
        self.add_patterns(tables, (slot.name(), ty), &mut out);
        out
    }

    /// Lines with a star for a name. Names are few, and places are many.
    fn add_patterns(
        &self,
        tables: &'static [TextTable],
        (name, ty): (&str, Option<TypeWord>),
        out: &mut Vec<LineId>,
    ) {
        let patterns = &self.wording.patterns;
        let fits = |p: &Pattern| tables.contains(&p.table) && p.stem(name).is_some();
        let mut known = self.known.borrow_mut();
        let known = known.entry(tables[0]).or_default();
        if !known.contains_key(name) {
            let ends = BTreeSet::from([None, last_letter(name)]);
            let places = ends
                .iter()
                .filter_map(|end| self.wording.pattern_ends.get(end));
            let places = places.flatten().copied();
            let mut fitting: Vec<usize> = places.filter(|at| fits(&patterns[*at])).collect();
            fitting.sort_unstable();
            known.insert(name.to_owned(), fitting);
        }
        let fitting = known[name].iter().map(|at| &patterns[*at]);
        let typed = fitting.filter(|p| p.ty.is_none_or(|asked| ty == Some(asked)));
        out.extend(typed.map(|p| p.line));
    }

    /// Lines of one end of a path: those of the product first, then of the nearer table, then with a type.
    fn add_exact_lines(
        &self,
        lines: &HashMap<Key, LineId>,
        tables: &[TextTable],
        (action, ty): (NameId, Option<TypeWord>),
        out: &mut Vec<LineId>,
    ) {
        let products = [self.slug, ""];
        for product in products
            .into_iter()
            .filter_map(|name| self.wording.names.get(name))
        {
            for table in tables {
                for ty in ty.map(Some).into_iter().chain([None]) {
                    let key = Key {
                        product: *product,
                        table: *table,
                        action,
                        ty,
                    };
                    out.extend(lines.get(&key));
                }
            }
        }
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

fn last_letter(text: &str) -> Option<u8> {
    text.as_bytes().last().copied()
}

/// The number of a name, a new one if it has none.
fn number_of(names: &mut HashMap<String, NameId>, name: &str) -> NameId {
    if let Some(number) = names.get(name) {
        return *number;
    }
    let number = names.len();
    names.insert(name.to_owned(), number);
    number
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
