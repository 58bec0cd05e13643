//! What a container is on the wire: a struct, a bare list, or a list inside of a wrapper.

use crate::{
    examples::{example_tree::ExampleNode, names::NameId},
    model::{Contradiction, Evidence, Field, Observation, Shape, Type},
    shape::{
        conventions::{ListStyle, is_plural, singular},
        evidence::{evidence_of, is_off, observe},
        flat_rows::type_name,
        row::RowKind,
    },
    vocabulary::LIST_WORDS,
};

use super::Shaper;

/// What a container is on the wire.
pub(crate) enum ContainerForm {
    Struct,
    Bare,
    Wrapped(String),
    /// A struct whose only member is the struct that the rows describe.
    Nested(String),
}

impl Shaper<'_> {
    /// `Xs: Array of X`, then `X`: the row of the item says that the list is wrapped, whatever the
    /// example shows.
    pub(crate) fn with_item_row(&self, ix: usize, item: usize, evidence: &mut Evidence) -> Type {
        let name = self.rows[item].name.clone();
        let kids = &self.children[item];
        let inner = if kids.is_empty() {
            self.leaf(item, evidence)
        } else {
            let shape = self.shape_of(item, kids);
            match kids.iter().find_map(|k| self.placements[*k].through) {
                Some(through) => wrap(self.form_through(item, through), Type::Struct(shape)),
                None => Type::Struct(shape),
            }
        };
        let node = self.shown(item);
        // The row of the list once more: the example shows no level of that name.
        let is_repeated = name.eq_ignore_ascii_case(&self.rows[ix].name)
            && self.shown(ix).is_some_and(|n| n.json && n.is_list())
            && self.placements[ix].node == self.placements[item].node;
        let is_list = match self.rows[ix].search.kind {
            RowKind::ListOf(_) | RowKind::List => true,
            _ => match node {
                Some(node) if node.list => true,
                Some(node) if node.json && !self.blind() && node.object => false,
                Some(node) if node.json && !self.blind() && node.scalar.any() => false,
                _ => self.reads_like_list(&self.rows[ix].name, &name),
            },
        };
        if is_list {
            // A list that the leaf already made of it is the list.
            let item = match inner {
                Type::List {
                    item,
                    wrapper: None,
                } => item,
                other if self.rows[item].search.kind == RowKind::Blank => {
                    of_values(Box::new(other))
                }
                other => Box::new(other),
            };
            Type::List {
                item,
                wrapper: (!is_repeated).then_some(name),
            }
        } else {
            Type::Struct(Shape {
                name: None,
                fields: vec![Field {
                    ty: inner,
                    ..self.bare_field(item)
                }],
            })
        }
    }

    fn reads_like_list(&self, outer: &str, inner: &str) -> bool {
        match self.conventions.style_of(outer) {
            Some(ListStyle::Wrapped(name)) => name.eq_ignore_ascii_case(inner),
            Some(ListStyle::Object) => false,
            _ => is_plural(outer) || outer.to_lowercase().starts_with(&inner.to_lowercase()),
        }
    }

    /// A container whose members stand a level deeper in the example than in the table.
    pub(crate) fn form_through(&self, ix: usize, through: NameId) -> ContainerForm {
        let inner = self.view.names.text(through);
        let node = self.node_through(ix, through).map(|at| self.view.node(at));
        let shown_list = node.is_some_and(|s| s.list || s.empty_list);
        let shown_object = node.is_some_and(|s| s.object && s.json) && !self.blind();
        match self.rows[ix].search.kind {
            _ if shown_list => ContainerForm::Wrapped(inner.to_owned()),
            RowKind::ListOf(_) | RowKind::List => ContainerForm::Wrapped(inner.to_owned()),
            _ if shown_object => ContainerForm::Nested(inner.to_owned()),
            _ if self.reads_like_list(&self.rows[ix].name, inner) => {
                ContainerForm::Wrapped(inner.to_owned())
            }
            _ => ContainerForm::Nested(inner.to_owned()),
        }
    }

    /// The element around the items of a list that the example shows without items: `{"Fish": {"Carp": []}}`.
    fn empty_wrapped(&self, ix: usize) -> Option<String> {
        let lists = matches!(
            self.rows[ix].search.kind,
            RowKind::List | RowKind::ListOf(_) | RowKind::Blank
        );
        let node = self
            .shown(ix)
            .filter(|s| lists && s.json && s.object && !s.is_list())?;
        let [(name, at)] = node.children.as_slice() else {
            return None;
        };
        let below = self.view.node(*at);
        (below.empty_list && !below.list && below.children.is_empty())
            .then(|| self.view.names.text(*name).to_owned())
    }

    /// A container whose children are direct ones in table and example.
    pub(crate) fn form_of(&self, ix: usize, evidence: &mut Evidence) -> ContainerForm {
        let row = &self.rows[ix];
        let node = self.shown(ix);
        let shown_list = node.is_some_and(|s| s.list);
        if let Some(form) = self.form_of_twin(ix) {
            observe(evidence, Observation::ShownElsewhere);
            return form;
        }
        let shown_object = node.is_some_and(|s| s.object && s.json && !s.list);
        if let Some(inner) = self.empty_wrapped(ix) {
            return ContainerForm::Wrapped(inner);
        }
        match row.search.kind {
            RowKind::ListOf(_) => self.list_of_type(ix, evidence),
            RowKind::List if node.is_some_and(|s| !s.children.is_empty()) => ContainerForm::Bare,
            RowKind::List => self.unseen_list(ix, evidence),
            RowKind::Struct if shown_list => {
                evidence.against.push(Contradiction::List);
                ContainerForm::Struct
            }
            RowKind::Map if shown_list => {
                evidence.against.push(Contradiction::List);
                ContainerForm::Bare
            }
            RowKind::Struct | RowKind::Map => ContainerForm::Struct,
            RowKind::Blank if shown_list && node.is_some_and(|s| s.most_items == 1) => {
                self.list_of_one(ix, evidence)
            }
            _ if shown_list => ContainerForm::Bare,
            RowKind::Named if node.is_none() && self.begins_with_list(ix) => ContainerForm::Bare,
            RowKind::Named => ContainerForm::Struct,
            _ if shown_object && self.view.tree.without_lists && self.called_list(ix) => {
                ContainerForm::Bare
            }
            _ if shown_object && !self.blind() => ContainerForm::Struct,
            RowKind::Scalar | RowKind::ListOfScalars if shown_object => ContainerForm::Struct,
            _ => match self.conventions.style_of(&row.name) {
                Some(ListStyle::Wrapped(inner)) if node.is_none() => ContainerForm::Wrapped(inner),
                Some(ListStyle::Bare) => ContainerForm::Bare,
                Some(ListStyle::Object) => ContainerForm::Struct,
                _ if self.is_list_by_name(&row.name)
                    && node.is_none()
                    && self.conventions.wraps() =>
                {
                    observe(evidence, Observation::PluralName);
                    ContainerForm::Wrapped(self.wrapper_name(&row.name))
                }
                _ if self.is_list_by_name(&row.name) => {
                    observe(evidence, Observation::PluralName);
                    ContainerForm::Bare
                }
                _ => ContainerForm::Struct,
            },
        }
    }

    /// The form of the list that the examples show with all rows of a container, under another name:
    /// they do not show its own inside.
    fn form_of_twin(&self, ix: usize) -> Option<ContainerForm> {
        let shows_inside = |node: &ExampleNode| node.list || !node.children.is_empty();
        let is_struct = matches!(self.rows[ix].search.kind, RowKind::Struct | RowKind::Map);
        let kids = &self.children[ix];
        if is_struct
            || kids.len() < 2
            || self.shown(ix).is_some_and(shows_inside)
            || is_off(Observation::ShownElsewhere)
        {
            return None;
        }
        let names: Vec<NameId> = kids.iter().map(|k| self.rows[*k].search.name).collect();
        let whole = self.view.at(self.view.tree.root);
        let path = whole.path_to_all(&names)?;
        let ((inner, node), above) = path.split_last()?;
        if !self.view.node(*node).list {
            return None;
        }
        let wrapped = above
            .last()
            .filter(|(_, at)| self.view.is_only_child(*at, *node));
        let Some((outer, _)) = wrapped else {
            return Some(ContainerForm::Bare);
        };
        let (outer, inner) = (self.view.names.text(*outer), self.view.names.text(*inner));
        if self.rows[ix].name.eq_ignore_ascii_case(inner) {
            return Some(ContainerForm::Bare);
        }
        let own = match singular(outer) == inner {
            true => self.item_name(&self.rows[ix].name),
            false => inner.to_owned(),
        };
        Some(ContainerForm::Wrapped(own))
    }

    /// The table says nothing, and the example shows a list with a single item, as a tool prints it
    /// that takes every repeatable element for a list. Where all of the names speak of one thing it
    /// is one; where the product wraps its lists, so does this page.
    fn list_of_one(&self, ix: usize, evidence: &mut Evidence) -> ContainerForm {
        let name = &self.rows[ix].name;
        let is_one = !is_plural(name) && !self.about_several && !self.says_list(ix);
        if is_one && !is_off(Observation::SingularName) {
            observe(evidence, Observation::SingularName);
            ContainerForm::Struct
        } else if is_plural(name) && self.conventions.wraps_nearly_all() {
            observe(evidence, Observation::ListConvention);
            ContainerForm::Wrapped(self.item_name(name))
        } else {
            ContainerForm::Bare
        }
    }

    /// A list whose item type the cell gives. Pages that write `List<X>` mean the notation of the
    /// service, which wraps.
    fn list_of_type(&self, ix: usize, evidence: &mut Evidence) -> ContainerForm {
        let row = &self.rows[ix];
        let Some(at) = self.placements[ix].node else {
            let angled = row.source.is_some_and(|row| row.ty.value.raw.contains('<'));
            return match (type_name(row), self.conventions.style_of(&row.name)) {
                (Some(_), Some(ListStyle::Bare)) => ContainerForm::Bare,
                (Some(item), _) if angled && !is_off(Observation::ItemType) => {
                    observe(evidence, Observation::ItemType);
                    ContainerForm::Wrapped(item.to_owned())
                }
                _ => ContainerForm::Bare,
            };
        };
        let node = self.view.node(at);
        // The JSON leaves a level out that the XML has, in a product that has it everywhere else.
        if let Some(level) = node
            .xml_level
            .filter(|_| node.list && self.conventions.wraps())
        {
            return ContainerForm::Wrapped(self.view.names.text(level).to_owned());
        }
        if let Some(item) =
            type_name(row).filter(|_| !node.list && self.conventions.wraps_by_type())
        {
            observe(evidence, Observation::ListConvention);
            return ContainerForm::Wrapped(item.to_owned());
        }
        // `{"Xs": {"X": []}}`
        match node.children.as_slice() {
            [(inner, below)]
                if !node.list
                    && self.view.node(*below).children.is_empty()
                    && (self.view.node(*below).list || self.view.node(*below).empty_list) =>
            {
                ContainerForm::Wrapped(self.view.names.text(*inner).to_owned())
            }
            _ => ContainerForm::Bare,
        }
    }

    pub(crate) fn is_list_by_name(&self, name: &str) -> bool {
        is_plural(name) && !is_off(Observation::PluralName)
    }

    /// Whether the operation is about several things and the description calls the field a list of them.
    fn called_list(&self, ix: usize) -> bool {
        self.about_several
            && self.describes(ix, |text| {
                let first = text.lines().next().unwrap_or_default();
                LIST_WORDS.iter().any(|word| first.contains(word))
            })
    }

    /// Whether the description speaks of a list anywhere.
    fn says_list(&self, ix: usize) -> bool {
        self.describes(ix, |text| LIST_WORDS.iter().any(|word| text.contains(word)))
    }

    /// Whether the description begins with the word for a list.
    fn begins_with_list(&self, ix: usize) -> bool {
        self.describes(ix, |text| {
            LIST_WORDS.iter().any(|word| text.starts_with(word))
        })
    }

    fn describes(&self, ix: usize, test: impl FnOnce(&str) -> bool) -> bool {
        self.rows[ix]
            .source
            .is_some_and(|row| test(&row.description.value.trim_start().to_lowercase()))
    }

    /// The name of one item; of two ways to form it the one that the examples know.
    pub(crate) fn item_name(&self, name: &str) -> String {
        let shorter = name.strip_suffix("es").filter(|s| s.len() > 1);
        match shorter {
            Some(shorter) if self.view.knows_text(shorter) => shorter.to_owned(),
            _ => singular(name),
        }
    }

    /// What wraps a list that no example shows.
    fn wrapper_name(&self, name: &str) -> String {
        let known = self.conventions.wrapper_by_ending(name);
        known.unwrap_or_else(|| self.item_name(name))
    }

    /// A list that no example of this operation shows.
    pub(crate) fn unseen_list(&self, ix: usize, evidence: &mut Evidence) -> ContainerForm {
        let name = &self.rows[ix].name;
        observe(evidence, Observation::ListConvention);
        match self.conventions.style_of(name) {
            Some(ListStyle::Wrapped(inner)) => ContainerForm::Wrapped(inner),
            Some(ListStyle::Bare) => ContainerForm::Bare,
            _ if self.conventions.wraps() => ContainerForm::Wrapped(self.wrapper_name(name)),
            _ => ContainerForm::Bare,
        }
    }
}

pub(crate) fn wrap(form: ContainerForm, inner: Type) -> Type {
    match form {
        ContainerForm::Struct => inner,
        ContainerForm::Bare => Type::List {
            item: Box::new(inner),
            wrapper: None,
        },
        ContainerForm::Wrapped(wrapper) => Type::List {
            item: Box::new(inner),
            wrapper: Some(wrapper),
        },
        ContainerForm::Nested(name) => Type::Struct(Shape {
            name: None,
            fields: vec![Field {
                name,
                ty: inner,
                evidence: evidence_of(Observation::ExampleLevel),
                ..Field::default()
            }],
        }),
    }
}

/// The items of a list that neither a row nor an example tells the members of: values.
pub(crate) fn of_values(item: Box<Type>) -> Box<Type> {
    match *item {
        Type::Any => Box::new(Type::String),
        _ => item,
    }
}
