//! Stage 5: everything that is Rust about the SDK is decided here: modules, names, final types, rustdoc.

mod crates;
mod doc_dedup;
pub(crate) mod doc_lines;
mod docs;
mod errors;
mod example;
mod facts;
mod fields;
mod groups;
mod meaning;
mod names;
mod operation;
mod paging;
mod planned;
pub mod rules;
mod shared_docs;
mod surface;
mod type_docs;
mod type_names;
mod types;
mod uses;
mod values;
mod waiters;
mod wire_position;

use rayon::prelude::*;

use crate::{
    model::{Api, Field, Locale, Operation, Type},
    report::{Diagnostic, Report},
};

use self::{
    docs::DocTexts, errors::ErrorTable, fields::Fields, names::Scope, operation::Common,
    type_names::Called, types::Types,
};

pub use crates::{CratePlan, CrateSettings, Layout, ProductCrate};
pub use planned::*;
pub use surface::Surface;

/// Names of modules, features and folders that the crate needs itself.
#[rustfmt::skip]
const MODULES: &[&str] = &[
    "alicloud_runtime", "alloc", "benches", "blocking", "core", "crate_", "default", "examples", "guide", "gzip",
    "http", "native_tls", "reqwest", "runtime", "rustls", "self_", "serde", "src", "std", "stream", "super_",
    "target", "tests", "tracing",
];

/// Modules of a product that are no operations.
const PRODUCT_MODULES: &[&str] = &["errors", "types"];

/// Plans the crate for `apis`.
pub fn plan(apis: &[Api], locale: Locale, report: &mut Report) -> Plan {
    plan_after(apis, locale, &Surface::default(), report)
}

/// Plans the crate for `apis` with the names that types have in `before`.
pub fn plan_after(apis: &[Api], locale: Locale, before: &Surface, report: &mut Report) -> Plan {
    let mut sorted: Vec<&Api> = apis.iter().filter(|a| !a.operations.is_empty()).collect();
    sorted
        .sort_by(|a, b| (&a.slug, &a.product, &b.version).cmp(&(&b.slug, &b.product, &a.version)));
    let mut scope = Scope::reserving(MODULES.iter().copied());
    let modules: Vec<String> = sorted
        .iter()
        .map(|api| scope.take(&modules(api), "_"))
        .collect();
    let mut products: Vec<Product> = Vec::with_capacity(sorted.len());
    let mut surface = Surface::default();
    for (api, module) in sorted.into_iter().zip(modules) {
        let mut names = Surface::default();
        let mut planner = Planner {
            locale,
            before,
            names: &mut names,
            report,
        };
        products.push(planner.product(api, module));
        surface.append(names);
    }
    products.sort_by(|a, b| a.module.cmp(&b.module));
    Plan { products, surface }
}

/// Names that a product's module may have, the best one first: its folder, then with its code, then with its version.
/// The newest version comes first and gets the best one.
pub fn modules(api: &Api) -> Vec<String> {
    let slug = names::module(&api.slug);
    let code = names::module(&api.product);
    let version = api
        .version
        .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let mut candidates = vec![slug.clone()];
    if code != slug {
        candidates.push(code);
    }
    if !version.is_empty() {
        candidates.push(format!("{}_{version}", slug.trim_end_matches('_')));
    }
    candidates
}

/// Plans products, one after the other.
struct Planner<'p> {
    locale: Locale,
    /// Names at the last run.
    before: &'p Surface,
    /// Names now.
    names: &'p mut Surface,
    report: &'p mut Report,
}

