//! Rows without rows below them, and what only an example tells of.

use super::{Shaper, container_form::ContainerForm, members};
use crate::{
    examples::{example_tree::NodeIx, names::NameId},
    model::{Evidence, Field, Shape, Type},
    shape::{flat_rows::is_wire_name, search::RowKind, types},
    vocabulary::TypeWord,
};

/// Deeper example values than this become `Any`.
const MAX_EXAMPLE_DEPTH: usize = 24;

impl Shaper<'_> {
    /// A row without rows below it. What the table leaves out of a container, the example tells.
    pub(crate) fn leaf(&self, ix: usize, evidence: &mut Evidence) -> Type {
        let line = &self.lines[ix];
        let word = line
            .source
            .map_or(&TypeWord::Unspecified, |row| &row.ty.value.kind);
        let facts = line.source.map(|row| &row.facts);
        let spot = self.places[ix].spot;
        let seen = spot.map(|at| self.spot(at));
        match line.row.kind {
            // A text that the example shows the inside of.
            RowKind::Scalar
                if *word != TypeWord::Json
                    && let Some(at) = spot.filter(|at| self.spot(*at).is_struct()) =>
            {
                evidence.rules.push("members-from-example".to_owned());
                evidence
                    .against
                    .push("the example shows members".to_owned());
                self.type_shown(at, 0)
            }
            RowKind::Scalar => {
                let decided = types::scalar(word, facts, seen);
                if let Some(shown) = decided.against {
                    evidence.against.push(format!("the example shows {shown}"));
                }
                if *word == TypeWord::Json
                    && let Some(seen) =
                        seen.filter(|s| s.json && (!s.children.is_empty() || s.list))
                {
                    return if seen.list {
                        Type::List {
                            item: Box::new(Type::Any),
                            wrapper: None,
                        }
                    } else {
                        Type::Any
                    };
                }
                decided.ty
            }
            RowKind::ListOfScalars => self.scalar_list(ix, item_word(word), evidence),
            RowKind::Map => {
                let value = spot.map_or(Type::Any, |at| self.map_value(at));
                Type::Map {
                    value: Box::new(value),
                }
            }
            RowKind::ListOf(_) | RowKind::List => match spot {
                Some(at) if !self.spot(at).children.is_empty() => {
                    self.list_from_example(at, evidence)
                }
                _ => self.scalar_list(ix, &TypeWord::Unspecified, evidence),
            },
            RowKind::Struct | RowKind::Named | RowKind::Blank => match spot {
                Some(at) => {
                    if self.spot(at).children.is_empty() && !self.spot(at).list {
                        types::from_example(self.spot(at).scalar).map_or(Type::Any, |d| d.ty)
                    } else {
                        evidence.rules.push("members-from-example".to_owned());
                        self.type_shown(at, 0)
                    }
                }
                None => Type::Any,
            },
        }
    }

    /// A list of values: bare, or wrapped as the example or the product has it.
    fn scalar_list(&self, ix: usize, word: &TypeWord, evidence: &mut Evidence) -> Type {
        let spot = self.places[ix].spot;
        let seen = spot.map(|at| self.spot(at));
        if let (Some(sample), Some(seen)) = (self.sample, seen)
            && let [(inner, at)] = seen.children.as_slice()
            && !seen.list
        {
            let below = sample.spot(*at);
            if below.children.is_empty() {
                let item = self.item(word, Some(*at));
                return Type::List {
                    item: Box::new(item),
                    wrapper: Some(self.names.text(*inner).to_owned()),
                };
            }
        }
        let item = Box::new(self.item(word, spot));
        match seen {
            Some(seen)
                if seen.list || seen.scalar.any() || (seen.empty_list && !self.lexicon.wraps()) =>
            {
                Type::List {
                    item,
                    wrapper: None,
                }
            }
            _ => match self.unseen_list(ix, evidence) {
                ContainerForm::Wrapped(wrapper) => Type::List {
                    item,
                    wrapper: Some(wrapper),
                },
                _ => Type::List {
                    item,
                    wrapper: None,
                },
            },
        }
    }

    fn item(&self, word: &TypeWord, spot: Option<NodeIx>) -> Type {
        let seen = spot.map(|at| self.spot(at));
        match word {
            TypeWord::Unspecified => seen
                .and_then(|s| types::from_example(s.scalar))
                .map_or(Type::String, |d| d.ty),
            word => types::scalar(word, None, seen).ty,
        }
    }

    fn list_from_example(&self, at: NodeIx, evidence: &mut Evidence) -> Type {
        evidence.rules.push("members-from-example".to_owned());
        let spot = self.spot(at);
        // A list that a tool without lists has printed: the only member is the item.
        if let [(inner, below)] = spot.children.as_slice()
            && !spot.list
        {
            let item = match self.type_shown(*below, 1) {
                Type::List {
                    item,
                    wrapper: None,
                } => of_values(item),
                other => Box::new(other),
            };
            return Type::List {
                item,
                wrapper: Some(self.names.text(*inner).to_owned()),
            };
        }
        match self.type_shown(at, 0) {
            list @ Type::List { .. } => list,
            other => Type::List {
                item: Box::new(other),
                wrapper: None,
            },
        }
    }

    fn map_value(&self, at: NodeIx) -> Type {
        let mut values = self
            .spot(at)
            .children
            .iter()
            .map(|(_, below)| self.type_shown(*below, 0));
        match values.next() {
            Some(first @ (Type::String | Type::I32 | Type::I64 | Type::F64 | Type::Bool))
                if values.all(|v| v == first) =>
            {
                first
            }
            _ => Type::Any,
        }
    }

    /// The type that only an example tells of.
    fn type_shown(&self, at: NodeIx, depth: usize) -> Type {
        let spot = self.spot(at);
        if depth > MAX_EXAMPLE_DEPTH {
            return Type::Any;
        }
        if spot.children.is_empty() {
            let word = spot
                .value
                .as_deref()
                .filter(|_| spot.scalar.text && self.sample.is_some_and(|s| s.writes_types))
                .and_then(types::skeleton_type);
            let scalar = word
                .or_else(|| types::from_example(spot.scalar).map(|d| d.ty))
                .unwrap_or(Type::Any);
            return if spot.list || spot.empty_list {
                Type::List {
                    item: Box::new(scalar),
                    wrapper: None,
                }
            } else {
                scalar
            };
        }
        if let [(inner, below)] = spot.children.as_slice()
            && !spot.list
            && self.spot(*below).is_list()
        {
            let Type::List { item, .. } = self.type_shown(*below, depth + 1) else {
                return Type::Any;
            };
            return Type::List {
                item: of_values(item),
                wrapper: Some(self.names.text(*inner).to_owned()),
            };
        }
        let fields = spot
            .children
            .iter()
            .map(|(name, below)| self.field_shown(*name, *below, depth + 1));
        let item = Type::Struct(Shape {
            name: None,
            fields: fields.filter(|f| is_wire_name(&f.name)).collect(),
        });
        if spot.list {
            Type::List {
                item: Box::new(item),
                wrapper: None,
            }
        } else {
            item
        }
    }

    /// A field that only an example tells of.
    pub(crate) fn field_shown(&self, name: NameId, at: NodeIx, depth: usize) -> Field {
        Field {
            name: self.names.text(name).to_owned(),
            ty: self.type_shown(at, depth),
            example: self.spot(at).value.clone(),
            evidence: Evidence {
                rules: vec!["example-only".to_owned()],
                against: Vec::new(),
                confidence: 0.7,
            },
            ..Field::default()
        }
    }

    /// The members of a place, for a body that no table describes.
    pub(crate) fn skeleton(&self, at: NodeIx) -> Vec<Field> {
        match self.type_shown(at, 0) {
            Type::Struct(shape) => shape.fields,
            Type::List { item, .. } => members(&item).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

/// The items of a list that neither a row nor an example tells the members of: values.
pub(crate) fn of_values(item: Box<Type>) -> Box<Type> {
    match *item {
        Type::Any => Box::new(Type::String),
        _ => item,
    }
}

/// What the items of a list are, by its type cell.
fn item_word(word: &TypeWord) -> &TypeWord {
    match word {
        TypeWord::List(Some(item)) => item,
        other => other,
    }
}
