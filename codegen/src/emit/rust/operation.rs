//! The file of an operation.

use std::{collections::BTreeSet, fmt::Write};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::{
    model::BodyStatus,
    plan::{
        ERROR_TABLE, ErrorList, Info, OperationPlan, PagingPlan, PagingStyle, RustType,
        SharedResponse, Struct, TypeDef, doc_lines::code,
    },
};

use super::{
    EmitError, Home, MARK, enums, states, structs,
    tokens::{doc, format, ident, ty},
};

/// Where the types are that the operation has and that its file does not hold.
const ELSEWHERE: &str =
    "//! What other operations have too stands in [`types`](super::types) and is named here.\n";

/// Prints it.
pub(super) fn print(operation: &OperationPlan, home: &Home) -> Result<String, EmitError> {
    let mut out = String::with_capacity(8 << 10);
    let (action, page) = (code(&operation.action), code(&operation.page));
    let _ = writeln!(out, "// {MARK}\n//! {action}, from {page}.");
    if !operation.shared.is_empty() {
        out.push_str(ELSEWHERE);
    }
    out.push_str("\nuse alicloud_runtime::codegen::*;\n\n");
    if !operation.shared.is_empty() {
        let _ = writeln!(
            out,
            "pub use super::types::{{{}}};\n",
            operation.shared.join(", ")
        );
    }

    let request = &operation.request;
    let example = example(operation, home);
    out.push_str(&structs::print(
        request,
        operation.deprecated.as_ref(),
        &example,
    )?);
    let mut items = call(operation, home);
    items.extend(operation.paging.as_ref().map(|p| paging(&request.name, p)));
    items.extend(
        operation
            .state
            .as_ref()
            .map(|s| states::print(&request.name, s)),
    );
    let shared = operation
        .shared_response
        .map(|shared| shared_response(&operation.response, shared));
    items.extend(shared);
    out.push('\n');
    out.push_str(&format(items)?);

    let response = operation
        .shared_response
        .is_none()
        .then_some(&operation.response);
    let within = operation.types.iter().filter_map(|def| match def {
        TypeDef::Struct(s) => Some(s),
        TypeDef::Enum(_) => None,
    });
    for s in response.into_iter().chain(within) {
        out.push('\n');
        out.push_str(&structs::print(s, None, &[])?);
    }
    for def in &operation.types {
        if let TypeDef::Enum(e) = def {
            out.push('\n');
            out.push_str(&enums::values(e));
        }
    }
    if has_errors(&operation.errors) {
        out.push('\n');
        out.push_str(&enums::error_list(&operation.errors, "super::"));
    }
    Ok(out)
}

/// The call as it is made, in rustdoc that is compiled.
fn example(operation: &OperationPlan, home: &Home) -> Vec<String> {
    let Home { product, krate, .. } = home;
    let request = &operation.request.name;
    let mut out = vec![String::new(), "```no_run".to_owned()];
    if operation.deprecated.is_some() {
        out.push("# #![allow(deprecated)]".into());
    }
    out.push(format!(
        "# async fn example(client: {product}::Client) -> Result<(), {krate}::Error> {{"
    ));
    let state = operation.state.as_ref().filter(|s| s.done.is_empty());
    let structs = operation.example.structs.iter();
    let used: BTreeSet<&String> = structs.chain(state.map(|s| &s.ty)).collect();
    let uses = used
        .iter()
        .map(|name| format!("use {product}::{}::{name};", operation.module));
    out.extend(uses);
    if !used.is_empty() {
        out.push(String::new());
    }
    match operation.example.setters.as_slice() {
        [] => out.push(format!("let request = {product}::{request}::new();")),
        set => {
            out.push(format!("let request = {product}::{request}::new()"));
            out.extend(
                set.iter()
                    .map(|(name, value)| format!("    .{name}({value})")),
            );
            if let Some(last) = out.last_mut() {
                last.push(';');
            }
        }
    }
    out.extend(example_call(operation));
    out.extend(["# Ok(()) }", "```"].map(str::to_owned));
    out
}

/// What is done with the request: where a response comes in pages, all of them are read; where it shows a state, that
/// is waited for.
fn example_call(operation: &OperationPlan) -> Vec<String> {
    let method = &operation.module;
    let pages = |request: &str| {
        [
            "// `.pages()` gives the replies as a whole, `.await` one of them.".to_owned(),
            format!("let mut items = client.{method}({request}).items();"),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ]
    };
    match (&operation.paging, &operation.state) {
        (None, None) => vec![format!("let reply = client.{method}(request).await?;")],
        (Some(_), None) => pages("request").to_vec(),
        (None, Some(state)) => states::example(method, state),
        (Some(_), Some(state)) => {
            let mut lines = pages("request.clone()").to_vec();
            lines.extend(states::example(method, state));
            lines
        }
    }
}

/// Whether an enum is printed at all.
pub(super) fn has_errors(errors: &ErrorList) -> bool {
    !errors.errors.is_empty()
}

