//! Fields that only another page of an operation has rows for: whatever a current page describes is part of the shape.

use std::collections::HashSet;

use strsim::damerau_levenshtein;

use crate::{
    doc::{CallClue, OperationDoc, ParamRow, ParamTable},
    model::{Evidence, Field, Observation, Operation, Required, Type},
    shape::{
        data_types::DataTypeScope,
        evidence::{guesses_form, is_guess, is_off, observe},
        flat_rows::is_wire_name,
        shaper::{members, members_mut},
    },
    source::Span,
    vocabulary::TypeWord,
};

use super::merge;

/// Rows of another page that the page which gives the structure has no counterpart for.
#[derive(Debug, Default)]
pub(super) struct AloneRows {
    request: HashSet<Span>,
    response: HashSet<Span>,
}

/// How a page stands to the better one of its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is the best of its language, or stands in the tree of another locale and is no older.
    Twin,
    /// It is no older, and stands in the same tree.
    Copy,
    /// It is older.
    Older,
}

impl AloneRows {
    /// The rows of `other` that `base` lacks.
    pub(super) fn find(base: &OperationDoc, other: &OperationDoc, standing: Standing) -> Self {
        let (older, rank) = (standing == Standing::Older, other.rank);
        // A page with its own Action row is of the operation, however little it has in common with another one.
        let named = !older && other.call_clues.contains(&CallClue::ActionRow);
        let admit = |base: &[ParamTable], other: &[ParamTable], side: KeptUp| match !older
            || (rank.current && side.is_true_of(base, other))
        {
            true => alone(base, other, named),
            false => HashSet::new(),
        };
        Self {
            request: admit(&base.request, &other.request, KEPT_UP_REQUEST),
            response: admit(&base.response, &other.response, KEPT_UP_RESPONSE),
        }
    }

    /// Leaves out the rows of further request tables that nothing ties to a field: they are members of something.
    pub(super) fn leave_out_request(&mut self, tables: &[ParamTable], untied: &[Span]) {
        leave_out(&mut self.request, tables, untied);
    }

    /// The same for tables of the response.
    pub(super) fn leave_out_response(&mut self, tables: &[ParamTable], untied: &[Span]) {
        leave_out(&mut self.response, tables, untied);
    }

    pub(super) fn has_request(&self) -> bool {
        !self.request.is_empty()
    }

    pub(super) fn has_response(&self) -> bool {
        !self.response.is_empty()
    }
}

/// How an older page that was kept up differs from the newer one at most: one that was not lacks what came later.
#[derive(Clone, Copy)]
struct KeptUp {
    /// So many own names only the older page has.
    news: usize,
    /// So many own names only the newer page has.
    lacked: usize,
}

/// With more news, or more that the page lacks, much is added that no operation takes any more.
const KEPT_UP_REQUEST: KeptUp = KeptUp { news: 2, lacked: 3 };
const KEPT_UP_RESPONSE: KeptUp = KeptUp { news: 1, lacked: 0 };

impl KeptUp {
    fn is_true_of(self, base: &[ParamTable], other: &[ParamTable]) -> bool {
        let count = |base, other| {
            let rows = merge::rows_without_twin(base, other).into_iter();
            rows.filter(|row| merge::is_own_name(&row.name.value))
                .count()
        };
        count(base, other) <= self.news && count(other, base) <= self.lacked
    }
}

/// So many rows of a page may be news, whatever the rest of it says.
const FEW_ROWS: usize = 2;

fn alone(base: &[ParamTable], other: &[ParamTable], named: bool) -> HashSet<Span> {
    let rows = merge::rows_without_twin(base, other);
    let all: usize = other.iter().map(|t| t.rows.len()).sum();
    // A page of which most is unknown describes another state of the operation: the better page decides.
    if !named && rows.len() > FEW_ROWS && rows.len() * 2 > all {
        return HashSet::new();
    }
    let rows = rows.into_iter();
    // A row without a type may be of anything.
    let typed = |kind: &TypeWord| !matches!(kind, TypeWord::Unspecified | TypeWord::Unknown(_));
    rows.filter(|row| merge::is_own_name(&row.name.value) && typed(&row.ty.value.kind))
        .map(|row| row.span)
        .collect()
}

fn leave_out(alone: &mut HashSet<Span>, tables: &[ParamTable], untied: &[Span]) {
    let untied = tables.iter().filter(|table| untied.contains(&table.span));
    for row in untied.flat_map(|table| &table.rows) {
        alone.remove(&row.span);
    }
}

