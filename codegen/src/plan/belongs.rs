//! Where a type belongs, for one that its page has no sentence on.

use super::{
    docs::code,
    model::{Field, RustType, Struct, TypeDef},
};

/// Says of each type without documentation which field it is the type of.
pub(super) fn say(roots: [&Struct; 2], types: &mut [TypeDef]) {
    let places: Vec<Option<String>> = types
        .iter()
        .map(|def| {
            let (name, doc) = match def {
                TypeDef::Struct(s) => (&s.name, &s.doc),
                TypeDef::Enum(e) => (&e.name, &e.doc),
            };
            let structs = types.iter().filter_map(|def| match def {
                TypeDef::Struct(s) => Some(s),
                TypeDef::Enum(_) => None,
            });
            let fields = || {
                let all = roots.into_iter().chain(structs);
                all.flat_map(|s| s.fields.iter().map(move |f| (s, f)))
            };
            doc.is_empty()
                .then(|| fields().find_map(|(owner, f)| place(owner, f, name)))?
        })
        .collect();
    for (def, place) in types.iter_mut().zip(places) {
        let (name, doc) = match def {
            TypeDef::Struct(s) => (&s.name, &mut s.doc),
            TypeDef::Enum(e) => (&e.name, &mut e.doc),
        };
        if doc.is_empty() {
            doc.push(place.unwrap_or_else(|| format!("{}.", code(name))));
        }
    }
}

/// What a value of the type `name` is to `field` of `owner`.
fn place(owner: &Struct, field: &Field, name: &str) -> Option<String> {
    let mut ty = &field.ty;
    let mut what = "The value";
    loop {
        ty = match ty {
            RustType::List(item) => {
                what = "An item";
                item
            }
            RustType::Map(value) => {
                what = "A value";
                value
            }
            RustType::Named(own) if own == name => break,
            RustType::Open(own) if own == name => {
                if what == "The value" {
                    what = "A value";
                }
                break;
            }
            _ => return None,
        };
    }
    let field = &field.name;
    Some(format!("{what} of [`{field}`]({}::{field}).", owner.name))
}
