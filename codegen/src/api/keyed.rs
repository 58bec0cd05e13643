//! Members whose name stands for any key: `{key}`, `<name>`. What holds one is a map.

use crate::model::{Field, Type};

/// Makes maps of the structs below that hold nothing but such a member.
pub(super) fn fold_keyed_members(fields: &mut [Field]) {
    for field in fields {
        fold_type(&mut field.ty);
    }
}

fn fold_type(ty: &mut Type) {
    match ty {
        Type::List { item, .. } => fold_type(item),
        Type::Map { value } => fold_type(value),
        Type::Struct(shape) => {
            fold_keyed_members(&mut shape.fields);
            if let [member] = shape.fields.as_mut_slice()
                && stands_for_a_key(&member.name)
            {
                let value = Box::new(std::mem::take(&mut member.ty));
                *ty = Type::Map { value };
            }
        }
        _ => {}
    }
}

fn stands_for_a_key(name: &str) -> bool {
    let inside = |open: char, close: char| name.strip_prefix(open)?.strip_suffix(close);
    let inner = inside('{', '}').or_else(|| inside('<', '>'));
    inner.is_some_and(|name| !name.is_empty() && !name.contains(['{', '<']))
}

#[cfg(test)]
mod tests {
    use crate::model::Shape;

    use super::*;

    fn holder(member: &str) -> Field {
        let member = Field {
            name: member.into(),
            ty: Type::I32,
            ..Field::default()
        };
        let fields = vec![member];
        Field {
            ty: Type::Struct(Shape { name: None, fields }),
            ..Field::default()
        }
    }

    #[test]
    fn a_member_in_brackets_makes_a_map() {
        for (member, map) in [
            ("{key}", true),
            ("<name>", true),
            ("key", false),
            ("{}", false),
        ] {
            let mut fields = vec![holder(member)];
            fold_keyed_members(&mut fields);
            assert_eq!(matches!(fields[0].ty, Type::Map { .. }), map, "{member}");
        }
    }

    #[test]
    fn lists_of_lists_of_members_are_visited_once() {
        let nest = |inner: Field| Field {
            ty: Type::List {
                item: Box::new(Type::Struct(Shape {
                    name: None,
                    fields: vec![inner],
                })),
                wrapper: None,
            },
            ..Field::default()
        };
        // Twice the work at each level would take longer than anybody waits.
        let mut fields = vec![(0..60).fold(holder("{key}"), |inner, _| nest(inner))];
        fold_keyed_members(&mut fields);
        let mut ty = &fields[0].ty;
        while let Type::List { item, .. } = ty {
            let Type::Struct(shape) = &**item else {
                panic!("{item:?}");
            };
            ty = &shape.fields[0].ty;
        }
        assert!(matches!(ty, Type::Map { .. }));
    }
}
