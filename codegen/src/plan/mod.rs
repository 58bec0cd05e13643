//! Stage 5: everything that is Rust about the SDK is decided here: modules, names, final types, rustdoc.

mod crates;
mod doc_dedup;
mod doc_lines;
mod docs;
mod errors;
mod example;
mod facts;
mod groups;
mod names;
mod operation;
mod paging;
mod planned;
pub mod rules;
mod type_docs;
mod types;
mod values;
mod waiters;
mod wire_position;

use rayon::prelude::*;

use crate::{
    model::{Api, Locale},
    report::{Diagnostic, Report},
};

use self::{docs::DocTexts, names::Scope};

pub use crates::{CratePlan, CrateSettings, Layout, ProductCrate};
pub use planned::*;

/// Names of modules, features and folders that the crate needs itself.
#[rustfmt::skip]
const MODULES: &[&str] = &[
    "alicloud_runtime", "alloc", "benches", "blocking", "core", "crate_", "default", "examples", "guide", "gzip",
    "http", "native_tls", "reqwest", "runtime", "rustls", "self_", "serde", "src", "std", "stream", "super_",
    "target", "tests", "tracing",
];

/// Plans the crate for `apis`.
pub fn plan(apis: &[Api], locale: Locale, report: &mut Report) -> Plan {
    let mut sorted: Vec<&Api> = apis.iter().filter(|a| !a.operations.is_empty()).collect();
    sorted
        .sort_by(|a, b| (&a.slug, &a.product, &b.version).cmp(&(&b.slug, &b.product, &a.version)));
    let mut scope = Scope::reserving(MODULES.iter().copied());
    let modules: Vec<String> = sorted
        .iter()
        .map(|api| scope.take(&modules(api), "_"))
        .collect();
    let mut products: Vec<Product> = Vec::with_capacity(sorted.len());
    for (api, module) in sorted.into_iter().zip(modules) {
        products.push(product(api, module, locale, report));
    }
    products.sort_by(|a, b| a.module.cmp(&b.module));
    Plan { products }
}

/// Names that a product's module may have, the best one first: its folder, then with its code, then with its version.
/// The newest version comes first and gets the best one.
pub fn modules(api: &Api) -> Vec<String> {
    let slug = names::snake(&api.slug);
    let code = names::snake(&api.product);
    let version = api
        .version
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let mut candidates = vec![slug.clone()];
    if code != slug {
        candidates.push(code);
    }
    if !version.is_empty() {
        candidates.push(format!("{slug}_{version}"));
    }
    candidates
}

fn product(api: &Api, module: String, locale: Locale, report: &mut Report) -> Product {
    let mut scope = Scope::reserving(names::METHODS.iter().copied());
    let actions = || api.operations.iter().map(|o| o.action.as_str());
    let methods = names::unique(&mut scope, actions(), names::snake, "_", "operation");
    let mut scope = Scope::default();
    // `Self` is not a type, but `SelfRequest` may well be one.
    let stem = |action: &str| names::camel(action).trim_end_matches('_').to_owned();
    let types = names::unique(&mut scope, actions(), stem, "", "OperationPlan");
    for operation in &api.operations {
        let action = &operation.action;
        if !action.bytes().all(|b| b.is_ascii_alphanumeric()) {
            let message = format!(
                "`{}` is no identifier; in Rust it is `{}`",
                action.escape_debug(),
                types[action.as_str()]
            );
            report.push(Diagnostic::new(
                &rules::UNUSABLE_NAME,
                operation.span,
                message,
            ));
        }
    }
    let docs = DocTexts::new(
        locale,
        api.operations
            .iter()
            .map(|o| (o, methods[o.action.as_str()].as_str())),
    );
    let planned: Vec<(OperationPlan, Report)> = api
        .operations
        .par_iter()
        .map(|operation| {
            let mut report = Report::default();
            let action = operation.action.as_str();
            let plan = operation::plan(
                operation,
                methods[action].clone(),
                &types[action],
                &docs,
                &mut report,
            );
            (plan, report)
        })
        .collect();
    let mut operations = Vec::with_capacity(planned.len());
    for (operation, findings) in planned {
        operations.push(operation);
        report.append(findings);
    }
    operations.sort_by(|a, b| a.module.cmp(&b.module));
    operations.dedup_by(|a, b| a.module == b.module);
    let groups = groups::plan(api, &operations);
    let title = doc_lines::one_line(api.title.as_deref().unwrap_or(&api.product));
    let common_errors = (!api.common_errors.is_empty()).then(|| {
        let doc = "Errors that any operation of the product may answer with: \
                   `error.documented::<CommonError>()`."
            .to_owned();
        errors::plan(
            "CommonError".to_owned(),
            doc,
            &api.common_errors,
            &docs,
            report,
        )
    });
    Product {
        module,
        code: api.product.clone(),
        version: api.version.clone(),
        title,
        endpoints: api.endpoints.clone(),
        operations,
        common_errors,
        groups,
    }
}