fn call(operation: &OperationPlan, home: &Home) -> TokenStream {
    let (request, response) = (
        ident(&operation.request.name),
        ident(&operation.response.name),
    );
    let error = match (has_errors(&operation.errors), home.has_errors) {
        (true, _) => ident(&operation.errors.name).into_token_stream(),
        // It may fail like any other operation, though its page does not say so.
        (false, true) => {
            let of_product = ident(ERROR_TABLE);
            quote!(super::#of_product)
        }
        (false, false) => quote!(NoDocumentedErrors),
    };
    let info = info(&operation.action, &operation.info);
    let names = operation
        .errors
        .errors
        .iter()
        .map(|listed| ident(&listed.name));
    let errors = has_errors(&operation.errors)
        .then(|| quote!(const ERRORS: &'static [#error] = &[#(#error::#names),*];));
    quote! {
        impl Operation for #request {
            type Response = #response;
            type Error = #error;
            const INFO: OperationInfo = #info;
            #errors
        }
    }
}

/// A response that all products have in common, under a name that outlives its getting a field of its own.
fn shared_response(response: &Struct, shared: SharedResponse) -> TokenStream {
    let (docs, name) = (doc(&response.doc), ident(&response.name));
    let ty = ident(match shared {
        SharedResponse::Empty => "EmptyResponse",
        SharedResponse::Undocumented => "UndocumentedResponse",
    });
    quote! {
        #docs
        pub type #name = alicloud_runtime::#ty;
    }
}

fn info(action: &str, info: &Info) -> TokenStream {
    let mut out = quote!(super::operation(#action));
    if let Some((method, path)) = &info.roa {
        out.extend(quote!(.roa(#method, #path)));
    }
    if let Some(method) = &info.method {
        out.extend(quote!(.method(#method)));
    }
    if !info.required.is_empty() {
        let required = &info.required;
        out.extend(quote!(.required(&[#(#required),*])));
    }
    if let Some(status) = &info.body_status {
        out.extend(body_status(status));
    }
    if !info.secret_members.is_empty() {
        let names = &info.secret_members;
        out.extend(quote!(.secret_members(&[#(#names),*])));
    }
    if let Some(name) = &info.idempotency_token {
        out.extend(quote!(.idempotency_token(#name)));
    }
    if let Some(name) = &info.dry_run {
        out.extend(quote!(.dry_run(#name)));
    }
    if let Some(name) = &info.region {
        out.extend(quote!(.region(#name)));
    }
    if info.read_only {
        out.extend(quote!(.read_only()));
    }
    if let Some(name) = &info.foreign_protocol {
        out.extend(quote!(.foreign_protocol(#name)));
    }
    out
}

/// By which members of a response the service says that the call failed.
fn body_status(status: &BodyStatus) -> TokenStream {
    let BodyStatus {
        flag,
        codes,
        messages,
        success_code,
    } = status;
    let mut out = TokenStream::new();
    out.extend(flag.iter().map(|flag| quote!(.success_flag(#flag))));
    if !codes.is_empty() {
        out.extend(quote!(.error_codes(&[#(#codes),*])));
    }
    if !messages.is_empty() {
        out.extend(quote!(.error_messages(&[#(#messages),*])));
    }
    out.extend(success_code.iter().map(|code| quote!(.success_code(#code))));
    out
}

fn paging(request: &str, paging: &PagingPlan) -> TokenStream {
    let (request, item, position) = (ident(request), ty(&paging.item), ident(&paging.position));
    let style = ident(match paging.style {
        PagingStyle::Number => "number",
        PagingStyle::Token => "token",
        PagingStyle::Offset => "offset",
    });
    let size = paging.size.iter().map(|size| {
        let size = ident(size);
        quote!(.size(&self.#size))
    });
    let token = paging.token.iter().map(|token| {
        let position = ident(&token.position);
        let size = token.size.iter().map(|size| {
            let size = ident(size);
            quote!(.token_size(&mut self.#size))
        });
        quote!(.or_token(&mut self.#position)#(#size)*)
    });
    let says = paging.says.iter().map(|(what, path, ty)| {
        let (what, value) = (ident(what), value(path, *ty == RustType::String));
        quote!(.#what(#value))
    });
    let response = ident(if paging.says.is_empty() {
        "_"
    } else {
        "response"
    });
    let items = list(&paging.items);
    quote! {
        impl Paginated for #request {
            type Item = #item;
            #[inline]
            fn page_request(&mut self) -> PageRequest<'_> {
                PageRequest::#style(&mut self.#position)#(#size)* #(#token)*
            }
            #[inline]
            fn page_response(#response: &Self::Response) -> PageResponse {
                PageResponse::new()#(#says)*
            }
            #[inline]
            fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
                #items
            }
        }
    }
}

/// A field of the response, to be read.
fn value(path: &[String], is_text: bool) -> TokenStream {
    let Some((last, around)) = path.split_last() else {
        return quote!(&None::<String>);
    };
    let last = ident(last);
    match around.split_first() {
        None => quote!(&response.#last),
        Some((first, inner)) => {
            let (first, inner) = (ident(first), inner.iter().map(|name| ident(name)));
            let clone = is_text.then(|| quote!(.clone()));
            quote!(&response.#first.as_ref()#(.and_then(|v| v.#inner.as_ref()))*.and_then(|v| v.#last #clone))
        }
    }
}

/// The list of the response, to be taken from.
fn list(path: &[String]) -> TokenStream {
    let Some((last, around)) = path.split_last() else {
        return quote!(None);
    };
    let (last, around) = (ident(last), around.iter().map(|name| ident(name)));
    quote!(Some(&mut response #(.#around.as_mut()?)* .#last))
}
