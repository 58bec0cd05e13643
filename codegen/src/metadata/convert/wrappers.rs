//! Whether a product writes its lists inside of an object: `{"Ponds": {"Pond": […]}}`.

use crate::{
    metadata::document::{Document, Schema, part::Slot},
    shape::conventions::is_item_name,
};

/// How the lists of a document are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrappers {
    /// The document marks the objects that wrap a list.
    Marked,
    /// It marks none; nearly all lists are wrapped.
    Usual,
    /// It marks none; a list is wrapped where its name is that of an item.
    ByName,
}

#[derive(Default)]
struct Counts {
    marked: bool,
    wrapped: usize,
    bare: usize,
}

impl Wrappers {
    /// Looks at all responses of a document.
    pub(crate) fn of_document(document: &Document) -> Self {
        let mut counts = Counts::default();
        let entries = document.apis.entries().iter();
        let responses = entries
            .filter_map(|(_, e)| e.get())
            .flat_map(|e| e.responses.entries());
        for schema in responses.filter_map(|(_, r)| r.get()?.schema.get()) {
            counts.add("", schema);
        }
        if counts.marked {
            Self::Marked
        } else if counts.wrapped > 9 * counts.bare {
            Self::Usual
        } else {
            Self::ByName
        }
    }

    /// The list that `schema`, called `name`, wraps.
    pub(crate) fn find<'d>(
        self,
        schema: &'d Schema,
        name: &str,
    ) -> Option<(&'d str, &'d Slot<Schema>)> {
        let (inner, list) = only_list(schema)?;
        let wraps = match self {
            Self::Marked => schema.item_node.is_set(),
            Self::Usual => true,
            Self::ByName => is_item_name(name, inner),
        };
        wraps.then_some((inner, list))
    }
}

/// The only member of an object, when it is a list.
fn only_list(schema: &Schema) -> Option<(&str, &Slot<Schema>)> {
    let [(name, slot)] = schema.properties.get()?.0.as_slice() else {
        return None;
    };
    let is_list = slot.get()?.ty.text() == Some("array");
    is_list.then_some((name, slot))
}

impl Counts {
    fn add(&mut self, name: &str, schema: &Schema) {
        self.marked |= schema.item_node.is_set();
        let wrapped = only_list(schema);
        self.wrapped += usize::from(wrapped.is_some_and(|(inner, _)| is_item_name(name, inner)));
        for (name, slot) in schema.properties.entries() {
            let Some(member) = slot.get() else {
                continue;
            };
            self.bare += usize::from(wrapped.is_none() && member.ty.text() == Some("array"));
            self.add(name, member);
        }
        for (_, part) in schema.boxed_parts() {
            self.add("", part);
        }
    }
}
