//! Plans before and after, and what somebody who calls the crate notices.

use crate::{
    model::{
        AllowedValue, Api, Encoding, ErrorCode, Facts, Field, Operation, Position, Response, Shape,
        Type,
    },
    plan::{Plan, Surface, plan_after},
    report::Report,
};

use super::compare_plans;

fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        ty,
        position: Some(Position::Query),
        encoding: Encoding::Flat,
        ..Field::default()
    }
}

fn values(name: &str, values: &[&str]) -> Field {
    let value = |value: &&str| AllowedValue {
        value: (*value).to_owned(),
        ..AllowedValue::default()
    };
    let facts = Facts {
        values: values.iter().map(value).collect(),
        values_closed: true,
        ..Facts::default()
    };
    Field {
        facts: facts.into(),
        ..field(name, Type::String)
    }
}

fn structure(name: &str, members: &[&str]) -> Field {
    let fields = members
        .iter()
        .map(|member| field(member, Type::String))
        .collect();
    field(name, Type::Struct(Shape { name: None, fields }))
}

fn operation(action: &str, parameters: Vec<Field>, response: Vec<Field>) -> Operation {
    let body = Type::Struct(Shape {
        name: None,
        fields: [vec![field("RequestId", Type::String)], response].concat(),
    });
    Operation {
        action: action.to_owned(),
        parameters,
        response: Response {
            body,
            headers: Vec::new(),
        },
        ..Operation::default()
    }
}

fn plan(operations: Vec<Operation>, names: &str) -> Plan {
    let api = Api {
        product: "Pond".to_owned(),
        version: "2020-01-01".to_owned(),
        slug: "pond".to_owned(),
        operations,
        ..Api::default()
    };
    let locale = Default::default();
    plan_after(
        &[api],
        locale,
        &Surface::parse(names),
        &mut Report::default(),
    )
}

fn changes(old: Vec<Operation>, new: Vec<Operation>, names: &str) -> Vec<String> {
    let changes = compare_plans(&plan(old, ""), &plan(new, names));
    let line =
        |c: &super::RustChange| format!("{} {c}", format!("{:?}", c.severity).to_lowercase());
    changes.iter().map(line).collect()
}

#[test]
fn what_is_the_same_is_not_told() {
    let all = || {
        vec![operation(
            "DigPond",
            vec![structure("Tool", &["Edge", "Haft"])],
            vec![],
        )]
    };
    assert_eq!(changes(all(), all(), ""), [""; 0]);
}

#[test]
fn an_operation_is_told_as_a_whole() {
    let dig = || operation("DigPond", vec![field("Depth", Type::I32)], vec![]);
    let fill = || {
        operation(
            "FillPond",
            vec![values("Water", &["Rain", "River"])],
            vec![],
        )
    };
    let added = changes(vec![dig()], vec![dig(), fill()], "");
    assert_eq!(added, ["additive module pond::fill_pond: added"]);
    let removed = changes(vec![dig(), fill()], vec![dig()], "");
    assert_eq!(removed, ["breaking module pond::fill_pond: removed"]);
}

#[test]
fn fields_and_values_come_go_and_change() {
    let old = vec![operation(
        "DigPond",
        vec![
            field("Depth", Type::I32),
            field("Shape", Type::String),
            values("Floor", &["Clay", "Sand"]),
        ],
        vec![field("Cost", Type::I64)],
    )];
    let new = vec![operation(
        "DigPond",
        vec![
            field("Depth", Type::I64),
            field("Rim", Type::String),
            values("Floor", &["Clay", "Stone"]),
        ],
        vec![field("Cost", Type::I64), field("Days", Type::I32)],
    )];
    assert_eq!(
        changes(old, new, ""),
        [
            "breaking field pond::dig_pond::DigPondRequest::depth: Option<i32> -> Option<i64>",
            "breaking field pond::dig_pond::DigPondRequest::shape: removed",
            "breaking variant pond::dig_pond::Floor::Sand: removed",
            "additive field pond::dig_pond::DigPondRequest::rim: added",
            "additive field pond::dig_pond::DigPondResponse::days: added",
            "additive variant pond::dig_pond::Floor::Stone: added",
        ]
    );
}

#[test]
fn another_name_of_a_type_is_told_once() {
    let all = || {
        vec![operation(
            "DigPond",
            vec![structure("Tool", &["Edge", "Haft"])],
            vec![],
        )]
    };
    let renamed = changes(all(), all(), "pond::dig_pond::Spade DigPond.request.Tool\n");
    assert_eq!(
        renamed,
        ["breaking struct pond::dig_pond::Tool: renamed to pond::dig_pond::Spade"]
    );
}

#[test]
fn a_type_that_another_operation_has_too_is_still_where_it_was() {
    let tool = || vec![structure("Tool", &["Edge", "Haft"])];
    let dig = || operation("DigPond", tool(), vec![]);
    let new = vec![dig(), operation("DigDitch", tool(), vec![])];
    assert_eq!(
        changes(vec![dig()], new.clone(), ""),
        ["additive module pond::dig_ditch: added"]
    );
    let back = changes(new, vec![dig()], "");
    assert_eq!(
        back,
        [
            "breaking module pond::dig_ditch: removed",
            "breaking struct pond::types::Tool: renamed to pond::dig_pond::Tool",
        ]
    );
}

#[test]
fn documented_errors_are_variants() {
    let with = |codes: &[&str]| {
        let error = |code: &&str| ErrorCode {
            code: (*code).to_owned(),
            status: Some(404),
            ..ErrorCode::default()
        };
        let errors = codes.iter().map(error).collect();
        vec![Operation {
            errors,
            ..operation("DigPond", vec![], vec![])
        }]
    };
    let changed = changes(
        with(&["Pond.Dry", "Pond.Gone"]),
        with(&["Pond.Dry", "Pond.Deep"]),
        "",
    );
    assert_eq!(
        changed,
        [
            "breaking variant pond::DocumentedError::PondGone: removed",
            "breaking variant pond::dig_pond::DigPondError::PondGone: removed",
            "additive variant pond::DocumentedError::PondDeep: added",
            "additive variant pond::dig_pond::DigPondError::PondDeep: added",
        ]
    );
}
