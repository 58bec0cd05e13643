//! The public items of one written product, one line each: what a reviewer reads when the pages change.

use std::{fs, path::Path};

use quote::ToTokens;

/// Modules whose items are listed: one operation of each kind and what all share, so
/// that the list stays short enough to be read.
const MODULES: [&str; 12] = [
    "activate_router_interface",
    "connect_router_interface",
    "create_router_interface",
    "deactivate_router_interface",
    "delete_router_interface",
    "describe_regions",
    "describe_router_interfaces",
    "list_tag_resources",
    "modify_router_interface_attribute",
    "modify_router_interface_spec",
    "tag_resources",
    "types",
];

#[test]
fn public_items_of_vpc() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/vpc/src");
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_string_lossy().into_owned();
        if !MODULES.contains(&module.as_str()) {
            continue;
        }
        let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut own = Vec::new();
        file.items.iter().for_each(|item| describe(item, &mut own));
        lines.extend(own.into_iter().map(|line| format!("{module}: {line}")));
    }
    lines.sort();
    insta::assert_snapshot!(lines.join("\n"));
}

fn text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" : ", ": "),
    ]
    .iter()
    .fold(text, |text, (long, short)| text.replace(long, short))
}

fn describe(item: &syn::Item, out: &mut Vec<String>) {
    match item {
        syn::Item::Struct(s) => {
            out.push(format!("struct {}", s.ident));
            for f in s
                .fields
                .iter()
                .filter(|f| matches!(f.vis, syn::Visibility::Public(_)))
            {
                let name = f
                    .ident
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                out.push(format!("struct {}.{name}: {}", s.ident, text(&f.ty)));
            }
        }
        syn::Item::Impl(i) => {
            let of = text(&i.self_ty);
            if let Some((name, _)) = &i.trait_ {
                out.push(format!("impl {} for {of}", text(name)));
                return;
            }
            for member in &i.items {
                if let syn::ImplItem::Fn(f) = member {
                    out.push(format!("impl {of}: {}", text(&f.sig)));
                }
            }
        }
        // The fields that its rows name are those of the struct; the macro gives it `Clone`, `Default`,
        // `Debug` and `PartialEq`.
        syn::Item::Macro(m)
            if ["response", "request"]
                .iter()
                .any(|kind| m.mac.path.is_ident(kind)) =>
        {
            let name = m.mac.tokens.clone().into_iter().next();
            out.extend(name.map(|name| format!("{} {name}", text(&m.mac.path))));
        }
        // Rows of a value enum or error enum: a variant with its text or code.
        syn::Item::Macro(m) => {
            let mut tokens = m
                .mac
                .tokens
                .clone()
                .into_iter()
                .filter_map(|token| match token {
                    proc_macro2::TokenTree::Group(g)
                        if g.delimiter() == proc_macro2::Delimiter::Brace =>
                    {
                        Some(g.stream())
                    }
                    _ => None,
                });
            let of = m.mac.tokens.to_string();
            let of = of.split("pub enum ").nth(1).unwrap_or_default();
            let of = of.split_whitespace().next().unwrap_or_default();
            let mut before: Vec<String> = Vec::new();
            for token in tokens.next().unwrap_or_default() {
                before.push(token.to_string());
                if let [.., variant, is, value] = before.as_slice()
                    && is == "="
                {
                    out.push(format!("{} {of}::{variant} = {value}", text(&m.mac.path)));
                }
            }
        }
        syn::Item::Static(s) => out.push(format!("static {}: {}", s.ident, text(&s.ty))),
        syn::Item::Mod(m) => out.push(format!("mod {}", m.ident)),
        syn::Item::Use(u) if matches!(u.vis, syn::Visibility::Public(_)) => out.push(text(u)),
        _ => {}
    }
}
