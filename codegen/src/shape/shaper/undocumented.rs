//! Values that a table forgets.

use super::Shaper;
use crate::{
    examples::{example_tree::NodeIx, names::is_request_id},
    model::Field,
    shape::flat_rows::is_wire_name,
};

/// Rows that a container has at least before its table and its examples are taken for one make.
const FEWEST_ROWS: usize = 3;

impl Shaper<'_> {
    /// Adds to the members of a container what its table forgets: where the examples show every row of it, a value that JSON and XML both
    /// show there is a member, too.
    pub(crate) fn add_forgotten(&self, container: usize, rows: &[usize], fields: &mut Vec<Field>) {
        let through = rows.iter().find_map(|row| self.places[*row].through);
        let place = self.places[container].spot;
        let (Some(sample), Some(place)) = (self.sample, place) else {
            return;
        };
        let Some(at) = through.map_or(Some(place), |t| sample.child(place, t, self.names)) else {
            return;
        };
        let shown = |row: &usize| sample.child(at, self.lines[*row].row.name, self.names);
        if rows.len() < FEWEST_ROWS || !rows.iter().all(|row| shown(row).is_some()) {
            return;
        }
        for (name, below) in &self.spot(at).children {
            let text = self.names.text(*name);
            let known = fields.iter().any(|f| f.name.eq_ignore_ascii_case(text));
            if !known && is_wire_name(text) && self.is_value_everywhere(*below) {
                fields.push(self.field_shown(*name, *below, 0));
            }
        }
    }

    /// The answer of a page whose table names the id of the request at most: what JSON and XML both show, when it has a container.
    pub(crate) fn add_answer(&self, fields: &mut Vec<Field>) {
        let Some(sample) = self.sample else { return };
        let silent = fields.iter().all(|f| is_request_id(&f.name));
        let shown = &self.spot(sample.root).children;
        let holds = |at: &NodeIx| !self.spot(*at).children.is_empty();
        let both = |at: &NodeIx| self.spot(*at).json && self.spot(*at).xml;
        if silent && shown.iter().any(|(_, at)| holds(at)) && shown.iter().all(|(_, at)| both(at)) {
            let mut answer = self.skeleton(sample.root);
            answer.retain(|new| {
                !fields
                    .iter()
                    .any(|f| f.name.eq_ignore_ascii_case(&new.name))
            });
            fields.append(&mut answer);
        }
    }

    /// Whether JSON and XML both show a value there, and not an empty one.
    fn is_value_everywhere(&self, at: NodeIx) -> bool {
        let spot = self.spot(at);
        let empty = spot.value.as_deref().is_none_or(|v| v.trim().is_empty());
        spot.json && spot.xml && spot.is_scalar() && !empty
    }
}
