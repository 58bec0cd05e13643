//! What the containers of a product hold: what one page leaves open, the same container of another operation often tells.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

use super::flat_rows::{FlatRow, type_name};
use crate::{
    examples::{example_tree::ExampleTree, names::Names},
    model::{Field, Type},
};

/// The containers of a product by their names in lower case, with the members that each operation has in them.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownContainers {
    containers: HashMap<String, BTreeMap<String, HashSet<String>>>,
}

/// What a container of that name has elsewhere: folded names, or `None` where there is no such container.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownMembers {
    /// In the examples of the page.
    examples: Option<Rc<HashSet<u32>>>,
    /// In other operations.
    operations: Option<Rc<HashSet<u32>>>,
}

impl KnownMembers {
    /// Whether the member is known; `None` when the container is not. The examples of the page tell of a container that they do not show
    /// in its own place.
    pub(crate) fn has(&self, name: u32, shown: bool) -> Option<bool> {
        let examples = self.examples.as_ref().filter(|_| !shown);
        Some(examples.or(self.operations.as_ref())?.contains(&name))
    }
}

impl KnownContainers {
    /// Takes the answer of an operation in.
    pub(crate) fn answer(&mut self, action: &str, body: &Type) {
        self.descend(action, &mut Vec::new(), body);
    }

    /// Takes the request of an operation in: what is set is often answered with, too.
    pub(crate) fn request(&mut self, action: &str, parameters: &[Field]) {
        for field in parameters {
            self.descend(action, &mut vec![&field.name], &field.ty);
        }
    }

    /// A container goes by the name of its field, of its wrapper and of its type.
    fn descend<'a>(&mut self, action: &str, names: &mut Vec<&'a str>, ty: &'a Type) {
        match ty {
            Type::Struct(shape) => {
                names.extend(shape.name.as_deref());
                for name in names.iter() {
                    self.put(action, name, &shape.fields);
                }
                for field in &shape.fields {
                    self.descend(action, &mut vec![&field.name], &field.ty);
                }
            }
            Type::List { item, wrapper } => {
                names.extend(wrapper.as_deref());
                self.descend(action, names, item);
            }
            Type::Map { value } => self.descend(action, names, value),
            _ => {}
        }
    }

    fn put(&mut self, action: &str, container: &str, fields: &[Field]) {
        let operations = self.containers.entry(container.to_lowercase()).or_default();
        operations
            .entry(action.to_lowercase())
            .or_default()
            .extend(fields.iter().map(|f| f.name.to_lowercase()));
    }

    /// Tells each container of a page what the examples and other operations than `action` have in it. A container of that name is the
    /// same one where half of its members at least are rows of the page, too, and it has half of what the examples show in the container.
    pub(crate) fn tell(
        &self,
        action: &str,
        lines: &mut [FlatRow<'_>],
        rows: &RowNames,
        sample: Option<&ExampleTree>,
        names: &Names,
    ) {
        let action = action.to_lowercase();
        for line in lines.iter_mut().filter(|l| l.row.kind.may_hold()) {
            let shown = sample.map_or_else(Vec::new, |s| s.members_of(line.row.name, names));
            let folds = |m: &String| names.fold_of(m);
            line.row.kin.examples =
                (!shown.is_empty()).then(|| Rc::new(shown.iter().filter_map(folds).collect()));
            let known = [Some(line.name.as_str()), type_name(line)];
            let same = known
                .into_iter()
                .flatten()
                .filter_map(|name| self.containers.get(&name.to_lowercase()))
                .flatten()
                .filter(|(of, members)| {
                    let documented = members.iter().filter(|m| rows.0.contains(*m)).count();
                    let seen = shown.iter().filter(|m| members.contains(*m)).count();
                    **of != action && documented * 2 >= members.len() && seen * 2 >= shown.len()
                });
            let mut operations: Option<HashSet<u32>> = None;
            for (_, members) in same {
                operations
                    .get_or_insert_default()
                    .extend(members.iter().filter_map(folds));
            }
            line.row.kin.operations = operations.map(Rc::new);
        }
    }
}

/// The names of all rows of a page, in lower case.
#[derive(Debug, Default)]
pub(crate) struct RowNames(HashSet<String>);

impl<'a> FromIterator<&'a str> for RowNames {
    fn from_iter<I: IntoIterator<Item = &'a str>>(names: I) -> Self {
        Self(names.into_iter().map(str::to_lowercase).collect())
    }
}
