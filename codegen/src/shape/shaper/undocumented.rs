//! Values that a table forgets.

use crate::{
    examples::{example_tree::NodeIx, names::is_request_id},
    model::{Field, Observation},
    shape::{evidence::is_off, flat_rows::is_wire_name},
};

use super::Shaper;

/// Rows that a container has at least before its table and its examples are taken for one make.
const FEWEST_ROWS: usize = 3;

impl Shaper<'_> {
    /// Adds to the members of a container what its table forgets: where the examples show every row
    /// of it, a value that JSON and XML both show there is a member, too.
    pub(crate) fn add_undocumented(
        &self,
        container: usize,
        rows: &[usize],
        fields: &mut Vec<Field>,
    ) {
        let through = rows.iter().find_map(|row| self.placements[*row].through);
        let node = match through {
            Some(through) => self.node_through(container, through),
            None => self.placements[container].node,
        };
        let Some(at) = node else { return };
        let shown = |row: &usize| self.view.child(at, self.rows[*row].search.name);
        let is_off = is_off(Observation::ExampleOnly);
        if is_off || rows.len() < FEWEST_ROWS || !rows.iter().all(|row| shown(row).is_some()) {
            return;
        }
        for (name, below) in &self.view.node(at).children {
            let text = self.view.names.text(*name);
            let known = fields.iter().any(|f| f.name.eq_ignore_ascii_case(text));
            if !known && is_wire_name(text) && self.is_value_everywhere(*below) {
                fields.push(self.field_shown(*name, *below, 0));
            }
        }
    }

    /// The response of a page whose table names the id of the request at most: what JSON and XML
    /// both show, when it has a container.
    pub(crate) fn add_silent_response(&self, fields: &mut Vec<Field>) {
        let Some(root) = self.view.root.filter(|_| !is_off(Observation::ExampleOnly)) else {
            return;
        };
        let silent = fields.iter().all(|f| is_request_id(&f.name));
        let members = self.view.children(root);
        let holds = |at: &NodeIx| !self.view.node(*at).children.is_empty();
        let both = |at: &NodeIx| self.view.node(*at).json && self.view.node(*at).xml;
        if silent
            && members.iter().any(|(_, at)| holds(at))
            && members.iter().all(|(_, at)| both(at))
        {
            let mut shown = self.shape_skeleton(root);
            shown.retain(|new| {
                !fields
                    .iter()
                    .any(|f| f.name.eq_ignore_ascii_case(&new.name))
            });
            fields.append(&mut shown);
        }
    }

    /// Whether JSON and XML both show a value there, and not an empty one.
    fn is_value_everywhere(&self, at: NodeIx) -> bool {
        let node = self.view.node(at);
        let empty = node.value.as_deref().is_none_or(|v| v.trim().is_empty());
        node.json && node.xml && node.is_scalar() && !empty
    }
}
