//! What names tell of an operation as a whole: paging, tokens, trial runs, whether it only reads.

use crate::{
    doc::{
        ExampleKind, OperationDoc,
        facts::{self, FactContext},
    },
    examples::Notation,
    model::{Example, Field, Operation, Paging, Response, Style, Text, Type, path},
    shape::shaper::members,
    vocabulary::TypeWord,
    vocabulary::{self, wire},
};

use super::body_status;

/// Fills in what the parameters and the response show.
pub(crate) fn fill(operation: &mut Operation) {
    let find = |names: &[&str]| {
        let is = |f: &&Field| names.iter().any(|n| f.name.eq_ignore_ascii_case(n));
        operation.parameters.iter().find(is).map(|f| f.name.clone())
    };
    operation.idempotency_token = find(&["ClientToken"]);
    operation.dry_run = find(&["DryRun"]);
    (operation.paging, operation.token_paging) = paging(
        &operation.action,
        &operation.parameters,
        &operation.response,
    );
    operation.body_status = body_status::detect(operation);
    let get = matches!(&operation.style, Style::Roa { method, .. } if method == "GET" || method == "HEAD");
    operation.read_only = get
        || wire::READING.iter().any(|prefix| {
            operation.action.strip_prefix(prefix).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(|c: char| !c.is_lowercase())
            })
        });
}

/// What the title or the text before the tables says against using the operation.
pub(super) fn deprecated(doc: &OperationDoc) -> Option<Text> {
    let context = FactContext {
        name: &doc.action.value,
        ty: &TypeWord::Unspecified,
        example: None,
    };
    let about_all = |note: &Text| {
        let sentence = note.en.as_ref().or(note.zh.as_ref());
        let sentence = sentence.map(|s| s.to_lowercase()).unwrap_or_default();
        !vocabulary::PART_WORDS.iter().any(|w| sentence.contains(w))
    };
    [&doc.title]
        .into_iter()
        .chain(&doc.intro)
        .filter_map(|part| facts::read(doc.language, &part.value, context).deprecated)
        .find(about_all)
}

/// How an operation pages: by numbers, tokens or offsets, and by tokens beside numbers.
fn paging(
    action: &str,
    parameters: &[Field],
    response: &Response,
) -> (Option<Paging>, Option<Paging>) {
    let Some(top) = members(&response.body) else {
        return (None, None);
    };
    let parameter = |names: &[&str]| find_scalar(parameters, names);
    let in_response = |names: &[&str]| find_nearest(top, &|fields| find_scalar(fields, names));
    let mut items = find_items(action, top);
    let mut total = in_response(wire::TOTAL);
    if total.is_none()
        && let Some((named, list)) = find_total_of_list(top)
    {
        (total, items) = (Some(named), Some(list));
    }
    let token = parameter(wire::TOKEN).zip(in_response(wire::TOKEN));
    let token = token.map(|(token, next)| Paging::Token {
        token,
        next,
        more: in_response(wire::MORE),
        items: items.clone(),
    });
    if let Some(page) = parameter(wire::PAGE_NUMBER) {
        let number = Paging::Number {
            page,
            size: parameter(wire::PAGE_SIZE),
            total,
            items,
        };
        return (Some(number), token);
    }
    if token.is_some() {
        return (token, None);
    }
    let (Some(offset), Some(limit), Some(items)) =
        (parameter(wire::OFFSET), parameter(wire::LIMIT), items)
    else {
        return (None, None);
    };
    let offset = Paging::Offset {
        offset,
        limit: Some(limit),
        total,
        items: Some(items),
    };
    (Some(offset), None)
}

/// The name of the first of `names` that is there, in any way of writing, and holds a single value.
fn find_scalar(fields: &[Field], names: &[&str]) -> Option<String> {
    let is = |name: &str, f: &&Field| wire::is_same_name(&f.name, name) && is_scalar(&f.ty);
    let found = names
        .iter()
        .find_map(|name| fields.iter().find(|f| is(name, f)));
    found.map(|f| f.name.clone())
}

/// The list that the pages are about: at the top, else in the first struct, which then holds all that
/// is not the envelope (`{"Data": {"Total": …, "List": […]}}`).
fn find_items(action: &str, top: &[Field]) -> Option<String> {
    list(action, top).or_else(|| {
        let mut structs = top.iter().filter_map(|f| match &f.ty {
            Type::Struct(shape) => Some((&f.name, &shape.fields)),
            _ => None,
        });
        let (name, fields) = structs.next()?;
        Some(format!("{name}.{}", list(action, fields)?))
    })
}

