//! The pages of one operation as one: structure from the best page, text from each language, and what
//! became of every row.

use foldhash::{HashMap, HashSet};

use crate::{
    doc::{ExampleKind, OperationDoc, ParamRow, ParamTable, RequiredCell},
    ledger::{IgnoreRule, ItemId, Outcome},
    model::{Contradiction, Field, Language, Observation, Operation, Required, Type, walk},
    report::{Diagnostic, Remark, Report},
    shape::{
        conventions::ListConventions,
        evidence,
        flat_rows::{is_index, is_wire_name},
        shaper::from_row,
    },
    source::Span,
    vocabulary::{TypeWord, wire},
};

use super::{errors, listed_texts, override_hints, overrides::Attribute, rules};

/// What became of the items of a page.
#[derive(Debug, Default)]
pub(super) struct MergedPage {
    pub(super) outcomes: Vec<(ItemId, Outcome)>,
    pub(super) report: Report,
    /// Lines of an override for findings of the page itself.
    pub(super) remarks: Vec<Remark>,
}

type SpanKey = (u32, u32);

fn place(span: Span) -> SpanKey {
    (span.file.0, span.start)
}

/// The outcomes of the rows and examples of the page that the shape is from.
pub(super) fn structure(
    operation: &mut Operation,
    doc: &OperationDoc,
    ignored: &[(ItemId, IgnoreRule)],
    conventions: &ListConventions,
) -> MergedPage {
    let mut out = MergedPage::default();
    let marked = rows_of(doc).filter(|row| row.depth.is_some());
    let known = Undoubted {
        marked: marked.map(|row| place(row.span)).collect(),
        bare_lists: conventions.never_wraps(),
    };
    let mut paths: HashMap<SpanKey, String> = HashMap::default();
    let report = &mut out.report;
    let action = operation.action.clone();
    let mut holders: HashSet<String> = HashSet::default();
    walk::fields_mut(operation, &mut |field, path| {
        if field.span.end > 0 {
            paths
                .entry(place(field.span))
                .or_insert_with(|| path.to_owned());
        }
        let holder = path.rfind('.').map_or(path, |i| &path[..i]);
        if field.evidence.has(Observation::ShownTogether) && holders.insert(holder.to_owned()) {
            report.push(holder_undescribed(field, (action.as_str(), path), holder));
        }
        if is_top_alone(field, path) && !stands_twice(&doc.response, &field.name) {
            report.push(shown_below_alone(field, (action.as_str(), path)));
        }
        findings(field, (action.as_str(), path), &known, report);
    });
    report_undescribed(operation, doc, &mut out.report);
    out.remarks = override_hints::confirm_cells(operation, doc);
    let rule_of: HashMap<ItemId, IgnoreRule> = ignored.iter().copied().collect();
    for (side, tables) in [("request", &doc.request), ("response", &doc.response)] {
        for row in tables.iter().flat_map(|t| &t.rows) {
            let outcome = match (rule_of.get(&row.item), paths.get(&place(row.span))) {
                (Some(rule), _) => Outcome::Ignored(*rule),
                (None, Some(path)) => Outcome::Emitted(path.clone()),
                // An item row, or a name that stands twice below one parent.
                (None, None) => Outcome::Merged(format!("{side}.{}", row.name.value)),
            };
            out.outcomes.push((row.item, outcome));
        }
    }
    for (number, example) in doc.examples.iter().enumerate() {
        if !matches!(example.kind, ExampleKind::Code | ExampleKind::Other) {
            out.outcomes.push((
                example.item,
                Outcome::Emitted(format!("examples[{number}]")),
            ));
        }
    }
    out
}

/// Whether an example tells the members of a field, and its type bears a name that has nothing of its own.
fn is_shown_alone(field: &Field, row: &ParamRow) -> bool {
    let stem = |word: &str| word.trim_end_matches('s').to_lowercase();
    let name = stem(&field.name);
    let parts = row.ty.value.raw.split(|c: char| !c.is_ascii_alphanumeric());
    let mut words = parts.filter(|part| !part.is_empty()).map(stem);
    let alike = words.any(|word| word.contains(&name) || name.contains(&word));
    // A cell with all of a value is written for a text.
    let example = row.example.as_ref().map(|e| e.value.trim_start());
    let whole = example.is_some_and(|e| e.starts_with(['{', '[']));
    !alike && (whole || field.evidence.has(Observation::MembersFromExample))
}

