//! What tables, names, marks and other operations say for and against a parent.

use super::{
    RowKind,
    beam::{Frame, NONE, Search},
    weights::WEIGHTS,
};
use crate::{
    examples::names::{NameId, first_word},
    shape::conventions::is_item_name,
};

impl Search<'_> {
    /// A row of a sub-table stands below the owner of the table: directly, or below a container of
    /// the same table.
    pub(crate) fn allowed(&self, row: usize, frame: Frame) -> bool {
        let Some(owner) = self.rows[row].owner else {
            return true;
        };
        frame.row == owner as u32
            || (frame.row != NONE && self.rows[frame.row as usize].owner == Some(owner))
    }

    /// What is said by the container that a row enters.
    pub(crate) fn container_points(&self, row: usize, frame: Frame) -> f32 {
        let w = &WEIGHTS;
        let me = &self.rows[row];
        let mut points = 0.0;
        if frame.closed {
            points += w.behind_wrapper_row;
        }
        if row > 0
            && frame.row as usize != row - 1
            && matches!(self.rows[row - 1].kind, RowKind::ListOf(Some(item)) if item == me.name)
            && matches!(me.kind, RowKind::Blank | RowKind::Struct)
            && me.owner == self.rows[row - 1].owner
        {
            points += w.behind_wrapper_row;
        }
        if self.envelope[row] && !self.known[row] && self.is_home(row, frame) {
            points += w.envelope_top;
        }
        if frame.row == NONE {
            return points;
        }
        let container = &self.rows[frame.row as usize];
        let owns = self.owns_table[frame.row as usize];
        if container.defined || owns && me.owner != Some(frame.row as usize) {
            points += w.foreign_table;
        }
        let childless = frame.node.is_none_or(|s| self.member_count(s) == 0);
        match frame.kind {
            RowKind::Scalar | RowKind::ListOfScalars => points += w.scalar_parent,
            RowKind::List | RowKind::Map if childless && frame.through.is_none() => {
                points += if container.valued {
                    w.valued_list_parent
                } else {
                    w.vague_parent
                }
            }
            RowKind::Blank if childless && container.valued => points += w.valued_parent,
            _ => {}
        }
        points
    }

    /// Whether the fields of the envelope stand there: paging fields where the examples show
    /// another one, the rest at the top.
    fn is_home(&self, row: usize, frame: Frame) -> bool {
        if self.paging[row] && !self.paging_nodes.is_empty() {
            frame.node.is_some_and(|s| self.paging_nodes.contains(&s))
        } else {
            frame.row == NONE
        }
    }

    /// What is said by the rows that the container already has. `left`: what it costs to close the
    /// containers within it.
    pub(crate) fn order_points(&self, row: usize, frame: Frame, left: f32) -> f32 {
        let w = &WEIGHTS;
        let name = self.rows[row].name;
        if self.name_taken(frame, name) {
            return w.name_taken;
        }
        if !self.sorted || frame.last == NONE {
            return 0.0;
        }
        let before = self
            .view
            .names
            .text(self.children[frame.last as usize].name);
        if before <= self.view.names.text(name) {
            // Members are often named like their container, which stands before what leaves it.
            let alike = left == 0.0 && first_word(before) == first_word(self.view.names.text(name));
            w.ascending + if alike { w.same_word } else { 0.0 }
        } else if self.request_id[row] {
            // It stands first or last, wherever its name would.
            0.0
        } else if frame.row == NONE && self.envelope[row] {
            w.envelope_descending
        } else {
            w.descending
        }
    }

    /// What is said by the containers of that name elsewhere.
    pub(crate) fn sibling_points(&self, row: usize, frame: Frame, item_row: bool) -> f32 {
        let known_members = match self.rows.get(frame.row as usize) {
            Some(container) if !item_row => &container.known_members,
            _ => return 0.0,
        };
        match known_members.has(
            self.view.names.fold(self.rows[row].name),
            frame.node.is_some(),
        ) {
            Some(true) => WEIGHTS.siblings_have,
            Some(false) => WEIGHTS.siblings_lack,
            None => 0.0,
        }
    }

    pub(crate) fn mark_points(&self, row: usize, frame: Frame) -> f32 {
        let top = frame.row == NONE;
        if !self.marks || self.rows[row].owner.is_some() {
            return 0.0;
        }
        let mark = self.rows[row].mark.unwrap_or(0);
        let broken = if self.deep_marks {
            let above = if top {
                0
            } else {
                self.rows[frame.row as usize].mark.unwrap_or(0) + 1
            };
            mark != above
        } else {
            // A single mark says `somewhere below the top` and no more.
            (mark == 0) != top
        };
        if broken { WEIGHTS.mark_broken } else { 0.0 }
    }

    fn name_taken(&self, frame: Frame, name: NameId) -> bool {
        if frame.taken & name.bit() == 0 {
            return false;
        }
        let mut at = frame.last;
        while at != NONE {
            let child = self.children[at as usize];
            if child.name == name {
                return true;
            }
            at = child.before;
        }
        false
    }

    /// `Xs: Array of X`, then `X`. Where the cells say nothing of the kind, names and examples decide.
    pub(crate) fn is_item_row(&self, row: usize, frame: Frame) -> bool {
        if frame.row == NONE || frame.last != NONE {
            return false;
        }
        let me = &self.rows[row];
        match frame.kind {
            RowKind::ListOf(Some(item))
                if me.name == item && matches!(me.kind, RowKind::Blank | RowKind::Struct) =>
            {
                true
            }
            RowKind::ListOf(_) | RowKind::List | RowKind::Blank
                if me.kind == RowKind::Blank && frame.row as usize + 1 == row =>
            {
                let outer = self.view.names.text(self.rows[frame.row as usize].name);
                match frame.node.map(|at| self.view.children(at)) {
                    Some([(only, _)]) => {
                        self.view.names.alike(*only, me.name)
                            || is_item_name(outer, self.view.names.text(me.name))
                    }
                    Some([]) | None => {
                        frame.kind != RowKind::Blank
                            || is_item_name(outer, self.view.names.text(me.name))
                    }
                    Some(_) => {
                        !self.known[row] || is_item_name(outer, self.view.names.text(me.name))
                    }
                }
            }
            _ => false,
        }
    }

    /// What it costs to close a container.
    pub(crate) fn closing(&self, frame: Frame) -> f32 {
        if frame.last != NONE || frame.row == NONE || self.several_tables {
            return 0.0;
        }
        let scalar = frame
            .node
            .is_some_and(|at| self.view.node(at).holds_values());
        if scalar {
            0.0
        } else if frame.kind.says_it_holds() {
            WEIGHTS.childless
        } else if frame.kind == RowKind::Blank {
            WEIGHTS.childless_blank
        } else {
            0.0
        }
    }
}
