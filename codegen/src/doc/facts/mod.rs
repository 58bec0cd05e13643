//! Facts that a description states: value lists, ranges, lengths, defaults, units and the like.
//!
//! The phrases are data, one file a language. One pass finds all of them; what stands behind (or before) each is then read by the few
//! grammars that values, numbers and sentences have. A fact that could be wrong is left out: no value list is better than a wrong one.

mod cell;
mod en;
mod number;
mod phrase;
mod prose;
mod scalar;
mod scan;
mod values;
mod zh;

use self::{
    cell::Cell,
    phrase::{Cue, Hit, Lexicon},
    values::{Around, List},
};
use super::{Facts, Language, TypeWord};

/// What a description is about; it decides what its words can mean.
#[derive(Clone, Copy, Debug)]
pub struct FactContext<'a> {
    /// Name of the parameter or field as on the wire.
    pub name: &'a str,
    /// Its type.
    pub ty: &'a TypeWord,
    /// Its example value, when the page has one.
    pub example: Option<&'a str>,
}

/// Reads the facts that `description`, a raw Markdown cell, states.
pub fn read(language: Language, description: &str, context: FactContext<'_>) -> Facts {
    read_traced(language, description, context, &mut |_| {})
}

/// Like [`read`], and tells the name of each pattern that gave a fact.
pub fn read_traced(
    language: Language,
    description: &str,
    context: FactContext<'_>,
    used: &mut dyn FnMut(&'static str),
) -> Facts {
    let cell = Cell::parse(description);
    let mut hits = phrase::find(language, &cell.text);
    let members = Members::of(&cell, &hits, context);
    hits.retain(|h| !members.hold(h.start) || !h.cue.is_about_one_value());
    let reader = Reader {
        cell: &cell,
        hits: &hits,
        lexicon: phrase::lexicon(language),
        context,
    };
    let mut facts = Facts::default();
    reader.values(&mut facts, used);
    reader.scalars(&mut facts, used);
    prose::read(&reader, &mut facts, used);
    facts
}

/// Names of all patterns.
pub fn patterns() -> impl Iterator<Item = &'static str> {
    [Language::Zh, Language::En]
        .into_iter()
        .flat_map(|l| phrase::lexicon(l).phrases.iter().map(|p| p.id))
        .chain([BARE_BULLETS])
}

/// Bullets that nothing announces, but the example is one of them.
const BARE_BULLETS: &str = "bare-bullets";

/// Stretches of a description that speak of a member of the parameter, or of one of its values, and not of the parameter.
struct Members(Vec<(usize, usize)>);

impl Members {
    fn of(cell: &Cell<'_>, hits: &[Hit], context: FactContext<'_>) -> Self {
        let structured = context
            .example
            .is_some_and(|e| e.trim_start().starts_with(['{', '[']));
        if structured || matches!(context.ty, TypeWord::Struct | TypeWord::Map) {
            return Self(vec![(0, cell.text.len())]);
        }
        let mut stretches = Vec::new();
        let mut outer: Option<usize> = None;
        for line in cell.lines.iter().filter(|l| l.end > l.start) {
            if let Some(indent) = outer {
                if line.indent > indent {
                    stretches.push((line.start, line.end));
                    continue;
                }
                outer = None;
            }
            if line.bullet
                && hits.binary_search_by_key(&line.start, |h| h.start).is_err()
                && starts_with_name(cell, line.start, line.end)
            {
                stretches.push((line.start, line.end));
                outer = Some(line.indent);
            }
        }
        Self(stretches)
    }

    fn hold(&self, at: usize) -> bool {
        let next = self.0.partition_point(|s| s.0 <= at);
        next.checked_sub(1).is_some_and(|i| at < self.0[i].1)
    }
}

/// `**Port**：…`: a name and a colon.
fn starts_with_name(cell: &Cell<'_>, start: usize, end: usize) -> bool {
    scan::token(cell, start, end).is_some_and(|t| {
        let inside = cell.text[start..t.end].trim_end_matches(' ');
        inside.ends_with(['：', ':'])
            || cell.text[t.end..end]
                .trim_start()
                .starts_with(['：', ':', '（', '('])
            || t.end == end
    })
}

struct Reader<'a> {
    cell: &'a Cell<'a>,
    hits: &'a [Hit],
    lexicon: &'static Lexicon,
    context: FactContext<'a>,
}

