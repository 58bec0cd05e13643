//! From placed rows to fields with types: what is a list, how it is wrapped, what a value is.

mod container_form;
mod leaf;
mod row_field;
mod undocumented;

pub(crate) use row_field::from_row;

use foldhash::HashMap;

use crate::{
    doc::OperationDoc,
    examples::{
        example_tree::{ExampleNode, NodeIx},
        names::NameId,
        view::ExampleView,
    },
    model::{Evidence, Field, Language, RunnerUp, Shape, Type},
};

use self::container_form::wrap;
use super::{
    attach_tables::PlacedRows,
    conventions::{ListConventions, is_plural},
    flat_rows::{FlatRow, type_name},
    search::Placement,
};

/// Everything that is known of a run of rows.
pub(crate) struct Shaper<'a> {
    rows: &'a [FlatRow<'a>],
    placements: &'a [Placement],
    view: ExampleView<'a>,
    conventions: &'a ListConventions,
    language: Language,
    /// The operation is named after several things (`DescribeRegions`).
    about_several: bool,
    children: Vec<Vec<usize>>,
}

impl<'a> Shaper<'a> {
    pub(crate) fn new(
        placed: &'a PlacedRows<'a>,
        view: ExampleView<'a>,
        conventions: &'a ListConventions,
        doc: &OperationDoc,
    ) -> Self {
        let mut children = vec![Vec::new(); placed.rows.len()];
        for (ix, placement) in placed.placements.iter().enumerate() {
            if let Some(parent) = placement.parent {
                children[parent].push(ix);
            }
        }
        Self {
            rows: &placed.rows,
            placements: &placed.placements,
            view,
            conventions,
            language: doc.language,
            about_several: is_plural(&doc.action.value),
            children,
        }
    }

    /// The fields at the top.
    pub(crate) fn shape_top(&self) -> Vec<Field> {
        let top: Vec<usize> = (0..self.rows.len())
            .filter(|ix| self.placements[*ix].parent.is_none())
            .collect();
        self.fields(&top)
    }

    /// A name that comes twice below one parent is one field; the one with members wins.
    fn fields(&self, rows: &[usize]) -> Vec<Field> {
        let mut out: Vec<Field> = Vec::with_capacity(rows.len());
        let mut places: HashMap<NameId, usize> = HashMap::default();
        places.reserve(rows.len());
        for &ix in rows {
            let field = self.field(ix);
            match places.get(&self.rows[ix].search.name) {
                None => {
                    places.insert(self.rows[ix].search.name, out.len());
                    out.push(field);
                }
                Some(place) => {
                    let held = &mut out[*place];
                    if members(&held.ty).is_none() && members(&field.ty).is_some() {
                        held.ty = field.ty;
                    }
                }
            }
        }
        out
    }

    fn field(&self, ix: usize) -> Field {
        let mut field = self.bare_field(ix);
        let kids = &self.children[ix];
        field.ty = if kids.is_empty() {
            self.leaf(ix, &mut field.evidence)
        } else {
            self.container(ix, kids, &mut field.evidence)
        };
        field
    }

    fn evidence(&self, ix: usize) -> Evidence {
        let placement = &self.placements[ix];
        let name_of = |parent: usize| self.rows[parent].name.clone();
        let runner_up = placement.runner_up.map(|other| {
            Box::new(RunnerUp {
                parent: other.parent.map(name_of),
                observations: other.tally.observations(),
                margin: placement.margin,
            })
        });
        Evidence {
            observations: placement.tally.observations(),
            confidence: placement.tally.confidence(placement.margin),
            runner_up,
            against: Vec::new(),
        }
    }

    fn container(&self, ix: usize, kids: &[usize], evidence: &mut Evidence) -> Type {
        if let [only] = kids
            && self.placements[*only].item_row
        {
            return self.with_item_row(ix, *only, evidence);
        }
        let shape = self.shape_of(ix, kids);
        let through = kids.iter().find_map(|k| self.placements[*k].through);
        let form = match through {
            Some(inner) => self.form_through(ix, inner),
            None => self.form_of(ix, evidence),
        };
        wrap(form, Type::Struct(shape))
    }

    /// What a container holds: its rows, and what they forget.
    fn shape_of(&self, container: usize, rows: &[usize]) -> Shape {
        let mut fields = self.fields(rows);
        self.add_undocumented(container, rows, &mut fields);
        Shape {
            name: type_name(&self.rows[container]).map(str::to_owned),
            fields,
        }
    }

    fn bare_field(&self, ix: usize) -> Field {
        let mut field = self.rows[ix]
            .source
            .map_or_else(Field::default, |row| from_row(row, self.language));
        field.name.clone_from(&self.rows[ix].name);
        field.evidence = self.evidence(ix);
        field
    }

    /// What the examples show of a row.
    fn shown(&self, ix: usize) -> Option<&'a ExampleNode> {
        self.placements[ix].node.map(|at| self.view.node(at))
    }

    /// The node of a level that only the examples have, below the node of a row.
    fn node_through(&self, ix: usize, through: NameId) -> Option<NodeIx> {
        let node = self.placements[ix].node?;
        self.view.child(node, through)
    }

    fn blind(&self) -> bool {
        self.view.tree.blind_to_lists
    }
}

/// The members of a struct, also inside of lists and maps.
pub(crate) fn members(ty: &Type) -> Option<&Vec<Field>> {
    match ty {
        Type::Struct(shape) => Some(&shape.fields),
        Type::List { item, .. } => members(item),
        Type::Map { value } => members(value),
        _ => None,
    }
}

/// See [`members`].
pub(crate) fn members_mut(ty: &mut Type) -> Option<&mut Vec<Field>> {
    match ty {
        Type::Struct(shape) => Some(&mut shape.fields),
        Type::List { item, .. } => members_mut(item),
        Type::Map { value } => members_mut(value),
        _ => None,
    }
}