/// Reports the fields whose type is a name, when nothing tells what they hold.
fn report_undescribed(operation: &mut Operation, doc: &OperationDoc, report: &mut Report) {
    let named = |row: &&ParamRow| {
        let ty = &row.ty.value;
        matches!(&ty.kind, TypeWord::Named(name) if ty.link.is_none() && *name != row.name.value)
    };
    let rows: HashMap<SpanKey, &ParamRow> = rows_of(doc)
        .filter(named)
        .map(|row| (place(row.span), row))
        .collect();
    if rows.is_empty() {
        return;
    }
    let action = operation.action.clone();
    walk::fields_mut(operation, &mut |field, path| {
        let holds = matches!(
            field.ty,
            Type::Struct(_) | Type::List { .. } | Type::Map { .. }
        );
        let Some(row) = rows.get(&place(field.span)) else {
            return;
        };
        let raw = &row.ty.value.raw;
        let message = match holds {
            false => format!(
                "`{path}` is of the type `{raw}`, which nothing describes; it is read as {}",
                crate::shape::types::type_word(&field.ty)
            ),
            true if is_shown_alone(field, row) => format!(
                "`{path}` is of the type `{raw}`, which nothing describes; an example tells what it holds"
            ),
            true => return,
        };
        let lines = override_hints::confirm(&action, path, field, Attribute::Type);
        let found = Diagnostic::new(&rules::TYPE_UNDESCRIBED, row.ty.span, message);
        report.push(found.help(override_hints::HELP).settle(lines));
    });
}

/// A finding about rows whose container has none: only an example shows what holds them.
fn holder_undescribed(field: &Field, (action, path): (&str, &str), holder: &str) -> Diagnostic {
    let message = format!(
        "no row describes `{holder}`, which an example shows around `{}`",
        field.name
    );
    let lines = override_hints::confirm(action, path, field, Attribute::Parent);
    let found = Diagnostic::new(&rules::PLACE_UNSURE, field.span, message);
    found.help(override_hints::HELP).settle(lines)
}

/// Whether a row stands at the top of the response, since there is no container for it, and the examples show its
/// name inside of one.
fn is_top_alone(field: &Field, path: &str) -> bool {
    field.evidence.has(Observation::ExampleElsewhere)
        && field.span.end > 0
        && !evidence::is_guess(&field.evidence)
        && path
            .strip_prefix("response.")
            .is_some_and(|name| !name.contains(['.', '[']))
}

/// Whether several rows bear a name: the example may show another one of them.
fn stands_twice(tables: &[ParamTable], name: &str) -> bool {
    let mut rows = tables.iter().flat_map(|t| &t.rows);
    rows.any(|row| row.name.value == name) && rows.any(|row| row.name.value == name)
}

/// A finding about a row at the top that the examples show deeper.
fn shown_below_alone(field: &Field, (action, path): (&str, &str)) -> Diagnostic {
    let message = format!(
        "`{}` is read as a field of the top, and an example shows it only deeper",
        field.name
    );
    let lines = override_hints::confirm(action, path, field, Attribute::Parent);
    let found = Diagnostic::new(&rules::PLACE_UNSURE, field.span, message);
    found.help(override_hints::HELP).settle(lines)
}

/// What leaves no doubt where the examples of a page do.
struct Undoubted {
    /// Rows with a mark of how deep they stand.
    marked: HashSet<SpanKey>,
    /// The product shows many lists, and none in a wrapper.
    bare_lists: bool,
}

impl Undoubted {
    fn settles(&self, field: &Field) -> bool {
        match evidence::guesses_form(&field.evidence) {
            true => self.bare_lists && matches!(field.ty, Type::List { wrapper: None, .. }),
            false => {
                let broken = field.evidence.has(Observation::DepthMarkBroken);
                !broken && self.marked.contains(&place(field.span))
            }
        }
    }
}

