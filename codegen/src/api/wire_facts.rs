//! How the call of an operation travels, derived from its parameters and its response once these are final.

use crate::{
    model::{Api, Field, Operation, Position, RequestBody, Style, Type},
    shape::{shaper::members, times},
    vocabulary::wire,
};

use super::states;

/// Derives the facts of each operation. What they are derived from must not change any more: overrides come before.
pub fn resolve_wire(api: &mut Api) {
    api.operations.iter_mut().for_each(resolve_operation);
    api.operations.iter_mut().for_each(times::resolve);
    states::resolve(&mut api.operations);
}

pub(crate) fn resolve_operation(operation: &mut Operation) {
    operation.body = place_parameters(operation);
    operation.region = find_region(operation).map(|p| p.name.clone());
    let host = operation.parameters_in(Position::Host).next();
    operation.host = host.map(|p| p.name.clone());
    operation.request_id = find_request_id(&operation.response.body).map(|f| f.name.clone());
}

/// Gives each parameter its position, and the body what it is made of.
fn place_parameters(operation: &mut Operation) -> RequestBody {
    let whole = find_whole_body(operation).map(|p| p.name.clone());
    // What the page does not place is part of the body, unless there is none or another parameter is it.
    let default = match whole {
        Some(_) => Position::Query,
        None => default_position(&operation.style),
    };
    for parameter in &mut operation.parameters {
        let is_whole = whole.as_ref() == Some(&parameter.name);
        let position = if is_whole { Position::Body } else { default };
        parameter.position.get_or_insert(position);
    }
    let has = |position| operation.parameters_in(position).next().is_some();
    match whole {
        Some(name) => RequestBody::Whole(name),
        None if has(Position::Body) => RequestBody::Object,
        None if has(Position::Form) => RequestBody::Form,
        None => RequestBody::None,
    }
}

/// A parameter that is the body itself: it is called so, holds a structure or text, and is alone at that position.
fn find_whole_body(operation: &Operation) -> Option<&Field> {
    let may_be = |p: &Field| {
        let name = p.name.to_ascii_lowercase();
        wire::WHOLE_BODY.contains(&name.as_str())
            && (is_composed(&p.ty) || matches!(p.ty, Type::String | Type::Json))
            && matches!(p.position, None | Some(Position::Body))
    };
    if !matches!(operation.style, Style::Roa { .. }) {
        return None;
    }
    let mut candidates = operation
        .parameters
        .iter()
        .filter(|p| may_be(p) || p.position == Some(Position::Body));
    candidates
        .next()
        .filter(|p| may_be(p) && candidates.next().is_none())
}

/// Where a parameter goes that nothing places: into the body of a call by path that may have one.
pub(super) fn default_position(style: &Style) -> Position {
    match style {
        Style::Roa { method, .. } if wire::may_have_body(method) => Position::Body,
        _ => Position::Query,
    }
}

fn is_composed(ty: &Type) -> bool {
    matches!(
        ty,
        Type::List { .. } | Type::Map { .. } | Type::Struct(_) | Type::Any
    )
}

fn find_region(operation: &Operation) -> Option<&Field> {
    operation
        .parameters_in(Position::Query)
        .find(|p| p.name == wire::REGION && p.ty == Type::String)
}

fn find_request_id(body: &Type) -> Option<&Field> {
    let is = |f: &&Field| {
        wire::REQUEST_ID
            .iter()
            .any(|n| f.name.eq_ignore_ascii_case(n))
    };
    members(body)?.iter().find(is)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, ty: Type, position: Option<Position>) -> Field {
        Field {
            name: name.to_owned(),
            ty,
            position,
            ..Field::default()
        }
    }

    fn roa(method: &str, parameters: Vec<Field>) -> Operation {
        let mut operation = Operation {
            style: Style::Roa {
                method: method.to_owned(),
                path: "/ponds".to_owned(),
            },
            parameters,
            ..Operation::default()
        };
        resolve_operation(&mut operation);
        operation
    }

    #[test]
    fn what_is_called_body_and_stands_alone_is_the_body() {
        let body = |name: &str, ty: Type| field(name, ty, Some(Position::Body));
        let whole = |parameters: Vec<Field>| match roa("PUT", parameters).body {
            RequestBody::Whole(name) => name,
            other => format!("{other:?}"),
        };
        assert_eq!(whole(vec![body("body", Type::String)]), "body");
        assert_eq!(whole(vec![body("Body", Type::Any)]), "Body");
        let pair = vec![body("body", Type::String), body("depth", Type::I32)];
        assert_eq!(whole(pair), "Object");
        assert_eq!(whole(vec![body("body", Type::I32)]), "Object");
        let mut rpc = Operation {
            parameters: vec![body("body", Type::String)],
            ..Operation::default()
        };
        resolve_operation(&mut rpc);
        assert_eq!(rpc.body, RequestBody::Object);
    }

    #[test]
    fn what_a_page_does_not_place_is_part_of_the_body_if_there_can_be_one() {
        let positions = |method: &str, parameters: Vec<Field>| -> Vec<_> {
            let operation = roa(method, parameters);
            operation.parameters.iter().map(|p| p.position).collect()
        };
        let unplaced = || vec![field("depth", Type::I32, None)];
        assert_eq!(positions("POST", unplaced()), [Some(Position::Body)]);
        assert_eq!(positions("GET", unplaced()), [Some(Position::Query)]);
        let mut beside = unplaced();
        beside.push(field("body", Type::Any, None));
        assert_eq!(
            positions("POST", beside),
            [Some(Position::Query), Some(Position::Body)]
        );
    }

    #[test]
    fn region_and_host_are_told_by_position() {
        let mut operation = Operation {
            parameters: vec![
                field("RegionId", Type::String, None),
                field("Pond", Type::String, Some(Position::Host)),
            ],
            ..Operation::default()
        };
        resolve_operation(&mut operation);
        assert_eq!(operation.region.as_deref(), Some("RegionId"));
        assert_eq!(operation.host.as_deref(), Some("Pond"));
        let in_path = roa(
            "GET",
            vec![field("RegionId", Type::String, Some(Position::Path))],
        );
        assert_eq!(in_path.region, None);
    }
}
