//! The public items of one written product and of the runtime, one line each: what a reviewer reads when the pages or
//! the runtime change.

#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

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

/// What is `pub` in the runtime can be reached from outside: the lint `unreachable_pub` sees to that. So the list of it
/// is the public API, whatever path it is reached by.
#[test]
fn public_items_of_the_runtime() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let mut files = Vec::new();
    collect_files(&folder, &mut files);
    let parsed: Vec<(String, syn::File)> = files
        .iter()
        .map(|path| {
            let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
            let shown = path.strip_prefix(&folder).unwrap().with_extension("");
            let parts: Vec<_> = shown.iter().map(|part| part.to_string_lossy()).collect();
            (parts.join("::"), file)
        })
        .collect();
    let items = || parsed.iter().flat_map(|(_, file)| &file.items);
    let hidden: BTreeSet<String> = items().filter_map(hidden_name).collect();
    let mut lines = Vec::new();
    for (module, file) in &parsed {
        let mut own = Vec::new();
        for item in &file.items {
            describe_public(item, &hidden, &mut own);
        }
        lines.extend(own.into_iter().map(|line| format!("{module}: {line}")));
    }
    lines.sort();
    insta::assert_snapshot!(lines.join("\n"));
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn is_public(vis: &syn::Visibility) -> bool {
    matches!(vis, syn::Visibility::Public(_))
}

/// The name of a type that is not public.
fn hidden_name(item: &syn::Item) -> Option<String> {
    let (vis, name) = match item {
        syn::Item::Struct(s) => (&s.vis, &s.ident),
        syn::Item::Enum(e) => (&e.vis, &e.ident),
        syn::Item::Trait(t) => (&t.vis, &t.ident),
        _ => return None,
    };
    (!is_public(vis)).then(|| name.to_string())
}

/// What attributes change for those who use an item.
fn marks(attributes: &[syn::Attribute]) -> String {
    const TELLING: &[&str] = &[
        "cfg",
        "derive",
        "doc (hidden)",
        "must_use",
        "non_exhaustive",
    ];
    let shown = attributes
        .iter()
        .map(|attribute| attribute.meta.to_token_stream().to_string());
    shown
        .filter(|meta| TELLING.iter().any(|word| meta.starts_with(word)))
        .map(|meta| {
            format!(
                "#[{}] ",
                text(&meta.parse::<proc_macro2::TokenStream>().unwrap())
            )
        })
        .collect()
}

/// The lines of a public item, and of what is implemented for one.
fn describe_public(item: &syn::Item, hidden: &BTreeSet<String>, out: &mut Vec<String>) {
    match item {
        syn::Item::Struct(s) if is_public(&s.vis) => {
            out.push(format!(
                "{}struct {}{}",
                marks(&s.attrs),
                s.ident,
                text(&s.generics)
            ));
            for (place, field) in s.fields.iter().enumerate() {
                if is_public(&field.vis) {
                    let name = field
                        .ident
                        .as_ref()
                        .map_or(place.to_string(), ToString::to_string);
                    out.push(format!("struct {}.{name}: {}", s.ident, text(&field.ty)));
                }
            }
        }
        syn::Item::Enum(e) if is_public(&e.vis) => {
            out.push(format!(
                "{}enum {}{}",
                marks(&e.attrs),
                e.ident,
                text(&e.generics)
            ));
            for variant in &e.variants {
                let mut fields = variant.fields.clone();
                fields.iter_mut().for_each(|field| field.attrs.clear());
                let fields = text(&fields);
                out.push(format!("enum {}::{}{fields}", e.ident, variant.ident));
            }
        }
        syn::Item::Trait(t) if is_public(&t.vis) => {
            let bounds = text(&t.supertraits);
            out.push(format!(
                "{}trait {}{}: {bounds}",
                marks(&t.attrs),
                t.ident,
                text(&t.generics)
            ));
            for member in &t.items {
                let (mark, line) = match member {
                    syn::TraitItem::Fn(f) => {
                        let provided = if f.default.is_some() { " { … }" } else { "" };
                        (marks(&f.attrs), format!("{}{provided}", text(&f.sig)))
                    }
                    syn::TraitItem::Const(c) => (
                        marks(&c.attrs),
                        format!("const {}: {}", c.ident, text(&c.ty)),
                    ),
                    syn::TraitItem::Type(a) => (
                        marks(&a.attrs),
                        format!("type {}: {}", a.ident, text(&a.bounds)),
                    ),
                    other => (String::new(), text(other)),
                };
                out.push(format!("trait {}: {mark}{line}", t.ident));
            }
        }
        syn::Item::Impl(i) => describe_public_impl(i, hidden, out),
        other => out.extend(describe_public_rest(other)),
    }
}

fn describe_public_impl(i: &syn::ItemImpl, hidden: &BTreeSet<String>, out: &mut Vec<String>) {
    let of = text(&i.self_ty);
    let mark = marks(&i.attrs);
    if let Some((name, _)) = &i.trait_ {
        let first = of
            .split(|c: char| !c.is_alphanumeric())
            .find(|word| !word.is_empty());
        if !first.is_some_and(|word| hidden.contains(word)) {
            out.push(format!(
                "{mark}impl{} {} for {of}",
                text(&i.generics),
                text(name)
            ));
        }
        return;
    }
    for member in &i.items {
        match member {
            syn::ImplItem::Fn(f) if is_public(&f.vis) => {
                out.push(format!(
                    "{mark}impl {of}: {}{}",
                    marks(&f.attrs),
                    text(&f.sig)
                ));
            }
            syn::ImplItem::Const(c) if is_public(&c.vis) => {
                out.push(format!(
                    "{mark}impl {of}: const {}: {}",
                    c.ident,
                    text(&c.ty)
                ));
            }
            _ => {}
        }
    }
}

fn describe_public_rest(item: &syn::Item) -> Option<String> {
    Some(match item {
        syn::Item::Fn(f) if is_public(&f.vis) => format!("{}{}", marks(&f.attrs), text(&f.sig)),
        syn::Item::Const(c) if is_public(&c.vis) => format!("const {}: {}", c.ident, text(&c.ty)),
        syn::Item::Type(t) if is_public(&t.vis) => {
            format!("type {}{} = {}", t.ident, text(&t.generics), text(&t.ty))
        }
        syn::Item::Mod(m) if is_public(&m.vis) => format!("{}mod {}", marks(&m.attrs), m.ident),
        syn::Item::Use(u) if is_public(&u.vis) => format!("{}{}", marks(&u.attrs), text(&u.tree)),
        syn::Item::Macro(m) if m.attrs.iter().any(|a| a.path().is_ident("macro_export")) => {
            format!("macro {}!", m.ident.as_ref()?)
        }
        _ => return None,
    })
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
        ("< ", "<"),
        (" ->(", " -> ("),
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
