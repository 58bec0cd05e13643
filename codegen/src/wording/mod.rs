//! Our own English: texts by key, kept beside the pages as sorted TOML, one line a text.
//!
//! Pages carry facts, and a text only where somebody wrote one by hand. All other texts are looked up here while the
//! model is built, so that each has one source: a line is changed once, and the next run says it everywhere.
//! `docs/wording.md` describes keys and precedence.

mod list;
mod load;
mod lookup;
mod phrases;
pub mod rules;
mod slots;
#[cfg(test)]
mod tests;
mod thin;

pub(crate) use phrases::words;

pub use list::{MissingText, list_missing, list_thin, print_missing};
pub use slots::SlotKind;

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::{
    model::{Api, TextLevel},
    report::{Diagnostic, Report},
    source::{SourceMap, Span},
};

use self::{
    lookup::{LineUse, Wording},
    slots::TextSlot,
};

/// How many texts a product has, and where they come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WordingCounts {
    /// Places for a text.
    pub places: usize,
    /// Filled by hand, on the page.
    pub by_hand: usize,
    /// Filled by a line of a wording file.
    pub by_line: usize,
    /// … whose text only says the name again.
    pub thin: usize,
    /// Without a text.
    pub missing: usize,
}

impl WordingCounts {
    /// Adds other counts to these.
    pub fn add(&mut self, other: &Self) {
        self.places += other.places;
        self.by_hand += other.by_hand;
        self.by_line += other.by_line;
        self.thin += other.thin;
        self.missing += other.missing;
    }
}

/// What became of the lines of the wording files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WordingRecord {
    /// Counts by product (its folder) and kind of place.
    pub products: BTreeMap<String, BTreeMap<SlotKind, WordingCounts>>,
    /// Lines of product files that speak nowhere.
    pub unused: usize,
    /// Lines of the files for all products that wait for a product to speak in.
    pub waiting: Vec<String>,
}

/// Fills in every text that is not there yet, and reports lines that speak nowhere. Without wording
/// files nothing happens.
pub(crate) fn apply(apis: &mut [Api], sources: &SourceMap, report: &mut Report) -> WordingRecord {
    let wording = Wording::load(sources, report);
    let mut record = WordingRecord::default();
    if wording.is_empty() {
        return record;
    }
    let mut line_use = LineUse::new(&wording);
    for api in apis.iter_mut() {
        let counts = record.products.entry(api.slug.clone()).or_default();
        let (slug, title) = (
            api.slug.clone(),
            api.title.as_ref().unwrap_or(&api.product).clone(),
        );
        let product = wording.of_product(&slug, &title);
        slots::visit(api, &mut |slot, mut place| {
            let counts: &mut WordingCounts = counts.entry(slot.kind()).or_default();
            fill(&slot, &mut place, &product, &mut line_use, counts);
        });
        api.text_level = Some(text_level(counts));
    }
    report_unused((&wording, sources), &line_use, apis, &mut record, report);
    record
}

/// What the counts of a product amount to.
fn text_level(counts: &BTreeMap<SlotKind, WordingCounts>) -> TextLevel {
    let sum = |kinds: &[SlotKind]| {
        let mut sum = WordingCounts::default();
        let of_kinds = kinds.iter().filter_map(|kind| counts.get(kind));
        of_kinds.for_each(|counts| sum.add(counts));
        sum
    };
    // A share is compared in whole numbers, so that 85 % is 85 %.
    let at_least = |percent: usize, counts: WordingCounts| {
        let lacking = counts.thin + counts.missing;
        lacking * 100 <= counts.places * (100 - percent)
    };
    let all = sum(&SlotKind::ALL);
    if all.missing == 0 && at_least(95, all) {
        return TextLevel::Full;
    }
    match sum(&[SlotKind::Operation]).missing {
        0 if at_least(85, sum(&[SlotKind::Parameter, SlotKind::ResponseField])) => TextLevel::Good,
        0 => TextLevel::Facts,
        _ => TextLevel::Partial,
    }
}

fn fill(
    slot: &TextSlot<'_>,
    place: &mut slots::TextPlace<'_>,
    product: &lookup::ProductWording<'_>,
    line_use: &mut LineUse,
    counts: &mut WordingCounts,
) {
    // Numbers stand for themselves.
    let candidates = product.candidates(slot);
    if slot.is_number() && candidates.is_empty() {
        return;
    }
    counts.places += 1;
    line_use.note(&candidates, place.is_empty());
    if !place.is_empty() {
        counts.by_hand += 1;
        return;
    }
    let Some(best) = candidates.first() else {
        counts.missing += 1;
        return;
    };
    let text = product.text(*best, slot);
    counts.by_line += 1;
    counts.thin += usize::from(thin::is_thin(slot, &text));
    place.set(text);
}

fn report_unused(
    (wording, sources): (&Wording, &SourceMap),
    line_use: &LineUse,
    apis: &[Api],
    record: &mut WordingRecord,
    report: &mut Report,
) {
    for (line, spoken) in wording.lines_with(line_use) {
        let product = match &line.file {
            load::WordingFile::Product(slug) => slug,
            _ => {
                let place = || {
                    let at = sources.position(line.span);
                    let file = &sources.file(line.span.file).path;
                    format!("{file}:{}: {}", at.line, line.key)
                };
                record.waiting.extend((!spoken.speaks).then(place));
                continue;
            }
        };
        if spoken.speaks || !apis.iter().any(|api| api.slug == *product) {
            continue;
        }
        record.unused += 1;
        let (rule, why) = match spoken.matches {
            true => (
                &rules::LINE_HIDDEN,
                "more specific lines, or texts on the pages, speak wherever it matches",
            ),
            false => (&rules::LINE_UNUSED, "nothing of the product matches it"),
        };
        report.push(Diagnostic::new(
            rule,
            line.span,
            format!("`{}` speaks nowhere: {why}", line.key),
        ));
    }
}

/// The line after each text of a product that is not of a page, by the place of the operation or row that it is about.
pub(crate) fn speaking_lines(api: &Api, sources: &SourceMap) -> HashMap<Span, String> {
    let wording = Wording::load(sources, &mut Report::default());
    let title = api.title.as_ref().unwrap_or(&api.product);
    let product = wording.of_product(&api.slug, title);
    let mut out = HashMap::new();
    slots::visit(&mut api.clone(), &mut |slot, place| {
        let (TextSlot::Operation { span, .. } | TextSlot::Row { span, .. }) = slot else {
            return;
        };
        let best = product.candidates(&slot).first().copied();
        let spoken = best.filter(|line| place.text() == Some(&product.text(*line, &slot)));
        if let Some(line) = spoken {
            let (key, at) = product.line(line);
            let file = &sources.file(at.file).path;
            let line = sources.position(at).line;
            out.insert(span, format!("{file}:{line} \"{key}\""));
        }
    });
    out
}