/// Whether the response tables of `other` may bring a field that the operation lacks: one of a name that it has
/// nowhere. A dotted name may stand for several, and so may a type that another page defines.
pub(super) fn may_add_response(
    operation: &Operation,
    other: &OperationDoc,
    scope: DataTypeScope<'_, '_>,
) -> bool {
    let mut known = HashSet::new();
    collect_names(
        members(&operation.response.body).map_or(&[], Vec::as_slice),
        &mut known,
    );
    let is_new = |row: &ParamRow| {
        let name = row.name.value.trim();
        let is_known = || known.contains(&name.trim_end_matches("[]").to_lowercase());
        let is_defined = || scope.defines(&row.ty.value.kind);
        is_wire_name(name) && (name.contains('.') || is_defined() || !is_known())
    };
    other.response.iter().flat_map(|t| &t.rows).any(is_new)
}

/// Adds the parameters that only `other` has.
pub(super) fn add_request(operation: &mut Operation, other: Vec<Field>, rows: &AloneRows) {
    let mut known = HashSet::new();
    collect_names(&operation.parameters, &mut known);
    let adding = Adding {
        known: &known,
        alone: &rows.request,
        in_response: false,
    };
    adding.add_unknown(&mut operation.parameters, other);
}

/// Adds the fields of the response that only `other` has, in rows or in examples. A name that is known
/// in another place is the same field, put elsewhere: the page that gives the structure is right.
pub(super) fn add_response(operation: &mut Operation, other: Type, rows: &AloneRows) {
    let mut known = HashSet::new();
    let Some(fields) = members_mut(&mut operation.response.body) else {
        return;
    };
    collect_names(fields, &mut known);
    let adding = Adding {
        known: &known,
        alone: &rows.response,
        in_response: true,
    };
    adding.add_unknown(fields, into_members(other));
}

fn collect_names(fields: &[Field], out: &mut HashSet<String>) {
    for field in fields {
        out.insert(field.name.to_lowercase());
        if let Type::List {
            wrapper: Some(wrapper),
            ..
        } = &field.ty
        {
            out.insert(wrapper.to_lowercase());
        }
        if let Some(inner) = members(&field.ty) {
            collect_names(inner, out);
        }
    }
}

struct Adding<'a> {
    /// Names that the operation has anywhere on this side, in lower case.
    known: &'a HashSet<String>,
    alone: &'a HashSet<Span>,
    /// Whether it matters how a list is wrapped: no list of a request is.
    in_response: bool,
}

impl Adding<'_> {
    fn add_unknown(&self, held: &mut Vec<Field>, others: Vec<Field>) {
        let other_names: HashSet<String> = others.iter().map(|f| f.name.to_lowercase()).collect();
        for mut field in others {
            let twin = held
                .iter()
                .position(|f| f.name.eq_ignore_ascii_case(&field.name));
            match twin {
                Some(twin) => {
                    if let Some(held) = members_mut(&mut held[twin].ty) {
                        self.add_unknown(held, into_members(field.ty));
                    }
                }
                None if is_off(Observation::OtherPage) => {}
                None if self.is_new(&field) && !is_misspelled(&field, held, &other_names) => {
                    observe(&mut field.evidence, Observation::OtherPage);
                    // A call without it is refused before it is sent: the word of one page of two is
                    // too little for that.
                    if field.required.is_always() {
                        field.required = Required::No;
                    }
                    held.push(field);
                }
                None => {}
            }
        }
    }

    fn is_guess(&self, evidence: &Evidence) -> bool {
        is_guess(evidence) && (self.in_response || !guesses_form(evidence))
    }

    /// Whether the operation lacks a field. What holds fields is new when it holds something new: others of its
    /// members may bear names that something else has as well.
    fn is_new(&self, field: &Field) -> bool {
        let inner = members(&field.ty).map_or(&[][..], Vec::as_slice);
        let own_row = field.span.end > 0
            && (is_shown(&field.evidence)
                || (self.alone.contains(&field.span) && !self.is_guess(&field.evidence)));
        // What only dotted names go through has no row of its own.
        let below = field.span.end == 0 && !inner.is_empty();
        !self.known.contains(&field.name.to_lowercase())
            && (own_row || below)
            && (inner.is_empty() || inner.iter().any(|f| self.is_new(f)))
    }
}

/// Whether a field has the name of one that is held, but for one letter inside of it or the last two, and the other
/// page lacks that one.
fn is_misspelled(field: &Field, held: &[Field], other_names: &HashSet<String>) -> bool {
    let name = field.name.to_lowercase();
    held.iter().any(|held| {
        let known = held.name.to_lowercase();
        let alike = is_one_letter_off(&name, &known) || is_cut_off(&field.name, &held.name);
        alike && !other_names.contains(&known)
    })
}

/// Shorter names that go on in two ways are two names.
const LONG_NAME: usize = 8;

