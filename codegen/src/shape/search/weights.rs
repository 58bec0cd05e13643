//! What each observation is worth when the parent of a row is searched. Data, argued in `docs/shapes.md`.

/// Points for and against a parent.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// Each container that has to be closed to get there.
    pub(crate) pop: f32,
    /// The example shows the name in the container.
    pub(crate) example_has: f32,
    /// The example shows the name one level further down, below the only member of the container.
    pub(crate) example_has_below: f32,
    /// The name is unknown to the example, and the container has one member that is no row: it is entered.
    pub(crate) enter_unknown: f32,
    /// The example shows the name, but in another place.
    pub(crate) example_elsewhere: f32,
    /// The example shows the container, with members, and the name nowhere.
    pub(crate) example_nowhere: f32,
    /// The same, in a container that lacks other rows as well.
    pub(crate) example_nowhere_again: f32,
    /// The example shows the container, with members, and the name nowhere; and another container
    /// has to be closed to get there. Without it, staying and leaving would be worth the same.
    pub(crate) leave_unknown: f32,
    /// The example shows a value where the container should be.
    pub(crate) example_scalar: f32,
    /// The example does not show the container, or shows it empty.
    pub(crate) example_silent: f32,
    /// The item row of a list (`Array of X`, then `X`).
    pub(crate) wrapper_row: f32,
    /// A second child of a list that has an item row; the item row of a typed list anywhere else.
    pub(crate) behind_wrapper_row: f32,
    /// The name is taken in the container.
    pub(crate) name_taken: f32,
    /// Under the hypothesis of sorted siblings: in order, out of order.
    pub(crate) ascending: f32,
    /// In order, and the sibling right before it begins with the same word.
    pub(crate) same_word: f32,
    /// See `ascending`.
    pub(crate) descending: f32,
    /// See `ascending`; for a field of the envelope, at top level. Paging fields often stand behind the rest.
    pub(crate) envelope_descending: f32,
    /// Other operations, or other places of the examples, have the name in a container of that
    /// name; have that container without it.
    pub(crate) siblings_have: f32,
    /// See `siblings_have`.
    pub(crate) siblings_lack: f32,
    /// A struct or a list of structs is closed without a child.
    pub(crate) childless: f32,
    /// A container whose row does not say what it is is closed without a child.
    pub(crate) childless_blank: f32,
    /// The row of the container says that it is a value.
    pub(crate) scalar_parent: f32,
    /// A list of unknown items, or a map, that the example does not show children of.
    pub(crate) vague_parent: f32,
    /// The same, whose row gives a value as its example: it may be an item.
    pub(crate) valued_list_parent: f32,
    /// A container whose row gives a value as its example.
    pub(crate) valued_parent: f32,
    /// A field of the envelope (`RequestId`), unknown to the example, at top level; a paging field
    /// where the example shows another one.
    pub(crate) envelope_top: f32,
    /// The depth mark of the row speaks against the place.
    pub(crate) mark_broken: f32,
    /// A row of another table enters a container that has a table of its own.
    pub(crate) foreign_table: f32,
}

/// The weights in use.
pub(crate) const WEIGHTS: Weights = Weights {
    pop: -0.1,
    example_has: 3.0,
    example_has_below: 2.5,
    enter_unknown: -0.1,
    example_elsewhere: -2.5,
    example_nowhere: -0.6,
    example_nowhere_again: -0.4,
    leave_unknown: -0.05,
    example_scalar: -2.5,
    example_silent: -0.1,
    wrapper_row: 4.0,
    behind_wrapper_row: -8.0,
    name_taken: -6.0,
    ascending: 0.6,
    same_word: 0.4,
    descending: -8.0,
    envelope_descending: -4.0,
    siblings_have: 0.6,
    siblings_lack: -0.6,
    childless: -2.5,
    childless_blank: -1.2,
    scalar_parent: -2.0,
    vague_parent: -0.3,
    valued_list_parent: -0.6,
    valued_parent: -1.5,
    envelope_top: 2.0,
    mark_broken: -6.0,
    foreign_table: -6.0,
};

/// States kept at each row.
pub(crate) const BEAM: usize = 128;

/// A state this far behind the best one never catches up.
pub(crate) const HOPELESS: f32 = 40.0;
