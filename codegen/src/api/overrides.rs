//! `overrides.toml`: what a person settled because the pages do not. Each one says what it expects to
//! find and why it is there.

use std::collections::HashMap;

use serde::Deserialize;

use crate::{
    doc::{OperationDoc, ParamRow},
    ledger::{Outcome, SettledItem},
    model::{Api, Field, Observation, Operation, Position, Required, Type},
    report::{Diagnostic, Report},
    shape::{evidence::evidence_of, shaper::members_mut, types::type_word},
    source::{SourceMap, Span},
};

use super::{
    override_values::{print_values, replace_values},
    product::unreadable,
    rules,
};

/// Name of the file.
pub(super) const OVERRIDES_FILE: &str = "overrides.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "override")]
    overrides: Vec<toml::Spanned<Override>>,
}

/// One override.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Override {
    /// Operation.
    pub(super) operation: String,
    /// Path of the field (`request.Tag[].Key`).
    pub(super) path: String,
    /// What it changes.
    pub(super) attribute: Attribute,
    /// The value that the pages give.
    expect: String,
    /// The value to take.
    value: String,
    /// Why.
    reason: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Attribute {
    /// `String`, `Integer`, `Long`, `Double`, `Boolean`, `Timestamp`, `Json`, `Any`, `Struct` (of a
    /// list: its items, one by one) or `Array` (of what it is).
    Type,
    /// `yes` or `no`.
    Required,
    /// Name of the element around the items; empty for none.
    Wrapper,
    /// Name on the wire.
    Name,
    /// Path of the container; `request` or `response` for the top.
    Parent,
    /// `yes` takes the field away.
    Removed,
    /// `yes`: the value must not be shown.
    Sensitive,
    /// `one of A, B` for a complete list, `like A, B` for another one; empty for none.
    Values,
    /// Adds a field that the pages leave out; the value is its type, and `no` is what to expect.
    Added,
}

/// What the overrides of a run did.
#[derive(Debug, Default)]
pub(super) struct Overridden {
    /// The rows that they replaced, and the paths that they named.
    rows: HashMap<Span, String>,
    /// Those that found what they expect.
    pub(super) applied: Vec<Override>,
}

/// The rows of `doc` that overrides replaced.
pub(super) fn settle_rows(doc: &OperationDoc, overridden: &Overridden) -> Vec<SettledItem> {
    let rows = doc
        .request
        .iter()
        .chain(&doc.response)
        .flat_map(|t| &t.rows);
    let replaced = |row: &ParamRow| {
        let path = overridden.rows.get(&row.span)?;
        Some(SettledItem {
            file: doc.file,
            item: row.item,
            outcome: Outcome::Overridden(path.clone()),
        })
    };
    rows.filter_map(replaced).collect()
}

/// Applies the overrides of every folder to the APIs that are read from it.
pub(super) fn apply(apis: &mut [Api], sources: &SourceMap, report: &mut Report) -> Overridden {
    let mut overridden = Overridden::default();
    for (id, file) in sources
        .files()
        .filter(|(_, f)| f.path.rsplit('/').next() == Some(OVERRIDES_FILE))
    {
        let parsed = match toml::from_str::<File>(&file.text) {
            Ok(parsed) => parsed,
            Err(error) => {
                report.push(unreadable(id, &error));
                continue;
            }
        };
        for spanned in parsed.overrides {
            let range = spanned.span();
            let span = Span {
                file: id,
                start: range.start as u32,
                end: range.end as u32,
            };
            match one(apis, file.folder(), spanned.get_ref()) {
                Ok(row) => {
                    // A field that no row describes has no place on a page.
                    if row.end > 0 {
                        overridden.rows.insert(row, spanned.get_ref().path.clone());
                    }
                    overridden.applied.push(spanned.into_inner());
                }
                Err(problem) => report.push(
                    Diagnostic::new(&rules::OVERRIDE_MISMATCH, span, problem)
                        .help("correct it, or take it out when the page was corrected"),
                ),
            }
        }
    }
    overridden
}