impl<'a> Reader<'a> {
    fn around(&self) -> Around<'a> {
        Around {
            hits: self.hits,
            lexicon: self.lexicon,
            context: self.context,
        }
    }

    fn values(&self, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
        let mut found: Option<(List, &'static str)> = None;
        let mut disputed = false;
        for hit in self
            .hits
            .iter()
            .filter(|h| h.cue == Cue::Values && self.speaks_of_own_value(**h))
        {
            let at = self.behind_subject(hit.end);
            let Some(at) = at else { continue };
            match values::announced(self.cell, at, self.around()) {
                Some(list) if found.as_ref().is_none_or(|(first, _)| list.end > first.end) => {
                    if let Some((first, _)) = &found {
                        disputed |= first
                            .values
                            .iter()
                            .map(|v| &v.value)
                            .ne(list.values.iter().map(|v| &v.value));
                    } else {
                        found = Some((list, hit.id));
                    }
                }
                Some(_) => {}
                None => {
                    if facts.range.is_none()
                        && found.is_none()
                        && let Some(range) = self.range(at)
                    {
                        facts.range = Some(range);
                        used(hit.id);
                    }
                }
            }
        }
        let closing = found.is_some();
        let found = found.or_else(|| self.bare_bullets().map(|list| (list, BARE_BULLETS)));
        let Some((list, id)) = found else { return };
        let examples = self.hits.iter().any(|h| {
            h.cue == Cue::Examples && h.end <= list.end && self.same_sentence(h.end, list.end)
        });
        facts.values_closed =
            closing && !list.open && !disputed && !examples && self.example_agrees(&list);
        if let Some(default) = list.default {
            facts.default = Some(default);
            self.hits
                .iter()
                .filter(|h| h.cue == Cue::IsDefault)
                .take(1)
                .for_each(|h| used(h.id));
        }
        facts.values = list.values;
        facts.range = None;
        used(id);
    }

    fn same_sentence(&self, from: usize, to: usize) -> bool {
        from <= to && !self.cell.text[from..to].contains(['。', '\n'])
    }

    /// Whether a cue speaks of this parameter: `ChargeType的取值为…` in the cell of another one does not.
    fn speaks_of_own_value(&self, hit: Hit) -> bool {
        if !self.lexicon.subject_first {
            return true;
        }
        let before = self.cell.text[..hit.start].trim_end_matches([' ', '的', '`', '“', '”', '"']);
        let before = before
            .strip_suffix("参数")
            .unwrap_or(before)
            .trim_end_matches([' ', '的']);
        let name = before.len()
            - before
                .bytes()
                .rev()
                .take_while(|b| b.is_ascii_alphanumeric() || b"_.-".contains(b))
                .count();
        self.is_own_name(before[name..].trim_matches(['.', '-']))
    }

    /// Steps over `of X`, `for the parameter` behind a cue, and gives up when that is something else than this parameter.
    fn behind_subject(&self, at: usize) -> Option<usize> {
        let rest = &self.cell.text[at..];
        let Some(subject) = rest
            .strip_prefix(" of ")
            .or_else(|| rest.strip_prefix(" for "))
            .or_else(|| rest.strip_prefix(" when "))
        else {
            return Some(at);
        };
        let colon = subject
            .find(['：', ':', '\n', '.', '。'])
            .filter(|n| *n <= 40)?;
        if !subject[colon..].starts_with(['：', ':']) || rest.starts_with(" when ") {
            return None;
        }
        let words = subject[..colon]
            .trim()
            .trim_start_matches("the ")
            .trim_start_matches("this ");
        let own = words == "parameter"
            || words == "field"
            || self.is_own_name(words.trim_end_matches(" parameter").trim());
        (own || words.contains(' ') || words.bytes().all(|b| b.is_ascii_lowercase()))
            .then(|| self.cell.text.len() - subject.len() + colon)
    }

    fn is_own_name(&self, word: &str) -> bool {
        let own = self
            .context
            .name
            .rsplit('.')
            .find(|s| !s.eq_ignore_ascii_case("n"))
            .unwrap_or_default();
        word.is_empty()
            || !word.bytes().any(|b| b.is_ascii_alphabetic())
            || word.eq_ignore_ascii_case(own)
            || word.eq_ignore_ascii_case(self.context.name)
    }

    fn bare_bullets(&self) -> Option<List> {
        let example = self.context.example?.trim();
        let first = self
            .cell
            .lines
            .iter()
            .position(|l| l.bullet && l.end > l.start)?;
        let before = self.cell.lines[..first]
            .iter()
            .rev()
            .find(|l| l.end > l.start)?;
        if !self.cell.text[before.start..before.end].ends_with(['：', ':', '。', '.']) {
            return None;
        }
        let list = values::bullets(self.cell, first, self.around())?;
        let explained = list.values.iter().all(|v| !v.meaning.is_empty());
        (list.values.len() >= 2 && explained && list.values.iter().any(|v| v.value == example))
            .then_some(list)
    }

    /// The example is one of the values, or several of them; no example speaks against the list.
    fn example_agrees(&self, list: &List) -> bool {
        let Some(example) = self
            .context
            .example
            .map(str::trim)
            .filter(|e| !e.is_empty())
        else {
            return true;
        };
        let known = |e: &str| {
            list.values.iter().any(|v| {
                v.value
                    .eq_ignore_ascii_case(e.trim().trim_matches(['"', '\'', '[', ']']))
            })
        };
        known(example) || example.split([',', ';', '|', '、']).all(known)
    }

    fn range(&self, at: usize) -> Option<(Option<f64>, Option<f64>)> {
        if !scan::numeric(self.context) {
            return None;
        }
        let (at, broken) = scan::behind_cue(self.cell, at, self.lexicon);
        let line = self.cell.lines.get(self.cell.line_at(at))?;
        if broken || at >= line.end {
            return None;
        }
        let found = number::range(
            &self.cell.text[at..line.end],
            self.lexicon,
            scan::whole_numbers(self.context),
        )?;
        let rest = self.cell.text[at + found.end..line.end].trim_start();
        let alternative = rest.starts_with(['|', '/', '或', '、', '和', '*'])
            || rest.starts_with("or ")
            || rest.starts_with("and ")
            || rest.starts_with(", or");
        let counted = self
            .hits
            .iter()
            .any(|h| h.cue == Cue::Characters && h.start >= at && h.start <= at + found.end + 4);
        let another = rest.starts_with([',', '，', '；', ';'])
            && rest
                .chars()
                .nth(1)
                .is_some_and(|c| c.is_ascii_digit() || c == '-');
        (!alternative && !another && !counted)
            .then_some((found.low, found.high))
            .filter(|r| self.example_within(*r))
    }

    fn example_within(&self, range: (Option<f64>, Option<f64>)) -> bool {
        let Some(example) = self
            .context
            .example
            .and_then(|e| e.trim().parse::<f64>().ok())
        else {
            return true;
        };
        range.0.is_none_or(|low| low <= example) && range.1.is_none_or(|high| example <= high)
    }

    fn scalars(&self, facts: &mut Facts, used: &mut dyn FnMut(&'static str)) {
        let (mut low, mut high) = (None, None);
        let mut defaults = 0;
        let mut lengths = Vec::new();
        for hit in self.hits {
            match hit.cue {
                Cue::Default => {
                    let found = scalar::default(self.cell, hit.end, self.context, self.lexicon);
                    if let Some(value) = found {
                        defaults += 1;
                        if facts.default.as_ref().is_some_and(|d| *d != value) && defaults > 1 {
                            // Two defaults depend on something: neither is the default.
                            facts.default = None;
                            return;
                        }
                        facts.default = Some(value);
                        used(hit.id);
                    }
                }
                Cue::Unit if facts.unit.is_none() => {
                    facts.unit =
                        scalar::unit(self.cell, hit.end, self.lexicon).inspect(|_| used(hit.id));
                }
                Cue::Minimum if low.is_none() => low = self.bound(*hit, used),
                Cue::Maximum if high.is_none() => high = self.bound(*hit, used),
                Cue::Characters if facts.length.is_none() && self.is_text() => {
                    facts.length = scalar::length(self.cell, self.hits, *hit, self.lexicon)
                        .inspect(|_| used(hit.id));
                }
                Cue::Items if facts.max_items.is_none() => {
                    facts.max_items = scalar::items(self.cell, hit.end, self.lexicon)
                        .filter(|_| self.levels() == 1)
                        .inspect(|_| used(hit.id));
                }
                _ => {}
            }
        }
        // Two lengths depend on something: neither is the length.
        lengths.dedup();
        if let [length] = lengths[..] {
            facts.length = Some(length);
        }
        if facts.range.is_none() && (low.is_some() || high.is_some()) && facts.values.is_empty() {
            let ordered = low.zip(high).is_none_or(|(l, h)| l < h);
            facts.range = Some((low, high)).filter(|r| ordered && self.example_within(*r));
        }
    }

    fn bound(&self, hit: Hit, used: &mut dyn FnMut(&'static str)) -> Option<f64> {
        let own = scan::numeric(self.context) && self.speaks_of_own_value(hit);
        own.then(|| scalar::bound(self.cell, hit.end, self.lexicon))
            .flatten()
            .inspect(|_| used(hit.id))
    }

    fn is_text(&self) -> bool {
        matches!(self.context.ty, TypeWord::String | TypeWord::Unspecified)
    }

    /// How many lists the name goes through.
    fn levels(&self) -> usize {
        self.context
            .name
            .split('.')
            .filter(|s| s.len() == 1 && s.bytes().all(|b| b.is_ascii_alphabetic()))
            .count()
    }
}
