//! The `mod.rs` of a product: its facts, its client with a method for each operation, its modules.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::Endpoints,
    plan::{ErrorEnum, OperationPlan, Product, TypeDef},
};

use super::{
    EmitError, MARK, enums,
    operation::has_errors,
    structs,
    tokens::{deprecated, doc, format, ident},
};

/// The head of the file where the product is a module.
pub(super) fn module_head(product: &Product) -> String {
    let (title, version) = (title(product), product.version.escape_debug());
    format!("// {MARK}\n//! {title}, API version {version}.\n\n")
}

/// Its name in rustdoc.
pub(super) fn title(product: &Product) -> String {
    plain(&product.title)
}

/// A text on one line and without what Markdown gives a meaning to.
pub(super) fn plain(text: &str) -> String {
    let is_markup = |c: char| "`[]<>*_\\".contains(c) || c.is_control();
    text.replace(is_markup, " ")
}

/// Prints it after its `head`.
pub(super) fn print(product: &Product, head: String) -> Result<String, EmitError> {
    let mut out = head;
    let title = title(product);
    out.push_str("use alicloud_runtime::codegen::*;\n\n");
    for operation in &product.operations {
        let _ = writeln!(out, "pub mod {};", operation.module);
    }
    if product.errors.is_some() {
        out.push_str("pub mod errors;\n");
    }
    if !product.types.is_empty() {
        out.push_str("pub mod types;\n");
    }
    out.push('\n');
    if let Some(errors) = &product.errors {
        let _ = writeln!(out, "pub use errors::{};\n", errors.name);
    }
    // Each stands in the docs of its module, where the call is explained.
    out.push_str("#[cfg_attr(doc, doc(hidden))]\npub use {\n");
    for operation in &product.operations {
        let mut names = vec![operation.request.name.as_str(), &operation.response.name];
        if has_errors(&operation.errors) {
            names.push(&operation.errors.name);
        }
        names.sort_unstable();
        let names = names.join(", ");
        let _ = writeln!(out, "    {}::{{{names}}},", operation.module);
    }
    out.push_str("};\n\n");

    let facts = facts(product);
    let methods = product.operations.iter().map(method);
    let about = doc(&[format!("Calls the operations of {title}.")]);
    out.push_str(&format(quote! {
        /// What the calls of this product have in common.
        pub static PRODUCT: Product = #facts;

        const fn operation(action: &'static str) -> OperationInfo {
            OperationInfo::rpc(&PRODUCT, action)
        }

        #about
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: alicloud_runtime::Client,
        }

        impl Client {
            /// A client with the settings of `config`.
            pub fn new(config: &Config) -> Self {
                Self { inner: alicloud_runtime::Client::new(config, &PRODUCT) }
            }
            #(#methods)*
        }
    })?);
    if let Some(errors) = &product.common_errors {
        out.push('\n');
        out.push_str(&enums::error_list(errors, ""));
    }
    Ok(out)
}

/// The errors that the operations name.
pub(super) fn errors(table: &ErrorEnum) -> String {
    let mut out = head("Errors that the operations of the product name.");
    out.push('\n');
    out.push_str(&enums::errors(table));
    out
}

/// The types that several operations have.
pub(super) fn types(product: &Product) -> Result<String, EmitError> {
    let mut out = head("Types that several operations of the product have in common.");
    for def in &product.types {
        out.push('\n');
        out.push_str(&match def {
            TypeDef::Struct(s) => structs::print(s, None, &[])?,
            TypeDef::Enum(e) => enums::values(e),
        });
    }
    Ok(out)
}

/// The head of a file that says what is in it.
fn head(about: &str) -> String {
    format!("// {MARK}\n//! {about}\n\nuse alicloud_runtime::codegen::*;\n")
}

fn method(operation: &OperationPlan) -> TokenStream {
    let (name, request) = (ident(&operation.module), ident(&operation.request.name));
    let docs = doc(&[operation.summary.as_str()]);
    let deprecated = deprecated(operation.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, request: #request) -> Call<'_, #request> {
            self.inner.call(request)
        }
    }
}

fn facts(product: &Product) -> TokenStream {
    let (code, version) = (&product.code, &product.version);
    if product.endpoints == Endpoints::default() {
        return quote!(Product::new(#code, #version));
    }
    let Endpoints {
        central,
        regional,
        rule,
        location_code,
    } = &product.endpoints;
    let (central, rule, location_code) = (option(central), option(rule), option(location_code));
    let rows = regional.iter().flat_map(|row| {
        let region = &row.region;
        let networks = [
            ("public", &row.public),
            ("vpc", &row.vpc),
            ("internal", &row.internal),
        ];
        networks.map(|(network, host)| {
            host.as_ref().map(|host| {
                let network = ident(network);
                quote!(RegionalEndpoint::#network(#region, #host))
            })
        })
    });
    let rows = rows.flatten();
    quote! {
        Product {
            code: #code,
            version: #version,
            endpoints: Endpoints {
                central: #central,
                regional: &[#(#rows),*],
                rule: #rule,
                location_code: #location_code,
            },
        }
    }
}

fn option(text: &Option<String>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