/// What is unclear about a field, with the override that settles it.
fn findings(field: &Field, (action, path): (&str, &str), known: &Undoubted, report: &mut Report) {
    let in_response = path.starts_with("response");
    if field.span.end == 0 {
        return;
    }
    let mut report = |rule, attribute, message: String| {
        let found = Diagnostic::new(rule, field.span, message).help(override_hints::HELP);
        report.push(found.settle(override_hints::confirm(action, path, field, attribute)));
    };
    if in_response && evidence::is_guess(&field.evidence) && !known.settles(field) {
        if evidence::guesses_form(&field.evidence) {
            let message = format!(
                "`{path}` is a list whose form no example settles: whether and how it is wrapped \
                 follows its name or other pages of the product"
            );
            report(&rules::WRAPPER_UNSURE, Attribute::Wrapper, message);
        } else {
            let parent = path.rfind('.').map_or("response", |i| &path[..i]);
            let message = format!("`{}` is put below `{parent}`, which is a guess", field.name);
            report(&rules::PLACE_UNSURE, Attribute::Parent, message);
        }
    }
    for against in &field.evidence.against {
        let read = crate::shape::types::type_word(&field.ty);
        let message = match (against, &field.ty) {
            // The only one that goes before the cell.
            (Contradiction::Members, Type::Struct(_)) => {
                format!("the cell of `{path}` says a value, but {against}: it is read as {read}")
            }
            _ => format!("`{path}` is read as {read}, but {against}"),
        };
        report(&rules::TYPE_DISAGREES, Attribute::Type, message);
    }
}

/// Adds what the page of another language says to the fields.
pub(super) fn language(
    operation: &mut Operation,
    base: &OperationDoc,
    other: &OperationDoc,
) -> MergedPage {
    let mut out = MergedPage::default();
    let mut rows: HashMap<SpanKey, Vec<(&ParamRow, &ParamRow)>> = HashMap::default();
    let added = added_paths(operation, other);
    let wrappers = wrappers_of(operation);
    let action = operation.action.clone();
    for (side, a, b) in [
        ("request", &base.request, &other.request),
        ("response", &base.response, &other.response),
    ] {
        let twins = twins(a, b);
        for (base_row, row) in twins.matched {
            rows.entry(place(base_row.span))
                .or_default()
                .push((base_row, row));
        }
        for row in twins.alone {
            let outcome = match added.get(&place(row.span)) {
                Some(path) => Outcome::Emitted(path.clone()),
                // The level around the items of a list is no field of its own.
                None if wrappers.contains(&row.name.value) => {
                    Outcome::Merged(format!("{side}.{}", row.name.value))
                }
                None => report_alone(&action, (side, row), &mut out.report),
            };
            out.outcomes.push((row.item, outcome));
        }
    }
    let mut settled: HashMap<ItemId, String> = HashMap::default();
    walk::fields_mut(operation, &mut |field, path| {
        for (base_row, row) in rows.get(&place(field.span)).into_iter().flatten() {
            settled.entry(row.item).or_insert_with(|| path.to_owned());
            let before = out.report.diagnostics.len();
            contradictions(base_row, row, path, &mut out.report);
            for found in &mut out.report.diagnostics[before..] {
                let attribute = match found.span == row.span {
                    true => Attribute::Required,
                    false => Attribute::Type,
                };
                found.settle = Some(override_hints::confirm(&action, path, field, attribute));
                found.help = Some(override_hints::HELP.to_owned());
            }
            fill(field, row, other);
        }
    });
    for (_, row) in rows.values().flatten() {
        let path = settled
            .get(&row.item)
            .cloned()
            .unwrap_or_else(|| row.name.value.clone());
        out.outcomes.push((row.item, Outcome::Merged(path)));
    }
    // `rows` has no order of its own.
    out.outcomes.sort_by_key(|(item, _)| *item);
    out.outcomes
        .extend(errors::add(&mut operation.errors, other));
    for example in other
        .examples
        .iter()
        .filter(|e| !matches!(e.kind, ExampleKind::Code | ExampleKind::Other))
    {
        out.outcomes
            .push((example.item, Outcome::Merged("examples".to_owned())));
    }
    out
}