/// Applies one override; the row of the field that it changed.
fn one(apis: &mut [Api], folder: &str, o: &Override) -> Result<Span, String> {
    if o.reason.trim().is_empty() {
        return Err("the reason is missing".to_owned());
    }
    let inside = |page: &String| {
        folder.is_empty()
            || page
                .strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    // Several versions may have an operation of that name: the first one in which it finds what it expects.
    let mut problem = format!("no operation `{}` is read from this folder", o.operation);
    let mut first = true;
    let versions = apis.iter_mut().flat_map(|a| &mut a.operations);
    for operation in versions.filter(|op| op.action == o.operation && op.pages.iter().any(inside)) {
        match in_operation(operation, o) {
            Ok(row) => return Ok(row),
            Err(other) if first => problem = other,
            Err(_) => {}
        }
        first = false;
    }
    Err(problem)
}

fn in_operation(operation: &mut Operation, o: &Override) -> Result<Span, String> {
    let (side, path) =
        sides(&o.path).ok_or("the path does not start with `request.` or `response.`")?;
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    let name = name.trim_end_matches("[]");
    let missing = || format!("`{}` has no `{}`", o.operation, o.path);
    let container = fields_at(operation, side, parent).ok_or_else(missing)?;
    if o.attribute == Attribute::Added {
        return add_field(container, (side, parent, name), o);
    }
    let at = container
        .iter()
        .position(|f| f.name == name)
        .ok_or_else(missing)?;
    let found = value(&container[at], o.attribute, side, parent);
    if found != o.expect {
        return Err(format!(
            "`{}` of `{}` is `{found}`, not `{}`",
            o.attribute.name(),
            o.path,
            o.expect
        ));
    }
    let row = container[at].span;
    match o.attribute {
        Attribute::Type => {
            container[at].ty = typed(&o.value, &container[at].ty)
                .ok_or_else(|| format!("`{}` is no type", o.value))?
        }
        Attribute::Required => {
            container[at].required = if o.value == "yes" {
                Required::Yes
            } else {
                Required::No
            }
        }
        Attribute::Wrapper => match &mut container[at].ty {
            Type::List { wrapper, .. } => *wrapper = (!o.value.is_empty()).then(|| o.value.clone()),
            _ => return Err(format!("`{}` is no list", o.path)),
        },
        Attribute::Name => container[at].name.clone_from(&o.value),
        Attribute::Sensitive => container[at].sensitive = o.value == "yes",
        Attribute::Values => replace_values(&mut container[at].facts, &o.value)
            .ok_or_else(|| format!("`{}` is neither `one of …` nor `like …`", o.value))?,
        Attribute::Removed => {
            container.remove(at);
            return Ok(row);
        }
        // Handled above: there is no field to change.
        Attribute::Added => {}
        Attribute::Parent => {
            let target = o
                .value
                .strip_prefix(side)
                .map(|rest| rest.trim_start_matches('.').to_owned())
                .ok_or("a field stays on its side")?;
            if fields_at(operation, side, &target).is_none() {
                return Err(format!("there is no `{}` to put it in", o.value));
            }
            let container = fields_at(operation, side, parent).ok_or_else(missing)?;
            let field = container.remove(at);
            if let Some(target) = fields_at(operation, side, &target) {
                target.push(field);
            }
            return Ok(row);
        }
    }
    container[at].evidence = evidence_of(Observation::Override);
    Ok(row)
}

/// Adds a field where a path leads.
fn add_field(
    container: &mut Vec<Field>,
    (side, parent, name): (&str, &str, &str),
    o: &Override,
) -> Result<Span, String> {
    if container.iter().any(|f| f.name == name) {
        return Err(format!("`{}` has `{}` already", o.operation, o.path));
    }
    let at_top = side == "request" && parent.is_empty();
    // It goes where the others go.
    let position = container.last().and_then(|f| f.position);
    container.push(Field {
        name: name.to_owned(),
        ty: typed(&o.value, &Type::Any).ok_or_else(|| format!("`{}` is no type", o.value))?,
        position: at_top.then(|| position.unwrap_or(Position::Query)),
        evidence: evidence_of(Observation::Override),
        ..Field::default()
    });
    Ok(Span::default())
}

impl Attribute {
    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Attribute::Type => "type",
            Attribute::Required => "required",
            Attribute::Wrapper => "wrapper",
            Attribute::Name => "name",
            Attribute::Parent => "parent",
            Attribute::Removed => "removed",
            Attribute::Sensitive => "sensitive",
            Attribute::Values => "values",
            Attribute::Added => "added",
        }
    }
}

