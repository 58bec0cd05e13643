//! Paths of the wire: `Instances.Instance[].Tags.Tag[].TagKey`.

use super::{Field, Type};

/// A field or container at its path.
#[derive(Clone, Debug)]
pub struct Leaf<'a> {
    /// Path; `[]` stands for any item of a list, `{}` for any key of a map.
    pub path: String,
    /// The field.
    pub field: &'a Field,
    /// What stands at the path: the item's type, for a list.
    pub ty: &'a Type,
}

/// Every value below `fields` that has no members of its own.
pub fn leaves<'a>(prefix: &str, fields: &'a [Field]) -> Vec<Leaf<'a>> {
    let mut out = Vec::new();
    for field in fields {
        descend(join(prefix, &field.name), field, &field.ty, &mut out);
    }
    out
}

fn descend<'a>(path: String, field: &'a Field, ty: &'a Type, out: &mut Vec<Leaf<'a>>) {
    match ty {
        Type::Struct(shape) if !shape.fields.is_empty() => {
            for member in &shape.fields {
                descend(join(&path, &member.name), member, &member.ty, out);
            }
        }
        Type::List { item, wrapper } => {
            let path = match wrapper {
                Some(wrapper) => format!("{path}.{wrapper}[]"),
                None => format!("{path}[]"),
            };
            descend(path, field, item, out);
        }
        Type::Map { value } if matches!(value.as_ref(), Type::Struct(shape) if !shape.fields.is_empty()) => {
            descend(format!("{path}{{}}"), field, value, out)
        }
        _ => out.push(Leaf { path, field, ty }),
    }
}

pub(crate) fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}.{name}")
    }
}
