//! What of a response one can wait for, and how that is done.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::StatePlan;

use super::tokens::ident;

/// Prints it for the type `request`.
pub(super) fn print(request: &str, state: &StatePlan) -> TokenStream {
    let (request, ty) = (ident(request), ident(&state.ty));
    let variants = |names: &[String]| {
        let names = names.iter().map(|name| ident(name));
        quote!(&[#(#ty::#names),*])
    };
    let failures = (!state.failures.is_empty()).then(|| {
        let failures = variants(&state.failures);
        quote!(const FAILURES: &'static [#ty] = #failures;)
    });
    let asked = state.ids.iter().map(|(_, asked)| {
        let asked = ident(asked);
        quote! {
            #[inline]
            fn asked(&self) -> Vec<String> {
                impls::Ids::ids(&self.#asked)
            }
        }
    });
    let size = state.size.iter().map(|size| {
        let size = ident(size);
        quote! {
            #[inline]
            fn page_size(&mut self) -> Option<&mut Option<i32>> {
                Some(&mut self.#size)
            }
        }
    });
    let states = states(state);
    let done = (!state.done.is_empty()).then(|| {
        let done = variants(&state.done);
        quote! {
            impl StatefulTask for #request {
                const DONE: &'static [#ty] = #done;
            }
        }
    });
    quote! {
        impl Stateful for #request {
            type State = #ty;
            #failures
            #(#asked)*
            #(#size)*
            #[inline]
            fn states(response: &Self::Response) -> impls::States<'_> {
                #states
            }
        }
        #done
    }
}

/// The states of a response.
fn states(state: &StatePlan) -> TokenStream {
    let text = |of: TokenStream| quote!(#of.as_ref().map(|s| s.as_str()));
    let field = ident(&state.field);
    let Some((first, inner)) = state.around.split_first() else {
        let text = text(quote!(response.#field));
        return quote!(impls::States::one(#text));
    };
    let (first, inner) = (ident(first), inner.iter().map(|name| ident(name)));
    let holders = quote!(response.#first.iter() #(.flat_map(|v| &v.#inner))*);
    let text = text(quote!(v.#field));
    if !state.of_items {
        return quote!(impls::States::one(#holders.find_map(|v| #text)));
    }
    let id = match &state.ids {
        Some((id, _)) => {
            let id = ident(id);
            quote!(v.#id.as_deref())
        }
        None => quote!(None),
    };
    quote!(impls::States::list(#holders.map(|v| (#id, #text))))
}

/// The lines of an example that waits.
pub(super) fn example(method: &str, state: &StatePlan) -> Vec<String> {
    let until = match state.done.is_empty() {
        true => format!(".until({}::{})", state.ty, state.wanted),
        false => ".until_done()".to_owned(),
    };
    let about = match state.of_items {
        true => "// Repeats the call until that is the state of all that it lists.",
        false => "// Repeats the call until that is the state; `.await` alone asks once.",
    };
    let chain = [
        "let reply = client".to_owned(),
        format!("    .{method}(request)"),
    ];
    let lines = [about.to_owned()].into_iter().chain(chain);
    let wait = [
        "    .wait()".to_owned(),
        format!("    {until}"),
        "    .await?;".to_owned(),
    ];
    lines.chain(wait).collect()
}