/// A row that only the other page has: a parameter of every call, or a finding.
fn report_alone(action: &str, (side, row): (&str, &ParamRow), report: &mut Report) -> Outcome {
    let name = row.name.value.as_str();
    if !is_own_name(name) {
        return Outcome::Ignored(IgnoreRule::CommonParameter);
    }
    report.push(without_twin(action, side, row));
    Outcome::Reported(rules::ROW_WITHOUT_TWIN.code)
}

/// Paths of the fields that only `other` has a row for.
fn added_paths(operation: &mut Operation, other: &OperationDoc) -> HashMap<SpanKey, String> {
    let mut added = HashMap::default();
    walk::fields_mut(operation, &mut |field, path| {
        if field.span.file == other.file && field.span.end > 0 {
            added.insert(place(field.span), path.to_owned());
        }
    });
    added
}

/// Rows of `other` that no row of `base` stands for.
pub(super) fn rows_without_twin<'a>(
    base: &'a [ParamTable],
    other: &'a [ParamTable],
) -> Vec<&'a ParamRow> {
    twins(base, other).alone
}

fn fill(field: &mut Field, row: &ParamRow, doc: &OperationDoc) {
    let other = from_row(row, doc.language);
    field.text.fill_from(other.text);
    field.example = field.example.take().or(other.example);
    field.facts.fill_from(other.facts, doc.language);
    listed_texts::fill(field, row, doc.language);
    match (&mut field.required, other.required) {
        (Required::Conditional(held), Required::Conditional(other))
            if doc.language == Language::En =>
        {
            *held = other
        }
        (held @ Required::No, other @ Required::Conditional(_)) => *held = other,
        // `from_row` has what the row says, which is the second witness.
        (held @ Required::Documented, Required::Yes) => *held = Required::Yes,
        _ => {}
    }
}

fn contradictions(base: &ParamRow, row: &ParamRow, path: &str, report: &mut Report) {
    let yes = |r: &ParamRow| r.required.as_ref().map(|c| c.value == RequiredCell::Yes);
    if let (Some(a), Some(b)) = (yes(base), yes(row))
        && a != b
    {
        let word = |b: bool| if b { "required" } else { "optional" };
        let message = format!(
            "`{path}` is {} here and {} on the page that the shape is from",
            word(b),
            word(a)
        );
        report.push(Diagnostic::new(
            &rules::LANGUAGES_DISAGREE,
            row.span,
            message,
        ));
    }
    let (a, b) = (item_kind(base), item_kind(row));
    if !agree(a, b) {
        let message = format!(
            "the type of `{path}` is `{}` here and `{}` on the page that the shape is from",
            row.ty.value.raw, base.ty.value.raw
        );
        report.push(Diagnostic::new(
            &rules::LANGUAGES_DISAGREE,
            row.ty.span,
            message,
        ));
    }
}

/// The type of a row; of `Ids.N` that of an item, whether the cell speaks of the item or of the list.
fn item_kind(row: &ParamRow) -> &TypeWord {
    let kind = &row.ty.value.kind;
    let last = row.name.value.rsplit('.').next().unwrap_or_default();
    match kind {
        TypeWord::List(Some(item)) if is_index(last) => item,
        TypeWord::List(None) if is_index(last) => &TypeWord::Unspecified,
        _ => kind,
    }
}

struct Twins<'a> {
    matched: Vec<(&'a ParamRow, &'a ParamRow)>,
    alone: Vec<&'a ParamRow>,
}

/// The name as both languages would write it: `Filter.n.Value.m` is `Filter.N.Value.N`.
fn twin_name(name: &str) -> String {
    // Most names are of one segment.
    if !name.contains('.') && !is_index(name) {
        return name.to_lowercase();
    }
    let same = |segment: &str| match is_index(segment) {
        true => "N".to_owned(),
        false => segment.to_lowercase(),
    };
    name.split('.').map(same).collect::<Vec<_>>().join(".")
}

