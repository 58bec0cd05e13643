//! What the containers of a product hold: what one page leaves open, the same container of another
//! operation often tells.

use std::{collections::BTreeMap, rc::Rc};

use foldhash::{HashMap, HashSet};

use crate::{
    examples::view::ExampleView,
    model::{Field, Type},
};

use super::{
    flat_rows::{FlatRow, is_body_name, is_sent_at_top, type_name},
    shaper::members,
};

/// The containers of a product by their names in lower case, with the members that each operation
/// has in them.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownContainers {
    containers: HashMap<String, BTreeMap<String, HashSet<String>>>,
}

impl KnownContainers {
    /// Adds the response of an operation.
    pub(crate) fn add_response(&mut self, action: &str, body: &Type) {
        self.descend(action, &mut Vec::new(), body);
    }

    /// Adds the request of an operation: what is set is often returned, too.
    pub(crate) fn add_request(&mut self, action: &str, parameters: &[Field]) {
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
                    self.add_members(action, name, &shape.fields);
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

    fn add_members(&mut self, action: &str, container: &str, fields: &[Field]) {
        let operations = self.containers.entry(container.to_lowercase()).or_default();
        operations
            .entry(action.to_lowercase())
            .or_default()
            .extend(fields.iter().map(|f| f.name.to_lowercase()));
    }

    /// Notes at each container of a page what the examples and other operations than `action` have
    /// in it. A container of that name is the same one where half of its members at least are rows
    /// of the page, too, and it has half of what the examples show in the container.
    pub(crate) fn annotate(
        &self,
        action: &str,
        rows: &mut [FlatRow<'_>],
        row_names: &RowNames,
        view: ExampleView<'_>,
    ) {
        let action = action.to_lowercase();
        for row in rows.iter_mut().filter(|r| r.search.kind.may_hold()) {
            let shown = view.members_of(row.search.name);
            let folds = |m: &String| view.names.fold_of(m);
            row.search.known_members.examples =
                (!shown.is_empty()).then(|| Rc::new(shown.iter().filter_map(folds).collect()));
            let known = [Some(row.name.as_str()), type_name(row)];
            let same = known
                .into_iter()
                .flatten()
                .filter_map(|name| self.containers.get(&name.to_lowercase()))
                .flatten()
                .filter(|(of, members)| {
                    let documented = members.iter().filter(|m| row_names.0.contains(*m)).count();
                    let seen = shown.iter().filter(|m| members.contains(*m)).count();
                    **of != action && documented * 2 >= members.len() && seen * 2 >= shown.len()
                });
            let mut operations: Option<HashSet<u32>> = None;
            for (_, members) in same {
                operations
                    .get_or_insert_default()
                    .extend(members.iter().filter_map(folds));
            }
            row.search.known_members.operations = operations.map(Rc::new);
        }
    }
}

/// Parameters that operations of a product take at the top, in lower case, with the operations.
#[derive(Clone, Debug, Default)]
pub(crate) struct TopNames(HashMap<String, HashSet<String>>);

impl TopNames {
    /// Adds the parameters of an operation, those of a whole body among them. Where places are guesses only those are
    /// known that no container stands before.
    pub(crate) fn add(&mut self, action: &str, parameters: &[Field], guessed: bool) {
        let holds = |field: &Field| members(&field.ty).is_some_and(|inner| !inner.is_empty());
        let known = match parameters.iter().position(holds).filter(|_| guessed) {
            Some(first) => &parameters[..=first],
            None => parameters,
        };
        for field in known {
            match members(&field.ty).filter(|_| is_body_name(&field.name)) {
                Some(inner) => self.add(action, inner, guessed),
                None => {
                    let operations = self.0.entry(field.name.to_lowercase()).or_default();
                    operations.insert(action.to_lowercase());
                }
            }
        }
    }

    /// Notes which rows bear the name of a parameter that an operation besides `action` takes at the top.
    pub(crate) fn mark(&self, action: &str, rows: &mut [FlatRow<'_>]) {
        let action = action.to_lowercase();
        for ix in (0..rows.len())
            .filter(|ix| is_sent_at_top(rows, *ix))
            .collect::<Vec<_>>()
        {
            let operations = self.0.get(&rows[ix].name.to_lowercase());
            let known = operations.is_some_and(|all| all.iter().any(|o| *o != action));
            rows[ix].search.known_top = known;
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