/// Whether one name is the other one with a letter or two more, which are no word and no plural.
fn is_cut_off(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() < other.len() {
        true => (one, other),
        false => (other, one),
    };
    let rest = long.strip_prefix(short).unwrap_or_default();
    short.len() >= LONG_NAME
        && matches!(rest.len(), 1 | 2)
        && !matches!(rest, "s" | "es")
        && rest.bytes().all(|b| b.is_ascii_lowercase())
}

/// Names that differ in a digit, or at an end (`Id`, `Ids`), are names of different things.
fn is_one_letter_off(one: &str, other: &str) -> bool {
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).count();
    let ends = |name: &str| (name.chars().next(), name.chars().next_back());
    damerau_levenshtein(one, other) == 1
        && ends(one) == ends(other)
        && digits(one) == 0
        && digits(other) == 0
}

fn is_shown(evidence: &Evidence) -> bool {
    evidence.has(Observation::ExampleHas) || evidence.has(Observation::ExampleHasBelow)
}

fn into_members(ty: Type) -> Vec<Field> {
    match ty {
        Type::Struct(shape) => shape.fields,
        Type::List { item, .. } => into_members(*item),
        Type::Map { value } => into_members(*value),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Shape;

    use super::*;

    fn field(name: &str) -> Field {
        let mut evidence = Evidence::default();
        observe(&mut evidence, Observation::ExampleHas);
        Field {
            evidence,
            name: name.to_owned(),
            required: Required::Yes,
            span: Span {
                end: 1,
                ..Span::default()
            },
            ..Field::default()
        }
    }

    fn union(held: &[&str], others: &[&str]) -> Vec<(String, bool)> {
        let fields = |names: &[&str]| names.iter().map(|n| field(n)).collect();
        let united = unite(fields(held), fields(others)).into_iter();
        united
            .map(|f| (f.name, f.required == Required::Yes))
            .collect()
    }

    fn unite(mut held: Vec<Field>, others: Vec<Field>) -> Vec<Field> {
        let mut known = HashSet::new();
        collect_names(&held, &mut known);
        let alone = HashSet::from([field("").span]);
        let adding = Adding {
            known: &known,
            alone: &alone,
            in_response: true,
        };
        adding.add_unknown(&mut held, others);
        held
    }

    #[test]
    fn a_name_that_is_one_letter_off_is_the_one_that_its_page_lacks() {
        let expected = [("PondKeeper".to_owned(), true)];
        assert_eq!(union(&["PondKeeper"], &["PondKeper"]), expected);
        let both = union(&["PondKeeper"], &["PondKeeper", "PondKeper"]);
        assert_eq!(both.len(), 2, "a page that has both means both");
        for other in ["PondKeeperNam", "PondKeeperNameds"] {
            let expected = [("PondKeeperName".to_owned(), true)];
            assert_eq!(union(&["PondKeeperName"], &[other]), expected, "{other}");
        }
        let id = union(&["PondKeeper"], &["PondKeeperId"]);
        assert_eq!(id.len(), 2, "a word more is another name");
        for (held, other) in [("FrogId", "FrogIds"), ("Lane1", "Lane2"), ("Pond", "Bond")] {
            assert_eq!(union(&[held], &[other]).len(), 2, "{held}, {other}");
        }
    }

    fn holder(name: &str, inner: &[&str], span: Span) -> Field {
        let fields = inner.iter().map(|n| field(n)).collect();
        Field {
            ty: Type::Struct(Shape { name: None, fields }),
            span,
            ..field(name)
        }
    }

    #[test]
    fn what_holds_something_new_is_new_with_all_that_it_holds() {
        let names = |others: Vec<Field>| unite(vec![field("FrogId"), field("Depth")], others).len();
        let span = field("").span;
        assert_eq!(names(vec![holder("Pond", &["Depth", "Reeds"], span)]), 3);
        assert_eq!(
            names(vec![holder("Pond", &["Depth"], span)]),
            2,
            "the same, put elsewhere"
        );
        let dotted = holder("Pond", &["Reeds"], Span::default());
        assert_eq!(
            names(vec![dotted]),
            3,
            "dotted names need no row for what holds them"
        );
    }

    #[test]
    fn the_level_around_the_items_of_a_list_is_no_field() {
        let mut list = field("Reeds");
        list.ty = Type::List {
            item: Box::new(Type::String),
            wrapper: Some("Reed".to_owned()),
        };
        let mut known = HashSet::new();
        collect_names(&[list], &mut known);
        assert!(known.contains("reed"));
    }

    #[test]
    fn what_one_page_alone_asks_for_is_not_asked_for() {
        let expected = [("FrogId".to_owned(), true), ("Depth".to_owned(), false)];
        assert_eq!(union(&["FrogId"], &["FrogId", "Depth"]), expected);
    }
}