/// Rows of the same name, in the same order: a row takes the next one of its name, else any that is left.
fn twins<'a>(base: &'a [ParamTable], other: &'a [ParamTable]) -> Twins<'a> {
    let base: Vec<&ParamRow> = base.iter().flat_map(|t| &t.rows).collect();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::default();
    for (ix, row) in base.iter().enumerate() {
        by_name
            .entry(twin_name(&row.name.value))
            .or_default()
            .push(ix);
    }
    let mut out = Twins {
        matched: Vec::new(),
        alone: Vec::new(),
    };
    let mut at = 0;
    for row in other.iter().flat_map(|t| &t.rows) {
        let Some(left) = by_name
            .get_mut(&twin_name(&row.name.value))
            .filter(|left| !left.is_empty())
        else {
            out.alone.push(row);
            continue;
        };
        let next = left.iter().position(|ix| *ix >= at).unwrap_or(0);
        let ix = left.remove(next);
        at = at.max(ix);
        out.matched.push((base[ix], row));
    }
    out
}

/// Everything on a page that the ledger knows: rows, error codes and examples.
pub(super) fn items(doc: &OperationDoc) -> impl Iterator<Item = ItemId> {
    let tables = doc.request.iter().chain(&doc.response);
    let rows = tables.flat_map(|t| &t.rows).map(|r| r.item);
    let errors = doc.errors.iter().map(|e| e.item);
    rows.chain(errors)
        .chain(doc.examples.iter().map(|e| e.item))
}

/// A page that a better one of the same language stands before: `chosen`, whose items came to `outcomes`. What both
/// say is one with what was read there; the rest is left out.
pub(super) fn superseded(
    operation: &mut Operation,
    doc: &OperationDoc,
    (chosen, outcomes): (&OperationDoc, &[(ItemId, Outcome)]),
) -> MergedPage {
    let mut same = join_items(doc, chosen, outcomes);
    let mut report = Report::default();
    let older = !doc.rank.is_as_current_as(chosen.rank);
    let action = operation.action.clone();
    let rows: HashMap<SpanKey, ItemId> = rows_of(doc).map(|r| (place(r.span), r.item)).collect();
    walk::fields_mut(operation, &mut |field, path| {
        let own = field.span.file == doc.file && field.span.end > 0;
        let Some(item) = own.then(|| rows.get(&place(field.span))).flatten() else {
            return;
        };
        same.insert(*item, Outcome::Emitted(path.to_owned()));
        if older {
            let message = format!("only an older page of the operation describes `{path}`");
            let lines = override_hints::confirm(&action, path, field, Attribute::Removed);
            let found = Diagnostic::new(&rules::OLDER_PAGE_ALONE, field.span, message);
            report.push(found.help(override_hints::REMOVE_HELP).settle(lines));
        }
    });
    let known = names_of(operation);
    let sides = [
        ("request", &chosen.request, &doc.request),
        ("response", &chosen.response, &doc.response),
    ];
    let mut left_out: Vec<(&str, &ParamRow)> = Vec::new();
    for (side, base, other) in sides {
        for row in twins(base, other).alone {
            let name = &row.name.value;
            let last = name.rsplit('.').find(|s| !is_index(s)).unwrap_or(name);
            if is_own_name(name) && !known.contains(&last.to_lowercase()) {
                let reported = Outcome::Reported(rules::ROW_WITHOUT_TWIN.code);
                same.entry(row.item).or_insert(reported);
                left_out.push((side, row));
            }
        }
    }
    match older {
        true => report.diagnostics.extend(older_rows(&action, &left_out)),
        false => left_out
            .iter()
            .for_each(|(side, row)| report.push(without_twin(&action, side, row))),
    }
    let ignored = || Outcome::Ignored(IgnoreRule::SupersededPage);
    let outcomes = items(doc).map(|item| (item, same.remove(&item).unwrap_or_else(ignored)));
    MergedPage {
        outcomes: outcomes.collect(),
        report,
        ..MergedPage::default()
    }
}

