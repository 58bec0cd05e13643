//! How many items a list may have. The row of an item says it (`Tag.N.Key`: `N` is 1 to 20); it is a fact of the list.

use crate::{
    model::{Field, Type},
    shape::shaper::members_mut,
};

/// Moves what members say of the number of items up to the list that they are members of.
pub(super) fn lift(fields: &mut [Field]) {
    for field in fields {
        let list = matches!(field.ty, Type::List { .. });
        let Some(members) = members_mut(&mut field.ty) else {
            continue;
        };
        lift(members);
        let said = members
            .iter_mut()
            .filter(|m| !matches!(m.ty, Type::List { .. } | Type::Map { .. }))
            .filter(|m| list && m.facts.max_items.is_some())
            .filter_map(|m| m.facts.max_items.take())
            .max();
        if said.is_some() {
            field.facts.max_items = field.facts.max_items.or(said);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Facts, Shape};

    use super::*;

    fn field(name: &str, ty: Type, max_items: Option<u64>) -> Field {
        Field {
            name: name.to_owned(),
            ty,
            facts: Facts {
                max_items,
                ..Facts::default()
            }
            .into(),
            ..Field::default()
        }
    }

    fn list_of(members: Vec<Field>) -> Type {
        Type::List {
            item: Box::new(Type::Struct(Shape {
                name: None,
                fields: members,
            })),
            wrapper: None,
        }
    }

    #[test]
    fn the_number_of_items_is_a_fact_of_the_list() {
        let inner = vec![
            field("Key", Type::String, Some(20)),
            field(
                "Values",
                list_of(vec![field("Id", Type::String, Some(5))]),
                None,
            ),
        ];
        let mut fields = vec![
            field("Tag", list_of(inner), None),
            field("Name", Type::String, Some(3)),
        ];
        lift(&mut fields);
        assert_eq!(fields[0].facts.max_items, Some(20));
        assert_eq!(fields[1].facts.max_items, Some(3), "no list around it");
        let members = members_mut(&mut fields[0].ty).expect("a list of structs");
        assert_eq!(
            members
                .iter()
                .map(|m| m.facts.max_items)
                .collect::<Vec<_>>(),
            [None, Some(5)]
        );
    }
}