impl Planner<'_> {
    fn product(&mut self, api: &Api, module: String) -> Product {
        let mut operations: Vec<&Operation> = api.operations.iter().collect();
        operations.sort_by(|a, b| a.action.cmp(&b.action));
        operations.dedup_by(|a, b| a.action == b.action);
        let called = self.called(&operations);
        let methods = operations
            .iter()
            .zip(&called)
            .map(|(o, c)| (*o, c.module.as_str()));
        let docs = DocTexts::new(self.locale, methods);
        let bodies: Vec<Option<Field>> = operations
            .iter()
            .map(|o| operation::bare_body(&o.response.body))
            .collect();
        let sides: Vec<(&str, [&[Field]; 2])> = operations
            .iter()
            .zip(&bodies)
            .map(|(operation, body)| {
                let response = match &operation.response.body {
                    Type::Struct(shape) => shape.fields.as_slice(),
                    _ => body.as_slice(),
                };
                (
                    operation.action.as_str(),
                    [operation.parameters.as_slice(), response],
                )
            })
            .collect();
        let types = Types::of(&sides, waiters::values(&operations), self.report);
        let names = type_names::name(&types, &module, &called, self.before, self.names);
        let mut shared = self.shared(&types, &names, &docs);
        let all = operations
            .iter()
            .flat_map(|o| &o.errors)
            .chain(&api.common_errors);
        let (errors, error_names) = ErrorTable::of(&module, all, &docs, self.before, self.report);
        self.names.append(error_names);
        let common = Common {
            types: &types,
            names: &names,
            shared: &shared,
            docs: &docs,
            errors: &errors,
        };
        let mut planned = self.operations(&operations, &called, common);
        type_docs::say_shared(&planned, &mut shared);
        planned.sort_by(|a, b| a.module.cmp(&b.module));
        let groups = groups::plan(api, &planned);
        let doc = "Errors that any operation of the product can return: \
                   `error.documented::<CommonError>()`.";
        let common_errors = (!api.common_errors.is_empty()).then(|| {
            errors.list(
                "CommonError".to_owned(),
                doc.to_owned(),
                &api.common_errors,
                &docs,
            )
        });
        Product {
            module,
            code: api.product.clone(),
            version: api.version.clone(),
            title: doc_lines::one_line(api.title.as_deref().unwrap_or(&api.product)),
            endpoints: api.endpoints.clone(),
            operations: planned,
            types: shared,
            errors: errors.planned(),
            common_errors,
            groups,
            as_of: api.as_of.clone(),
            text_level: api.text_level,
        }
    }

    /// What each operation is called in Rust.
    fn called<'a>(&mut self, operations: &[&'a Operation]) -> Vec<Called<'a>> {
        let reserved = names::METHODS.iter().chain(PRODUCT_MODULES);
        let mut scope = Scope::reserving(reserved.copied());
        let actions = || operations.iter().map(|o| o.action.as_str());
        let methods = names::unique(&mut scope, actions(), names::module, "_", "operation");
        let mut scope = Scope::default();
        // `Self` is not a type, but `SelfRequest` may well be one.
        let stem = |action: &str| names::camel(action).trim_end_matches('_').to_owned();
        let stems = names::unique(&mut scope, actions(), stem, "", "Operation");
        let mut called = Vec::with_capacity(operations.len());
        for operation in operations {
            let action = operation.action.as_str();
            let stem = &stems[action];
            if !action.bytes().all(|b| b.is_ascii_alphanumeric()) {
                let action = action.escape_debug();
                let message = format!("`{action}` is no identifier; in Rust it is `{stem}`");
                let finding = Diagnostic::new(&rules::UNUSABLE_NAME, operation.span, message);
                self.report.push(finding);
            }
            called.push(Called {
                action,
                module: methods[action].clone(),
                stem: stem.clone(),
            });
        }
        called
    }

    /// The types that several operations have, by their names.
    fn shared(&mut self, types: &Types<'_>, names: &[String], docs: &DocTexts) -> Vec<TypeDef> {
        let mut fields = Fields {
            types,
            names,
            region: None,
            docs,
            report: self.report,
        };
        let shared = (0..types.nodes.len()).filter(|id| types.nodes[*id].is_shared());
        let mut shared: Vec<TypeDef> = shared.map(|id| fields.definition(id)).collect();
        shared.sort_by(|a, b| a.name().cmp(b.name()));
        shared
    }

    fn operations(
        &mut self,
        operations: &[&Operation],
        called: &[Called<'_>],
        common: Common<'_>,
    ) -> Vec<OperationPlan> {
        let plan = |(at, operation): (usize, &&Operation)| {
            let mut report = Report::default();
            let plan = operation::plan(operation, at, &called[at], common, &mut report);
            (plan, report)
        };
        let planned: Vec<_> = operations.par_iter().enumerate().map(plan).collect();
        let mut operations = Vec::with_capacity(planned.len());
        for (operation, findings) in planned {
            operations.push(operation);
            self.report.append(findings);
        }
        operations
    }
}
