//! Which node of the examples a table describes: the first states of the search.

use crate::{
    examples::{
        example_tree::NodeIx,
        names::{NameId, is_request_id},
        view::ExampleView,
    },
    model::Observation,
    shape::evidence::PointTable,
};

use super::SearchRow;

/// A node that the rows at the top may be members of.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    /// `None` when the example shows nothing of the top.
    pub(crate) node: Option<NodeIx>,
    /// The row whose inside the example shows, and nothing around it.
    pub(crate) container: Option<usize>,
    pub(crate) observations: Vec<Observation>,
}

impl Root {
    fn new(node: Option<NodeIx>, observations: Vec<Observation>) -> Self {
        Self {
            node,
            container: None,
            observations,
        }
    }

    pub(crate) fn points(&self, table: &PointTable) -> f32 {
        self.observations.iter().map(|o| table[*o as usize]).sum()
    }
}

/// The root of the examples.
pub(crate) fn only_root(view: ExampleView<'_>) -> Vec<Root> {
    vec![Root::new(view.root, Vec::new())]
}

/// The root of the examples; where it lacks the first container of the table, also what is inside of
/// it and has that container, or nothing, when all of the example may be inside of the container.
pub(crate) fn find_roots(rows: &[SearchRow], view: ExampleView<'_>) -> Vec<Root> {
    let mut roots = only_root(view);
    let opens =
        |row: &SearchRow| row.mark.unwrap_or(0) == 0 && row.owner.is_none() && row.kind.may_hold();
    let (Some(root), Some(first)) = (view.root, rows.iter().position(opens)) else {
        return roots;
    };
    let container = rows[first].name;
    if view.child(root, container).is_some() {
        return roots;
    }
    let has_id = |at: NodeIx| {
        let mut members = view.children(at).iter();
        members.any(|(name, _)| is_request_id(view.names.text(*name)))
    };
    for (_, below) in view.children(root) {
        if view.child(*below, container).is_some() {
            let mut observations = vec![Observation::RootInEnvelope];
            if has_id(root) && !has_id(*below) {
                observations.push(Observation::RequestIdOutside);
            }
            roots.push(Root::new(Some(*below), observations));
        }
    }
    if !view.knows(container) && !has_id(root) && shows_several(&rows[first + 1..], root, view) {
        roots.push(Root {
            container: Some(first),
            ..Root::new(None, vec![Observation::RootIsContainer])
        });
    }
    roots
}

/// Members of the root that have to be rows before the example is taken for the inside of a container.
const FEWEST: usize = 3;

fn shows_several(rows: &[SearchRow], root: NodeIx, view: ExampleView<'_>) -> bool {
    let is_row = |name: NameId| rows.iter().any(|r| view.names.alike(name, r.name));
    let shown = view.children(root).iter().filter(|(name, _)| is_row(*name));
    shown.count() >= FEWEST
}

#[cfg(test)]
mod tests {
    use crate::{
        examples::{
            self,
            example_tree::{ExampleTree, TableHints},
            names::Names,
        },
        shape::row::{RowKind, SearchRow},
        source::Span,
    };

    use super::*;

    /// The observations of each root of a table with these rows; a name with a colon is a container.
    fn roots(rows: &[&str], json: &str) -> Vec<Vec<Observation>> {
        let mut names = Names::default();
        let tree = examples::parse(json, Span::default()).expect("JSON");
        let tree = ExampleTree::new([&tree].into_iter(), &TableHints::default(), &mut names);
        let rows: Vec<SearchRow> = rows
            .iter()
            .map(|name| SearchRow {
                name: names.id(name.trim_end_matches(':')),
                kind: match name.ends_with(':') {
                    true => RowKind::Struct,
                    false => RowKind::Scalar,
                },
                ..SearchRow::default()
            })
            .collect();
        let found = find_roots(&rows, ExampleView::new(&tree, &names));
        found.into_iter().map(|root| root.observations).collect()
    }

    #[test]
    fn a_container_that_the_root_has_leaves_no_choice() {
        let json = r#"{"Newt": {"Age": 1}, "Data": {"Newt": {}}}"#;
        assert_eq!(roots(&["Newt:", "Age"], json), [Vec::new()]);
    }

    #[test]
    fn the_inside_of_an_envelope_may_be_the_root() {
        let inside = r#"{"code": 200, "data": {"Newt": {"Age": 1}}}"#;
        let expected = [Vec::new(), vec![Observation::RootInEnvelope]];
        assert_eq!(roots(&["Newt:", "Age"], inside), expected);
        let with_id = r#"{"RequestId": "1", "data": {"Newt": {"Age": 1}}}"#;
        let doubtful = vec![Observation::RootInEnvelope, Observation::RequestIdOutside];
        assert_eq!(roots(&["Newt:", "Age"], with_id), [Vec::new(), doubtful]);
    }

    #[test]
    fn the_example_may_show_the_inside_of_the_first_container() {
        let json = r#"{"Age": 1, "Size": 2, "Name": "Ned"}"#;
        let expected = [Vec::new(), vec![Observation::RootIsContainer]];
        assert_eq!(roots(&["Newt:", "Age", "Size", "Name"], json), expected);
        assert_eq!(roots(&["Newt:", "Age", "Size"], json), [Vec::new()]);
    }
}
