//! Rows without rows below them, and what only an example tells of.

use crate::{
    doc::ParamRow,
    examples::{example_tree::NodeIx, names::NameId},
    model::{Contradiction, Evidence, Field, Observation, Shape, Type},
    shape::{
        evidence::{evidence_of, is_off, observe},
        flat_rows::is_wire_name,
        row::RowKind,
        types,
    },
    vocabulary::{self, TypeWord, wire},
};

use super::{
    Shaper,
    container_form::{ContainerForm, of_values},
    members,
};

/// Deeper example values than this become `Any`.
const MAX_EXAMPLE_DEPTH: usize = 24;

/// A longer run of digits is the number of an account or of a phone.
const LONGEST_NUMBER: usize = 9;

impl Shaper<'_> {
    /// A row without rows below it. What the table leaves out of a container, the example tells.
    pub(crate) fn leaf(&self, ix: usize, evidence: &mut Evidence) -> Type {
        let row = &self.rows[ix];
        let word = row
            .source
            .map_or(&TypeWord::Unspecified, |row| &row.ty.value.kind);
        let facts = row.source.map(|row| &*row.facts);
        let node = self.placements[ix].node;
        let seen = self.shown(ix);
        match row.search.kind {
            RowKind::Scalar => {
                // A text that the example shows the inside of.
                if *word != TypeWord::Json
                    && !is_off(Observation::MembersFromExample)
                    && let Some(at) = node.filter(|at| self.view.node(*at).is_struct())
                {
                    observe(evidence, Observation::MembersFromExample);
                    evidence.against.push(Contradiction::Members);
                    return self.type_shown(at, 0);
                }
                let decided = types::scalar(word, facts, seen);
                evidence.against.extend(decided.against);
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
                let value = node.map_or(Type::Any, |at| self.map_value(at));
                Type::Map {
                    value: Box::new(value),
                }
            }
            RowKind::ListOf(_) | RowKind::List => match node {
                Some(at) if !self.view.node(at).children.is_empty() => {
                    self.list_from_example(at, evidence)
                }
                _ => match item_word(word) {
                    item @ (TypeWord::Struct | TypeWord::Map) => {
                        self.scalar_list(ix, item, evidence)
                    }
                    _ => self.scalar_list(ix, self.word_of_items(ix), evidence),
                },
            },
            // An untyped value, whatever the one of the example is.
            RowKind::Struct if row.source.is_some_and(is_any) => Type::Any,
            RowKind::Struct | RowKind::Named | RowKind::Blank => match node {
                Some(at) => {
                    if is_off(Observation::MembersFromExample) {
                        Type::Any
                    } else if self.view.node(at).children.is_empty() && !self.view.node(at).list {
                        types::from_example(self.view.node(at).scalar).map_or(Type::Any, |d| d.ty)
                    } else {
                        observe(evidence, Observation::MembersFromExample);
                        self.type_shown(at, 0)
                    }
                }
                // An item stands in the example cell of a list.
                None if row.search.kind == RowKind::Blank
                    && row.search.valued
                    && self.is_list_by_name(&row.name) =>
                {
                    observe(evidence, Observation::PluralName);
                    self.scalar_list(ix, &TypeWord::Unspecified, evidence)
                }
                None => Type::Any,
            },
        }
    }

    /// What the items of a list are whose type does not tell.
    fn word_of_items(&self, ix: usize) -> &'static TypeWord {
        match self.placements[ix].node.is_none() && self.lists_numbers(ix) {
            true => &TypeWord::Long,
            false => &TypeWord::Unspecified,
        }
    }

    /// Whether the cell of a list that does not say of what it is has a number for an example: a count or a measure.
    /// Ids in digits are texts as often as numbers, and what goes by a key may be anything.
    fn lists_numbers(&self, ix: usize) -> bool {
        let row = &self.rows[ix];
        let stem = row
            .name
            .strip_suffix('s')
            .unwrap_or(&row.name)
            .to_ascii_lowercase();
        let opaque = wire::OPAQUE_ENDS.iter().any(|end| stem.ends_with(end));
        let example = row.source.and_then(|row| row.example.as_ref());
        let number = example.map_or("", |e| e.value.trim());
        let counts = (1..=LONGEST_NUMBER).contains(&number.len())
            && number.bytes().all(|b| b.is_ascii_digit())
            && (number.len() == 1 || !number.starts_with('0'));
        counts && !opaque
    }

    /// A list of values: bare, or wrapped as the example or the product has it.
    fn scalar_list(&self, ix: usize, word: &TypeWord, evidence: &mut Evidence) -> Type {
        let node = self.placements[ix].node;
        let seen = self.shown(ix);
        if let Some(seen) = seen
            && let [(inner, at)] = seen.children.as_slice()
            && !seen.list
        {
            let below = self.view.node(*at);
            if below.children.is_empty() {
                let item = self.item(word, Some(*at));
                return Type::List {
                    item: Box::new(item),
                    wrapper: Some(self.view.names.text(*inner).to_owned()),
                };
            }
        }
        let item = Box::new(self.item(word, node));
        match seen {
            Some(seen)
                if seen.list
                    || seen.scalar.any()
                    || (seen.empty_list && !self.conventions.wraps()) =>
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

    fn item(&self, word: &TypeWord, node: Option<NodeIx>) -> Type {
        let seen = node.map(|at| self.view.node(at));
        match word {
            TypeWord::Unspecified => seen
                .and_then(|s| types::from_example(s.scalar))
                .map_or(Type::String, |d| d.ty),
            // Nothing tells the members.
            TypeWord::Struct | TypeWord::Map => seen
                .and_then(|s| types::from_example(s.scalar))
                .map_or(Type::Any, |d| d.ty),
            word => types::scalar(word, None, seen).ty,
        }
    }

    fn list_from_example(&self, at: NodeIx, evidence: &mut Evidence) -> Type {
        if is_off(Observation::MembersFromExample) {
            return Type::List {
                item: Box::new(Type::Any),
                wrapper: None,
            };
        }
        observe(evidence, Observation::MembersFromExample);
        let node = self.view.node(at);
        // A list that a tool without lists has printed: the only member is the item.
        if let [(inner, below)] = node.children.as_slice()
            && !node.list
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
                wrapper: Some(self.view.names.text(*inner).to_owned()),
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
            .view
            .children(at)
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
        let node = self.view.node(at);
        if depth > MAX_EXAMPLE_DEPTH {
            return Type::Any;
        }
        if node.children.is_empty() {
            let word = node
                .value
                .as_deref()
                .filter(|_| node.scalar.text && self.view.tree.writes_types)
                .and_then(types::skeleton_type);
            let scalar = word
                .or_else(|| types::from_example(node.scalar).map(|d| d.ty))
                .unwrap_or(Type::Any);
            return if node.list || node.empty_list {
                Type::List {
                    item: Box::new(scalar),
                    wrapper: None,
                }
            } else {
                scalar
            };
        }
        if let [(inner, below)] = node.children.as_slice()
            && !node.list
            && self.view.node(*below).is_list()
        {
            let Type::List { item, .. } = self.type_shown(*below, depth + 1) else {
                return Type::Any;
            };
            return Type::List {
                item: of_values(item),
                wrapper: Some(self.view.names.text(*inner).to_owned()),
            };
        }
        let fields = node
            .children
            .iter()
            .map(|(name, below)| self.field_shown(*name, *below, depth + 1));
        let item = Type::Struct(Shape {
            name: None,
            fields: fields.filter(|f| is_wire_name(&f.name)).collect(),
        });
        if node.list {
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
            name: self.view.names.text(name).to_owned(),
            ty: self.type_shown(at, depth),
            example: self.view.node(at).value.clone(),
            evidence: evidence_of(Observation::ExampleOnly),
            ..Field::default()
        }
    }

    /// The members of a place, for a body that no table describes.
    pub(crate) fn shape_skeleton(&self, at: NodeIx) -> Vec<Field> {
        match self.type_shown(at, 0) {
            Type::Struct(shape) => shape.fields,
            Type::List { item, .. } => members(&item).cloned().unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

/// Whether the type cell of a row says that anything may stand there.
fn is_any(row: &ParamRow) -> bool {
    row.ty
        .value
        .raw
        .trim()
        .eq_ignore_ascii_case(vocabulary::ANY_VALUE)
}

/// What the items of a list are, by its type cell.
fn item_word(word: &TypeWord) -> &TypeWord {
    match word {
        TypeWord::List(Some(item)) => item,
        other => other,
    }
}
