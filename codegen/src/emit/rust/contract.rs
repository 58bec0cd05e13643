//! A test of the written crate: what holds for each operation because its documentation says so. Nothing shows
//! a secret, a failure in the body of a response is an error, and what is served in a protocol of its own is refused.

use std::fmt::Write;

use crate::{
    model::BodyStatus,
    plan::{FieldPlan, OperationPlan, Product, RustType, Struct, TypeDef},
};

use super::{Home, MARK, tokens::literal};

/// What every such test needs, with `KRATE` in place of the crate's name.
const HARNESS: &str = include_str!("contract_harness.rs.txt");
/// The constant of the harness that stands for a secret.
const PLANTED: &str = "PLANTED";
/// What it holds.
const PLANTED_TEXT: &str = "planted-7f3a91";
/// Structs within structs, as deep as secrets are looked for.
const DEEPEST: usize = 8;

/// `tests/contract.rs` of a crate; none where no operation has anything to be tested.
pub(super) fn print(products: &[(&Product, Home)]) -> Option<String> {
    let mut tests = String::new();
    for (product, home) in products {
        let mut lines = String::new();
        for operation in &product.operations {
            if operation.info.foreign_protocol.is_some() {
                test_refusal(&mut lines, operation);
                continue;
            }
            test_secrets(&mut lines, product, operation);
            if let Some(status) = &operation.info.body_status {
                test_failures(&mut lines, operation, status);
            }
        }
        if lines.is_empty() {
            continue;
        }
        let (module, path) = (&product.module, &home.product);
        tests.push('\n');
        if home.is_module {
            let _ = writeln!(tests, "#[cfg(feature = \"{module}\")]");
        }
        let _ = write!(
            tests,
            "#[test]\n#[rustfmt::skip]\nfn {module}_keeps_its_contract() {{\n    use {path}::*;\n\n{lines}}}\n"
        );
    }
    let (_, home) = products.first()?;
    (!tests.is_empty()).then(|| {
        format!(
            "// {MARK}\n\n{}{tests}",
            HARNESS.replace("KRATE", &home.krate)
        )
    })
}

fn test_refusal(out: &mut String, operation: &OperationPlan) {
    let (module, request) = (&operation.module, &operation.request.name);
    let _ = writeln!(out, "    check_refusal({module}::{request}::new());");
}

fn test_secrets(out: &mut String, product: &Product, operation: &OperationPlan) {
    let planter = Planter { product, operation };
    let request = planter.request(&operation.request, 0);
    let response = match operation.shared_response {
        Some(_) => None,
        None => planter.response(&operation.response, 0),
    };
    if request.is_none() && response.is_none() {
        return;
    }
    let name = format!("{}::{}", operation.module, operation.request.name);
    let request = request.unwrap_or_else(|| format!("{name}::new()"));
    let response = response.unwrap_or_else(|| "{}".to_owned());
    let _ = writeln!(out, "    check_secrets({request}, {});", literal(&response));
}

fn test_failures(out: &mut String, operation: &OperationPlan, status: &BodyStatus) {
    let option = |name: &Option<String>| match name {
        Some(name) => format!("Some({})", literal(name)),
        None => "None".to_owned(),
    };
    let codes: Vec<String> = status
        .codes
        .iter()
        .map(|code| literal(code).to_string())
        .collect();
    let _ = writeln!(
        out,
        "    check_failures({}::{}::new(), {}, &[{}], {});",
        operation.module,
        operation.request.name,
        option(&status.flag),
        codes.join(", "),
        status.success_code.is_some(),
    );
}

/// Requests and responses with nothing but planted secrets.
struct Planter<'p> {
    product: &'p Product,
    operation: &'p OperationPlan,
}

impl Planter<'_> {
    fn find(&self, name: &str) -> Option<&Struct> {
        let own = self.operation.types.iter();
        own.chain(&self.product.types).find_map(|def| match def {
            TypeDef::Struct(s) if s.name == name => Some(s),
            _ => None,
        })
    }

    /// Rust that makes the struct; none where it holds no secret.
    fn request(&self, s: &Struct, depth: usize) -> Option<String> {
        let set = |f: &FieldPlan| {
            let value = if f.sensitive && holds_text(&f.ty) {
                planted(&f.ty, PLANTED)
            } else {
                self.request_value(&f.ty, depth + 1)?
            };
            Some(format!(".{}({value})", f.name))
        };
        let setters: Vec<String> = s.fields.iter().filter_map(set).collect();
        (!setters.is_empty()).then(|| {
            format!(
                "{}::{}::new(){}",
                self.operation.module,
                s.name,
                setters.concat()
            )
        })
    }

    fn request_value(&self, ty: &RustType, depth: usize) -> Option<String> {
        match ty {
            _ if depth > DEEPEST => None,
            RustType::Named(name) => self.request(self.find(name)?, depth),
            RustType::List(item) => Some(format!("[{}]", self.request_value(item, depth)?)),
            RustType::Map(value) => {
                Some(format!("[(\"k\", {})]", self.request_value(value, depth)?))
            }
            _ => None,
        }
    }

    /// JSON of the struct; none where it holds no secret.
    fn response(&self, s: &Struct, depth: usize) -> Option<String> {
        let member = |f: &FieldPlan| {
            let value = if f.sensitive && holds_text(&f.ty) {
                planted_json(&f.ty)
            } else {
                self.response_value(&f.ty, depth + 1)?
            };
            let value = match f.wrapper.as_str() {
                "" => value,
                wrapper => format!("{{{}:{value}}}", json(wrapper)),
            };
            Some(format!("{}:{value}", json(&f.wire)))
        };
        let members: Vec<String> = s.fields.iter().filter_map(member).collect();
        (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
    }

    fn response_value(&self, ty: &RustType, depth: usize) -> Option<String> {
        match ty {
            _ if depth > DEEPEST => None,
            RustType::Named(name) => self.response(self.find(name)?, depth),
            RustType::List(item) => Some(format!("[{}]", self.response_value(item, depth)?)),
            RustType::Map(value) => {
                Some(format!("{{\"k\":{}}}", self.response_value(value, depth)?))
            }
            _ => None,
        }
    }
}

/// Whether a text can be planted: no number can be told from others in what is printed.
fn holds_text(ty: &RustType) -> bool {
    match ty {
        RustType::List(item) => holds_text(item),
        RustType::Map(value) => holds_text(value),
        RustType::Named(_) => false,
        ty => !ty.is_scalar(),
    }
}

/// The argument of a setter that plants `text`.
fn planted(ty: &RustType, text: &str) -> String {
    match ty {
        RustType::List(item) => format!("[{}]", planted(item, text)),
        RustType::Map(value) => format!("[(\"k\", {})]", planted(value, text)),
        _ => text.to_owned(),
    }
}

fn planted_json(ty: &RustType) -> String {
    match ty {
        RustType::List(item) => format!("[{}]", planted_json(item)),
        RustType::Map(value) => format!("{{\"k\":{}}}", planted_json(value)),
        _ => json(PLANTED_TEXT),
    }
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