/// A total with the name of a list beside it (`TotalFrogs`, `NumberOfFrogs`), and that list: the pages
/// are about it, whatever other lists there are.
fn find_total_of_list(top: &[Field]) -> Option<(String, String)> {
    let named = |fields: &[Field]| {
        let lists = fields
            .iter()
            .filter(|f| matches!(f.ty, Type::List { .. }))
            .map(|list| (stem(&list.name), list));
        let lists: Vec<_> = lists.filter(|(stem, _)| !stem.is_empty()).collect();
        let mut totals = fields.iter().filter(|f| is_scalar(&f.ty));
        totals.find_map(|total| {
            let name = wire::letters(&total.name);
            let subjects = wire::TOTAL_OF_LIST.iter().filter_map(|(before, after)| {
                Some(stem(name.strip_prefix(before)?.strip_suffix(after)?))
            });
            let subjects: Vec<_> = subjects.collect();
            let (_, list) = lists.iter().find(|(stem, _)| subjects.contains(stem))?;
            Some((total.name.clone(), list.name.clone()))
        })
    };
    named(top).or_else(|| {
        let mut structs = top.iter().filter_map(|f| match &f.ty {
            Type::Struct(shape) => Some((&f.name, &shape.fields)),
            _ => None,
        });
        let (name, (total, list)) =
            structs.find_map(|(name, fields)| Some((name, named(fields)?)))?;
        Some((path::join(name, &total), path::join(name, &list)))
    })
}

/// The dotted path of what `find` finds in the structs of a response, the outer ones first.
fn find_nearest(top: &[Field], find: &dyn Fn(&[Field]) -> Option<String>) -> Option<String> {
    let mut level: Vec<(String, &[Field])> = vec![(String::new(), top)];
    while !level.is_empty() {
        let found = level.iter().find_map(|(path, fields)| {
            let name = find(fields)?;
            Some(path::join(path, &name))
        });
        if found.is_some() {
            return found;
        }
        let within = level.iter().flat_map(|(path, fields)| {
            fields.iter().filter_map(move |f| match &f.ty {
                Type::Struct(shape) => Some((path::join(path, &f.name), shape.fields.as_slice())),
                _ => None,
            })
        });
        level = within.collect();
    }
    None
}

fn is_scalar(ty: &Type) -> bool {
    !matches!(ty, Type::List { .. } | Type::Struct(_) | Type::Map { .. })
}

/// The list that the pages are about: the one whose name the action holds, else the one with the richest items.
fn list(action: &str, fields: &[Field]) -> Option<String> {
    let size = |f: &Field| match &f.ty {
        Type::List { item, .. } => Some(members(item).map_or(0, Vec::len)),
        _ => None,
    };
    let lists = fields.iter().filter(|f| size(f).is_some());
    let named = lists
        .clone()
        .find(|f| stem(&f.name).len() > 2 && action.to_lowercase().contains(&stem(&f.name)));
    named
        .or_else(|| lists.rev().max_by_key(|f| size(f)))
        .map(|f| f.name.clone())
}

/// What the items of a list are called, in lower case.
fn stem(list: &str) -> String {
    let name = list.trim_end_matches("Set").trim_end_matches("List");
    wire::letters(name.trim_end_matches('s'))
}

