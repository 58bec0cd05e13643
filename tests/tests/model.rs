//! The model of the first product of the repository, written down operation by operation: what a caller's code depends on,
//! and none of the prose.

use std::fmt::Write as _;

use alicloud_codegen::{
    model::{Api, Field, Operation, Required, Type},
    run::Run,
    source,
};
use alicloud_tests::workspace;

fn vpc() -> Api {
    let sources = source::load(&workspace().join("tests/fixtures/archetype")).expect("the pages");
    let apis = Run::over(&sources).apis;
    let mut of_folder = apis.into_iter().filter(|api| api.slug == "vpc");
    let vpc = of_folder.next().expect("a product");
    assert_eq!(of_folder.count(), 0, "one version");
    vpc
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::List { item, wrapper } => {
            let wrapper = wrapper.as_ref().map(|name| format!(" in `{name}`"));
            format!("list of {}{}", type_name(item), wrapper.unwrap_or_default())
        }
        Type::Map { value } => format!("map to {}", type_name(value)),
        Type::Struct(_) => "struct".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn fields(ty: &Type) -> &[Field] {
    match ty {
        Type::List { item, .. } => fields(item),
        Type::Map { value } => fields(value),
        Type::Struct(shape) => &shape.fields,
        _ => &[],
    }
}

/// One line a field, members below their struct.
fn write_field(out: &mut String, field: &Field, depth: usize) {
    let mut line = format!(
        "{}{}: {}",
        "  ".repeat(depth),
        field.name,
        type_name(&field.ty)
    );
    match &field.required {
        Required::Yes => line += ", required",
        Required::Documented => line += ", required by the page alone",
        Required::Conditional(_) => line += ", required at times",
        Required::No => {}
    }
    if !field.facts.values.is_empty() {
        let values: Vec<_> = field
            .facts
            .values
            .iter()
            .map(|value| value.value.as_str())
            .collect();
        let only = if field.facts.values_closed {
            "only"
        } else {
            "among"
        };
        write!(line, ", {only} {}", values.join(" | ")).expect("a String");
    }
    if let Some((from, to)) = field.facts.range {
        write!(line, ", from {from:?} to {to:?}").expect("a String");
    }
    if let Some((from, to)) = field.facts.length {
        write!(line, ", length from {from:?} to {to:?}").expect("a String");
    }
    for (what, value) in [
        ("default", &field.facts.default),
        ("unit", &field.facts.unit),
    ] {
        if let Some(value) = value {
            write!(line, ", {what} {value}").expect("a String");
        }
    }
    if let Some(most) = field.facts.max_items {
        write!(line, ", at most {most} items").expect("a String");
    }
    *out += &line;
    out.push('\n');
    for member in fields(&field.ty) {
        write_field(out, member, depth + 1);
    }
}

fn outline(operation: &Operation) -> String {
    let mut out = format!("{:?}\n", operation.style);
    if let Some(paging) = &operation.paging {
        writeln!(out, "pages: {paging:?}").expect("a String");
    }
    if let Some(token) = &operation.idempotency_token {
        writeln!(out, "idempotent by {token}").expect("a String");
    }
    if operation.read_only {
        out += "reads only\n";
    }
    for (head, fields) in [
        ("request", operation.parameters.as_slice()),
        ("response", fields(&operation.response.body)),
    ] {
        writeln!(out, "{head}").expect("a String");
        for field in fields {
            write_field(&mut out, field, 1);
        }
    }
    out += "errors\n";
    for error in &operation.errors {
        writeln!(out, "  {} {:?}", error.code, error.status).expect("a String");
    }
    out += "pages\n";
    for page in &operation.pages {
        writeln!(out, "  {page}").expect("a String");
    }
    out
}

#[test]
fn each_operation_has_the_shape_that_is_written_down() {
    let api = vpc();
    for operation in &api.operations {
        let name = format!("{}-{}-{}", api.product, api.version, operation.action);
        insta::assert_snapshot!(name, outline(operation));
    }
}

#[test]
fn the_product_is_what_its_folder_says() {
    let vpc = vpc();
    assert_eq!(
        (
            vpc.product.as_str(),
            vpc.version.as_str(),
            vpc.slug.as_str()
        ),
        ("Vpc", "2016-04-28", "vpc")
    );
    assert_eq!(vpc.title.as_deref(), Some("Virtual Private Cloud"));
    assert_eq!(vpc.endpoints.central.as_deref(), Some("vpc.aliyuncs.com"));
    let huhehaote = vpc
        .endpoints
        .regional
        .iter()
        .find(|row| row.region == "cn-huhehaote");
    assert_eq!(
        huhehaote.and_then(|row| row.public.as_deref()),
        Some("vpc.cn-huhehaote.aliyuncs.com")
    );
    assert!(
        vpc.common_errors
            .iter()
            .any(|error| error.code == "Throttling")
    );
    assert_eq!(vpc.operations.len(), 11);
}

#[test]
fn both_languages_are_there() {
    for operation in &vpc().operations {
        assert!(
            operation.text.en.is_some() && operation.text.zh.is_some(),
            "{}",
            operation.action
        );
        assert_eq!(operation.pages.len(), 2, "{}", operation.action);
    }
}