/// What became of the items of a page that a better one has as well.
fn join_items(
    doc: &OperationDoc,
    chosen: &OperationDoc,
    outcomes: &[(ItemId, Outcome)],
) -> HashMap<ItemId, Outcome> {
    let outcomes: HashMap<ItemId, &Outcome> = outcomes
        .iter()
        .map(|(item, outcome)| (*item, outcome))
        .collect();
    let mut same: HashMap<ItemId, Outcome> = HashMap::default();
    let mut join = |own: ItemId, its: ItemId| {
        match outcomes.get(&its) {
            Some(Outcome::Emitted(path) | Outcome::Merged(path)) => {
                same.insert(own, Outcome::Merged(path.clone()))
            }
            Some(Outcome::Ignored(rule)) => same.insert(own, Outcome::Ignored(*rule)),
            _ => None,
        };
    };
    for (base, other) in [
        (&chosen.request, &doc.request),
        (&chosen.response, &doc.response),
    ] {
        for (its, own) in twins(base, other).matched {
            if agree(&its.ty.value.kind, &own.ty.value.kind) {
                join(own.item, its.item);
            }
        }
    }
    let errors: HashMap<&str, ItemId> = chosen
        .errors
        .iter()
        .map(|e| (e.code.value.as_str(), e.item))
        .collect();
    for own in &doc.errors {
        if let Some(its) = errors.get(own.code.value.as_str()) {
            join(own.item, *its);
        }
    }
    same
}

fn rows_of(doc: &OperationDoc) -> impl Iterator<Item = &ParamRow> {
    let tables = doc.request.iter().chain(&doc.response);
    tables.flat_map(|t| &t.rows)
}

/// One finding for all rows of an older page that no newer one has.
fn older_rows(action: &str, rows: &[(&str, &ParamRow)]) -> Option<Diagnostic> {
    let (_, first) = rows.first()?;
    let names: Vec<String> = rows
        .iter()
        .map(|(_, r)| format!("`{}`", r.name.value))
        .collect();
    let message = format!(
        "an older page describes what no newer one does: {}",
        names.join(", ")
    );
    let lines = rows
        .iter()
        .map(|(side, row)| override_hints::add(action, side, row));
    let lines: Vec<String> = lines.collect();
    let found = Diagnostic::new(&rules::ROW_WITHOUT_TWIN, first.span, message);
    Some(
        found
            .help(override_hints::ADD_HELP)
            .settle(lines.join("\n")),
    )
}

/// Names of all fields of an operation, in lower case.
fn names_of(operation: &mut Operation) -> HashSet<String> {
    let mut names = HashSet::default();
    walk::fields_mut(operation, &mut |field, _| {
        names.insert(field.name.to_lowercase());
    });
    // One page names the items of a list, the other one the level around them.
    let wrappers = wrappers_of(operation).into_iter();
    names.extend(wrappers.map(|name| name.to_lowercase()));
    names
}

/// Names of the levels around the items of lists.
fn wrappers_of(operation: &mut Operation) -> HashSet<String> {
    let mut wrappers = HashSet::default();
    walk::fields_mut(operation, &mut |field, _| {
        if let Type::List {
            wrapper: Some(wrapper),
            ..
        } = &field.ty
        {
            wrappers.insert(wrapper.clone());
        }
    });
    wrappers
}

/// Whether a name is one of the wire, and not common to all operations.
pub(super) fn is_own_name(name: &str) -> bool {
    is_wire_name(name) && !wire::COMMON_PARAMETERS.contains(&name)
}

fn without_twin(action: &str, side: &str, row: &ParamRow) -> Diagnostic {
    let message = format!(
        "`{}` has no counterpart on the page that the shape is from",
        row.name.value
    );
    Diagnostic::new(&rules::ROW_WITHOUT_TWIN, row.span, message)
        .help(override_hints::ADD_HELP)
        .settle(override_hints::add(action, side, row))
}

/// Whether two type cells say the same, or one of them nothing.
fn agree(a: &TypeWord, b: &TypeWord) -> bool {
    a == b || matches!(a, TypeWord::Unspecified) || matches!(b, TypeWord::Unspecified)
}
