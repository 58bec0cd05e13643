//! A row as the search knows it.

use std::rc::Rc;

use foldhash::HashSet;

use crate::examples::names::NameId;

/// What a row says of its own kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// A value.
    Scalar,
    /// A struct.
    Struct,
    /// A list of named or unnamed structs; the name of the item type when the row gives it.
    ListOf(Option<NameId>),
    /// A list of values.
    ListOfScalars,
    /// A list; the row does not say of what.
    List,
    /// A map.
    Map,
    /// A type that has a name.
    Named,
    /// Nothing.
    #[default]
    Blank,
}

impl RowKind {
    pub(crate) fn may_hold(self) -> bool {
        !matches!(self, Self::Scalar | Self::ListOfScalars)
    }

    pub(crate) fn says_it_holds(self) -> bool {
        matches!(self, Self::Struct | Self::ListOf(_))
    }
}

/// A row to be placed.
#[derive(Clone, Debug, Default)]
pub(crate) struct SearchRow {
    /// Name of the field.
    pub(crate) name: NameId,
    /// What the row says of its own kind.
    pub(crate) kind: RowKind,
    /// Depth by marks in front of the name.
    pub(crate) mark: Option<u8>,
    /// The row that the table of this row belongs to.
    pub(crate) owner: Option<usize>,
    /// Its type is defined elsewhere, so the rows after it are not its members.
    pub(crate) defined: bool,
    /// Its example cell has a value.
    pub(crate) valued: bool,
    /// What a container of that name has elsewhere.
    pub(crate) known_members: KnownMembers,
    /// Other operations take a parameter of that name at the top.
    pub(crate) known_top: bool,
}

/// What a container of that name has elsewhere: folded names, or `None` where there is no such container.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownMembers {
    /// In the examples of the page.
    pub(super) examples: Option<Rc<HashSet<u32>>>,
    /// In other operations.
    pub(super) operations: Option<Rc<HashSet<u32>>>,
}

impl KnownMembers {
    /// Whether the member is known; `None` when the container is not. The examples of the page tell
    /// of a container that they do not show in its own place.
    pub(crate) fn has(&self, name: u32, shown: bool) -> Option<bool> {
        let examples = self.examples.as_ref().filter(|_| !shown);
        Some(examples.or(self.operations.as_ref())?.contains(&name))
    }
}