/// The examples of a page.
pub(super) fn examples(doc: &OperationDoc) -> Vec<Example> {
    let kind = |kind| match kind {
        ExampleKind::Request | ExampleKind::RequestBody => Some("request"),
        ExampleKind::Response => Some("response"),
        ExampleKind::Error => Some("error"),
        ExampleKind::Code | ExampleKind::Other => None,
    };
    let shown = doc.examples.iter().filter_map(|e| Some((kind(e.kind)?, e)));
    shown
        .map(|(kind, e)| {
            let text = e.text.value.trim();
            let notation = match e.tree.as_ref().map(|t| t.notation) {
                _ if text.starts_with("HTTP/")
                    || e.kind == ExampleKind::Request && !text.starts_with("http") =>
                {
                    "http"
                }
                Some(Notation::Json) => "json",
                Some(Notation::Xml) => "xml",
                None => "url",
            };
            Example {
                kind: kind.to_owned(),
                notation: notation.to_owned(),
                text: text.to_owned(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::model::Shape;

    use super::*;

    fn field(name: &str, ty: Type) -> Field {
        Field {
            name: name.to_owned(),
            ty,
            ..Field::default()
        }
    }

    fn shape(fields: Vec<Field>) -> Type {
        Type::Struct(Shape { name: None, fields })
    }

    fn frogs() -> Field {
        field(
            "Frogs",
            Type::List {
                item: Box::new(Type::String),
                wrapper: None,
            },
        )
    }

    fn response(fields: Vec<Field>) -> Response {
        Response {
            body: shape(fields),
            headers: Vec::new(),
        }
    }

    #[test]
    fn numbers_and_tokens_are_found_beside_each_other() {
        let parameters = [
            field("PageNumber", Type::I32),
            field("NextToken", Type::String),
        ];
        let response = response(vec![frogs(), field("NextToken", Type::String)]);
        let (number, token) = paging("ListFrogs", &parameters, &response);
        assert!(matches!(number, Some(Paging::Number { .. })));
        let expected = Paging::Token {
            token: "NextToken".into(),
            next: "NextToken".into(),
            more: None,
            items: Some("Frogs".into()),
        };
        assert_eq!(token, Some(expected.clone()));
        assert_eq!(
            paging("ListFrogs", &parameters[1..], &response),
            (Some(expected), None)
        );
    }

    #[test]
    fn names_of_paging_are_found_in_any_way_of_writing() {
        let info = shape(vec![field("total_count", Type::I32)]);
        let response = response(vec![frogs(), field("page_info", info)]);
        for (page, size) in [
            ("page_number", "page_size"),
            ("pageNumber", "pageSize"),
            ("Page-Number", "Page-Size"),
        ] {
            let parameters = [page, size].map(|name| field(name, Type::I32));
            let expected = Paging::Number {
                page: page.into(),
                size: Some(size.into()),
                total: Some("page_info.total_count".into()),
                items: Some("Frogs".into()),
            };
            assert_eq!(
                paging("ListFrogs", &parameters, &response),
                (Some(expected), None)
            );
        }
    }

    #[test]
    fn a_total_that_names_a_list_tells_what_the_pages_are_about() {
        let parameters = [field("Page", Type::I32)];
        let ponds = || {
            let item = shape(vec![field("Id", Type::String), field("Depth", Type::I32)]);
            let item = Box::new(item);
            field(
                "Ponds",
                Type::List {
                    item,
                    wrapper: None,
                },
            )
        };
        let found = |fields: Vec<Field>| {
            let (paging, _) = paging("DescribePark", &parameters, &response(fields));
            match paging {
                Some(Paging::Number { total, items, .. }) => (total, items),
                other => panic!("{other:?}"),
            }
        };
        let some = |text: &str| Some(text.to_owned());
        for name in ["TotalFrog", "TotalFrogs", "NumberOfFrogs", "FrogTotalCount"] {
            let fields = vec![frogs(), ponds(), field(name, Type::I32)];
            assert_eq!(found(fields), (some(name), some("Frogs")), "{name}");
        }
        let inside = shape(vec![ponds(), frogs(), field("total_frogs", Type::I32)]);
        let expected = (some("Data.total_frogs"), some("Data.Frogs"));
        assert_eq!(found(vec![field("Data", inside)]), expected);
        // The count of a page, a total of something else, and a plain total beside one with a name.
        let fields = vec![frogs(), ponds(), field("FrogCount", Type::I32)];
        assert_eq!(found(fields), (None, some("Ponds")));
        let fields = vec![frogs(), ponds(), field("TotalPage", Type::I32)];
        assert_eq!(found(fields), (None, some("Ponds")));
        let both = ["TotalFrogs", "TotalCount"].map(|name| field(name, Type::I32));
        let fields = [frogs(), ponds()].into_iter().chain(both).collect();
        assert_eq!(found(fields), (some("TotalCount"), some("Ponds")));
    }

    #[test]
    fn a_total_is_found_at_any_depth() {
        let page = field("Page", shape(vec![field("TotalCount", Type::I32)]));
        let result = field("Result", shape(vec![frogs(), page]));
        let response = response(vec![field("RequestId", Type::String), result]);
        let (number, _) = paging("ListFrogs", &[field("PageNumber", Type::I32)], &response);
        let Some(Paging::Number { total, items, .. }) = number else {
            panic!("{number:?}")
        };
        assert_eq!(total.as_deref(), Some("Result.Page.TotalCount"));
        assert_eq!(items.as_deref(), Some("Result.Frogs"));
    }
}
