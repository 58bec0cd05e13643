//! Pages that all others of their operation speak against: they are of another day, wherever they stand.

use std::collections::{BTreeMap, HashMap};

use crate::source::SourceMap;

use super::{OperationDoc, Rank, RequiredCell, clues::Reading};

/// So many pages that agree with each other go before one that does not.
const ENOUGH: usize = 3;

/// The parameters of a page, each with what its flag says.
type Flags = BTreeMap<String, Option<bool>>;

/// Takes from outvoted pages that they are current: their rows are evidence, and no rows of the operation.
pub(super) fn demote(sources: &SourceMap, readings: &mut [Reading]) {
    let mut operations: HashMap<[String; 3], Vec<usize>> = HashMap::new();
    for (ix, reading) in readings.iter().enumerate() {
        let doc = &reading.doc;
        if let (Some(product), Some(version), true) = (&doc.product, &doc.version, doc.rank.current)
        {
            let key =
                [&product.value, &version.value, &doc.action.value].map(|part| part.to_lowercase());
            operations.entry(key).or_default().push(ix);
        }
    }
    for pages in operations
        .into_values()
        .filter(|pages| pages.len() > ENOUGH)
    {
        let flags: Vec<Flags> = pages
            .iter()
            .map(|ix| flags_of(&readings[*ix].doc))
            .collect();
        // The only page of a place may be the first one that was changed.
        let has_rival = |at: usize| {
            let doc = |ix: usize| &readings[pages[ix]].doc;
            let mut others = (0..pages.len()).filter(|ix| *ix != at);
            others.any(|other| is_rival(sources, doc(at), doc(other)))
        };
        let outvoted = (0..pages.len()).find(|at| is_outvoted(*at, &flags) && has_rival(*at));
        if let Some(at) = outvoted {
            readings[pages[at]].doc.rank.current = false;
        }
    }
}

/// Whether two pages stand in one tree and nothing but their rows tells which one is better.
fn is_rival(sources: &SourceMap, one: &OperationDoc, other: &OperationDoc) -> bool {
    let tree = |doc: &OperationDoc| sources.file(doc.file).locale().map(str::to_owned);
    let rank = |doc: &OperationDoc| Rank {
        rows: 0,
        ..doc.rank
    };
    one.language == other.language && tree(one) == tree(other) && rank(one) == rank(other)
}

fn flags_of(doc: &OperationDoc) -> Flags {
    let rows = doc.request.iter().flat_map(|table| &table.rows);
    let named = rows.filter(|row| !row.name.value.is_empty());
    let flag = |cell: &RequiredCell| match cell {
        RequiredCell::Yes => Some(true),
        RequiredCell::No => Some(false),
        RequiredCell::Conditional(_) => None,
    };
    named
        .map(|row| {
            let required = row.required.as_ref().and_then(|cell| flag(&cell.value));
            (row.name.value.to_lowercase(), required)
        })
        .collect()
}

/// Whether a page has a parameter that no other page has, and says of another one what all others deny.
fn is_outvoted(at: usize, pages: &[Flags]) -> bool {
    let others: Vec<&Flags> = (0..pages.len())
        .filter(|ix| *ix != at)
        .map(|ix| &pages[ix])
        .collect();
    let mut own = pages[at].iter();
    let alone = pages[at]
        .keys()
        .any(|name| others.iter().all(|other| !other.contains_key(name)));
    let denied = |name: &String, flag: bool| {
        let others = others
            .iter()
            .map(|other| other.get(name).copied().flatten());
        others.into_iter().all(|other| other == Some(!flag))
    };
    alone && own.any(|(name, flag)| flag.is_some_and(|flag| denied(name, flag)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rows: &[(&str, bool)]) -> Flags {
        rows.iter()
            .map(|(name, flag)| ((*name).to_owned(), Some(*flag)))
            .collect()
    }

    #[test]
    fn one_page_against_three_is_outvoted() {
        let old = page(&[("name", false), ("depth", false), ("dry", false)]);
        let new = || page(&[("name", true), ("depth", false)]);
        let pages = [new(), old.clone(), new(), new()];
        let found: Vec<bool> = (0..4).map(|at| is_outvoted(at, &pages)).collect();
        assert_eq!(found, [false, true, false, false]);
        let news = page(&[("name", true), ("depth", false), ("dry", false)]);
        assert!(
            !is_outvoted(0, &[news, new(), new(), new()]),
            "it only knows more"
        );
        let flag = page(&[("name", false), ("depth", false)]);
        assert!(
            !is_outvoted(0, &[flag, new(), new(), new()]),
            "it has no row of its own"
        );
        let split = page(&[("name", false)]);
        assert!(
            !is_outvoted(0, &[old, new(), new(), split]),
            "the others disagree"
        );
    }
}
