//! What tables, names, marks and other operations say for and against a container.

use crate::{
    examples::names::{NameId, first_word},
    model::Observation,
    shape::conventions::is_item_name,
};

use super::{
    Nesting, RowKind,
    beam::{Frame, NONE, Search},
};

impl Search<'_> {
    /// A row of a sub-table stands below the owner of the table: directly, or below a container of the same table.
    pub(crate) fn allowed(&self, row: usize, frame: &Frame) -> bool {
        let Some(owner) = self.rows[row].owner else {
            return self.nesting == Nesting::Flat || frame.row == NONE;
        };
        frame.row == owner as u32
            || self.nesting == Nesting::Flat
                && (frame.row != NONE && self.rows[frame.row as usize].owner == Some(owner))
    }

    /// What the container says that a row enters.
    pub(crate) fn observe_container(
        &self,
        row: usize,
        frame: &Frame,
        add: &mut impl FnMut(Observation),
    ) {
        let me = &self.rows[row];
        if frame.closed {
            add(Observation::AfterItemRow);
        }
        if row > 0
            && frame.row as usize != row - 1
            && matches!(self.rows[row - 1].kind, RowKind::ListOf(Some(item)) if item == me.name)
            && matches!(me.kind, RowKind::Blank | RowKind::Struct)
            && me.owner == self.rows[row - 1].owner
        {
            add(Observation::ItemRowElsewhere);
        }
        if self.envelope[row] && !self.known[row] && self.is_home(row, frame) {
            add(Observation::EnvelopeHome);
        }
        if frame.row == NONE {
            return;
        }
        let container = &self.rows[frame.row as usize];
        let words = &self.words;
        if words.of_ids[frame.row as usize] && !words.of_ids[row] {
            add(Observation::NoId);
        }
        if me.kind == container.kind && me.kind.may_hold() && self.differ_within(frame.row, row) {
            add(Observation::NamedLikeParent);
        }
        if frame.node.is_none() && self.begins_like(row, frame) {
            add(Observation::MembersAlike);
        }
        let own_table = me.owner == Some(frame.row as usize);
        if own_table {
            add(Observation::OwnTable);
        }
        if container.defined || self.owns_table[frame.row as usize] && !own_table {
            add(Observation::ForeignTable);
        }
        let childless = frame.node.is_none_or(|s| self.member_count(s) == 0);
        match self.kind_of(frame) {
            RowKind::Scalar | RowKind::ListOfScalars => add(Observation::ScalarParent),
            RowKind::List | RowKind::Map if childless && frame.through.is_none() => {
                add(match container.valued {
                    true => Observation::ValuedListParent,
                    false => Observation::VagueParent,
                });
            }
            RowKind::Blank if childless && container.valued => add(Observation::ValuedParent),
            _ => {}
        }
    }

    /// Whether a row is a container, and what follows it bears the name of a member of the container around it.
    fn begins_like(&self, row: usize, frame: &Frame) -> bool {
        let me = &self.rows[row];
        let holds = me.kind.may_hold() && me.kind != RowKind::Blank;
        let next = self.rows.get(row + 1).filter(|next| next.owner == me.owner);
        holds && next.is_some_and(|next| self.name_taken(frame, next.name))
    }

    /// Whether the fields of the envelope stand there: paging fields where the examples show another
    /// one, the rest at the top.
    fn is_home(&self, row: usize, frame: &Frame) -> bool {
        if self.paging[row] && !self.paging_nodes.is_empty() {
            frame.node.is_some_and(|s| self.paging_nodes.contains(&s))
        } else {
            frame.row == NONE
        }
    }

    /// What the rows say that the container already has. `stays`: no container is closed for this row.
    pub(crate) fn observe_order(
        &self,
        row: usize,
        frame: &Frame,
        stays: bool,
        add: &mut impl FnMut(Observation),
    ) {
        if self.name_taken(frame, self.rows[row].name) {
            add(Observation::NameTaken);
            return;
        }
        if frame.is_childless() {
            return;
        }
        let before = frame.last as usize;
        let words = &self.words;
        let follows = words.ranks[before] <= words.ranks[row];
        // Members are often named like their container, which stands before what leaves it.
        if stays && (follows || !self.sorted) && words.first_words[before] == words.first_words[row]
        {
            add(Observation::SameWord);
        }
        if !self.sorted {
            // The order tells nothing.
        } else if follows {
            add(Observation::Ascending);
        } else if self.request_id[row] {
            // It stands first or last, wherever its name would.
        } else if frame.row == NONE && self.envelope[row] {
            add(Observation::EnvelopeDescending);
        } else {
            add(Observation::Descending);
        }
    }

    /// What the containers of that name have elsewhere.
    pub(crate) fn observe_siblings(&self, row: usize, frame: &Frame) -> Option<Observation> {
        let me = &self.rows[row];
        let at_top = frame.row == NONE || me.owner == Some(frame.row as usize);
        if at_top && me.known_top {
            return Some(Observation::SiblingsHave);
        }
        let container = self.rows.get(frame.row as usize)?;
        let fold = self.words.folds[row];
        match container.known_members.has(fold, frame.node.is_some())? {
            true => Some(Observation::SiblingsHave),
            false => Some(Observation::SiblingsLack),
        }
    }

    /// Whether the depth mark of a row speaks against a container.
    pub(crate) fn breaks_mark(&self, row: usize, frame: &Frame) -> bool {
        let top = frame.row == NONE;
        if !self.marks || self.rows[row].owner.is_some() {
            return false;
        }
        let mark = self.rows[row].mark.unwrap_or(0);
        if self.deep_marks {
            let above = match top {
                true => 0,
                false => self.rows[frame.row as usize].mark.unwrap_or(0) + 1,
            };
            mark != above
        } else {
            // A single mark says `somewhere below the top` and no more.
            (mark == 0) != top
        }
    }

    fn name_taken(&self, frame: &Frame, name: NameId) -> bool {
        if frame.taken & name.bit() == 0 {
            return false;
        }
        let mut at = frame.last_common;
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
    pub(crate) fn is_item_row(&self, row: usize, frame: &Frame) -> bool {
        if frame.row == NONE || !frame.is_childless() {
            return false;
        }
        let me = &self.rows[row];
        let kind = self.kind_of(frame);
        match kind {
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
                        kind != RowKind::Blank || is_item_name(outer, self.view.names.text(me.name))
                    }
                    Some(_) => {
                        !self.known[row] || is_item_name(outer, self.view.names.text(me.name))
                    }
                }
            }
            _ => false,
        }
    }

    /// What is lost when a container is closed.
    pub(crate) fn observe_closing(&self, frame: &Frame) -> Option<Observation> {
        if !frame.is_childless() || frame.row == NONE || self.several_tables {
            return None;
        }
        let values = |at| self.view.node(at).holds_values();
        match self.kind_of(frame) {
            _ if frame.node.is_some_and(values) => None,
            kind if kind.says_it_holds() => Some(Observation::ChildlessClosed),
            RowKind::Blank => Some(Observation::ChildlessBlankClosed),
            _ => None,
        }
    }

    /// Whether the names of two rows begin and end with the same word, and differ in between.
    fn differ_within(&self, a: u32, b: usize) -> bool {
        let (words, a) = (&self.words, a as usize);
        let text = |row: usize| self.view.names.text(self.rows[row].name);
        words.first_words[a] == words.first_words[b] && differ_within(text(a), text(b))
    }
}

/// Whether two names that begin with the same word end with the same one, and differ in between.
fn differ_within(a: &str, b: &str) -> bool {
    let start = first_word(a).len();
    let last = |name: &str| name.rfind(|c: char| c.is_ascii_uppercase()).unwrap_or(0);
    let (end_a, end_b) = (last(a), last(b));
    start < end_a && start < end_b && a[end_a..] == b[end_b..] && a[start..end_a] != b[start..end_b]
}
