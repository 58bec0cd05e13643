//! From placed rows to fields with types: what is a list, how it is wrapped, what a value is.

mod container_form;
mod leaf;
mod row_field;
mod undocumented;

pub(crate) use row_field::from_row;

use self::container_form::hold;
use super::{
    attach_tables::PlacedRows,
    conventions::{ListConventions, is_plural},
    flat_rows::{FlatRow, type_name},
    search::Placement,
};
use crate::{
    doc::OperationDoc,
    examples::{
        example_tree::{ExampleTree, NodeIx},
        names::Names,
    },
    model::{Evidence, Field, Language, Shape, Type},
};

/// Everything that is known of a run of rows.
pub(crate) struct Shaper<'a> {
    lines: &'a [FlatRow<'a>],
    places: &'a [Placement],
    sorted: bool,
    sample: Option<&'a ExampleTree>,
    names: &'a Names,
    lexicon: &'a ListConventions,
    language: Language,
    /// The operation is named after several things (`DescribeRegions`).
    several: bool,
    children: Vec<Vec<usize>>,
}

impl<'a> Shaper<'a> {
    pub(crate) fn new(
        placed: &'a PlacedRows<'a>,
        sample: Option<&'a ExampleTree>,
        names: &'a Names,
        lexicon: &'a ListConventions,
        doc: &OperationDoc,
    ) -> Self {
        let mut children = vec![Vec::new(); placed.lines.len()];
        for (ix, place) in placed.places.iter().enumerate() {
            if let Some(parent) = place.parent {
                children[parent].push(ix);
            }
        }
        Self {
            lines: &placed.lines,
            places: &placed.places,
            sorted: placed.sorted,
            sample,
            names,
            lexicon,
            language: doc.language,
            several: is_plural(&doc.action.value),
            children,
        }
    }

    /// The fields at the top.
    pub(crate) fn top(&self) -> Vec<Field> {
        let top: Vec<usize> = (0..self.lines.len())
            .filter(|ix| self.places[*ix].parent.is_none())
            .collect();
        self.fields(&top)
    }

    /// A name that comes twice below one parent is one field; the one with members wins.
    fn fields(&self, lines: &[usize]) -> Vec<Field> {
        let mut out: Vec<Field> = Vec::with_capacity(lines.len());
        for &ix in lines {
            let field = self.field(ix);
            match out.iter_mut().find(|f| f.name == field.name) {
                None => out.push(field),
                Some(held) => {
                    if members(&held.ty).is_none() && members(&field.ty).is_some() {
                        held.ty = field.ty;
                    }
                }
            }
        }
        out
    }

    fn field(&self, ix: usize) -> Field {
        let line = &self.lines[ix];
        let mut field = line
            .source
            .map_or_else(Field::default, |row| from_row(row, self.language));
        field.name.clone_from(&line.name);
        field.evidence = self.evidence(ix);
        let kids = &self.children[ix];
        field.ty = if kids.is_empty() {
            self.leaf(ix, &mut field.evidence)
        } else {
            self.container(ix, kids, &mut field.evidence)
        };
        field
    }

    fn evidence(&self, ix: usize) -> Evidence {
        let place = &self.places[ix];
        let mut rules = Vec::new();
        if place.spot.is_some() {
            rules.push("example".to_owned());
        }
        if let Some(through) = place.through {
            rules.push(format!("example-level {}", self.names.text(through)));
        }
        if self.lines[ix].row.owner.is_some() {
            rules.push("table-of-its-own".to_owned());
        }
        if self.lines[ix].row.mark.is_some() {
            rules.push("depth-mark".to_owned());
        }
        if self.sorted && place.parent.is_some() {
            rules.push("sorted-siblings".to_owned());
        }
        let ceiling = if place.spot.is_some() || place.parent.is_none() {
            1.0
        } else {
            0.9
        };
        let confidence = (ceiling - 0.5 * (-place.margin / 2.0).exp()).clamp(0.0, 1.0);
        Evidence {
            rules,
            against: Vec::new(),
            confidence,
        }
    }

    fn container(&self, ix: usize, kids: &[usize], evidence: &mut Evidence) -> Type {
        if let [only] = kids
            && self.places[*only].item_row
        {
            return self.with_item_row(ix, *only, evidence);
        }
        let shape = self.shape_of(ix, kids);
        let through = kids.iter().find_map(|k| self.places[*k].through);
        let holder = match through {
            Some(inner) => {
                let below = self.places[ix]
                    .spot
                    .and_then(|at| self.sample?.child(at, inner, self.names));
                self.holder_through(ix, self.names.text(inner), below)
            }
            None => self.holder(ix, evidence),
        };
        hold(holder, Type::Struct(shape))
    }

    /// What a container holds: its rows, and what they forget.
    fn shape_of(&self, container: usize, rows: &[usize]) -> Shape {
        let mut fields = self.fields(rows);
        self.add_forgotten(container, rows, &mut fields);
        Shape {
            name: type_name(&self.lines[container]).map(str::to_owned),
            fields,
        }
    }

    fn bare_field(&self, ix: usize) -> Field {
        let mut field = self.lines[ix]
            .source
            .map_or_else(Field::default, |row| from_row(row, self.language));
        field.name.clone_from(&self.lines[ix].name);
        field.evidence = self.evidence(ix);
        field
    }

    fn spot(&self, at: NodeIx) -> &crate::examples::example_tree::ExampleNode {
        match self.sample {
            Some(sample) => sample.spot(at),
            None => unreachable!("a spot comes from a sample"),
        }
    }

    fn blind(&self) -> bool {
        self.sample.is_some_and(|s| s.blind_to_lists)
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