/// The side of a path and the rest: a response may be a list as a whole (`response[].Name`).
fn sides(path: &str) -> Option<(&str, &str)> {
    let (side, path) = path.split_once('.')?;
    Some((side.trim_end_matches("[]"), path))
}

/// What an override of the field at `path` has to expect.
pub(super) fn expected(field: &Field, path: &str, attribute: Attribute) -> String {
    let (side, path) = sides(path).unwrap_or((path, ""));
    let parent = path.rsplit_once('.').map_or("", |(parent, _)| parent);
    value(field, attribute, side, parent)
}

fn value(field: &Field, attribute: Attribute, side: &str, parent: &str) -> String {
    match attribute {
        Attribute::Type => type_word(&field.ty).to_owned(),
        Attribute::Required => yes_or_no(field.required.is_always()),
        Attribute::Sensitive => yes_or_no(field.sensitive),
        Attribute::Values => print_values(&field.facts),
        Attribute::Wrapper => match &field.ty {
            Type::List { wrapper, .. } => wrapper.clone().unwrap_or_default(),
            _ => String::new(),
        },
        Attribute::Name => field.name.clone(),
        Attribute::Removed | Attribute::Added => "no".to_owned(),
        Attribute::Parent if parent.is_empty() => side.to_owned(),
        Attribute::Parent => format!("{side}.{parent}"),
    }
}

fn yes_or_no(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

fn typed(word: &str, now: &Type) -> Option<Type> {
    Some(match word {
        "String" => Type::String,
        "Integer" => Type::I32,
        "Long" => Type::I64,
        "Double" => Type::F64,
        "Boolean" => Type::Bool,
        "Timestamp" => Type::Timestamp,
        "Json" => Type::Json,
        "Any" => Type::Any,
        "Array" => Type::List {
            item: Box::new(now.clone()),
            wrapper: None,
        },
        "Struct" => match now {
            Type::List { item, .. } if matches!(item.as_ref(), Type::Struct(_)) => {
                item.as_ref().clone()
            }
            Type::Struct(_) => now.clone(),
            _ => Type::Struct(crate::model::Shape::default()),
        },
        _ => return None,
    })
}

/// The members of the container at a path; wrappers and `[]` may be written or left out.
fn fields_at<'a>(
    operation: &'a mut Operation,
    side: &str,
    path: &str,
) -> Option<&'a mut Vec<Field>> {
    let mut fields = match side {
        "request" => &mut operation.parameters,
        "response" => members_mut(&mut operation.response.body)?,
        _ => return None,
    };
    let mut segments = path
        .split('.')
        .filter(|s| !s.is_empty())
        .map(|s| s.trim_end_matches("[]"))
        .peekable();
    while let Some(segment) = segments.next() {
        let field = fields.iter_mut().find(|f| f.name == segment)?;
        if let Type::List {
            wrapper: Some(wrapper),
            ..
        } = &field.ty
        {
            segments.next_if(|next| next == wrapper);
        }
        fields = members_mut(&mut field.ty)?;
    }
    Some(fields)
}
