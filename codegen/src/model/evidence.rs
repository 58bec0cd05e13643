//! Why a field stands where it stands, and why it has the form that it has.

use serde::Serialize;

use crate::text_enum::text_enum;

text_enum! {
    /// Something that was seen of a field. What each one is worth stands in one table, in `shape`.
    pub enum Observation {
        /// A container had to be closed to get to this one.
        ContainerClosed = "container-closed",
        /// A struct or a list of structs was closed without a member.
        ChildlessClosed = "childless-closed",
        /// A container whose row does not say what it is was closed without a member.
        ChildlessBlankClosed = "childless-blank-closed",
        /// The example shows the name in the container.
        ExampleHas = "example-has",
        /// The example shows the name one level down, below the only member of the container.
        ExampleHasBelow = "example-has-below",
        /// The example does not know the name; the only member of the container, no row, is entered.
        UnknownBelow = "unknown-below",
        /// The example shows the name, but elsewhere.
        ExampleElsewhere = "example-elsewhere",
        /// The example shows the container with members, and the name nowhere.
        ExampleNowhere = "example-nowhere",
        /// The same, in a container that lacks another row as well.
        ExampleNowhereAgain = "example-nowhere-again",
        /// The example shows the name nowhere, and a container was closed for it.
        UnknownLeaves = "unknown-leaves",
        /// The example shows a value where the container should be.
        ExampleScalar = "example-scalar",
        /// The example does not show the container, or shows it empty.
        ExampleSilent = "example-silent",
        /// It is the item row of a list (`Array of X`, then `X`).
        ItemRow = "item-row",
        /// The list has an item row, and this is a second member.
        AfterItemRow = "after-item-row",
        /// The item row of a typed list stands elsewhere.
        ItemRowElsewhere = "item-row-elsewhere",
        /// The container has a member of that name.
        NameTaken = "name-taken",
        /// Siblings are sorted, and the name follows.
        Ascending = "ascending",
        /// It follows a sibling that begins with the same word.
        SameWord = "same-word",
        /// Siblings are sorted, and the name does not follow.
        Descending = "descending",
        /// The same, for a field of the envelope at the top.
        EnvelopeDescending = "envelope-descending",
        /// Containers of that name have the name elsewhere.
        SiblingsHave = "siblings-have",
        /// Containers of that name lack the name elsewhere.
        SiblingsLack = "siblings-lack",
        /// The container is named for ids, and the name is that of something else.
        NoId = "no-id",
        /// The container is named like the row, but for a word in between.
        NamedLikeParent = "named-like-parent",
        /// The container has a member of the name that the first member of the row has.
        MembersAlike = "members-alike",
        /// The row of the container says that it is a value.
        ScalarParent = "scalar-parent",
        /// The container is a list of unknown items or a map, and the example shows no members.
        VagueParent = "vague-parent",
        /// The same, with a value in the row of the container.
        ValuedListParent = "valued-list-parent",
        /// The row of the container has a value, and no type.
        ValuedParent = "valued-parent",
        /// A field of the envelope that the example lacks, where such fields stand.
        EnvelopeHome = "envelope-home",
        /// The depth mark speaks against the container.
        DepthMarkBroken = "depth-mark-broken",
        /// The container has a table of its own, and the row is of another one.
        ForeignTable = "foreign-table",
        /// The row is of a table, or has a dotted name, that belongs to the container.
        OwnTable = "own-table",
        /// The table describes what the example shows inside of an envelope.
        RootInEnvelope = "root-in-envelope",
        /// The id of the request stands in the envelope, and not inside of it.
        RequestIdOutside = "request-id-outside",
        /// The example shows the inside of the first container, and nothing around it.
        RootIsContainer = "root-is-container",
        /// Rows without a row for their container, moved to where the example shows all of them.
        ShownTogether = "shown-together",
        /// A row says so.
        Row = "row",
        /// A list is wrapped by the type of its items.
        ItemType = "item-type",
        /// No example shows the list: it is written as other pages of the product write theirs.
        ListConvention = "list-convention",
        /// The example shows a list with all of the members under another name, and not this one.
        ShownElsewhere = "shown-elsewhere",
        /// Nothing shows the list: its name is a plural.
        PluralName = "plural-name",
        /// A list of one item whose name, operation and text speak of one thing.
        SingularName = "singular-name",
        /// No row stands for the members: the example shows them.
        MembersFromExample = "members-from-example",
        /// No row stands for the field: an example shows it.
        ExampleOnly = "example-only",
        /// No row stands for the level: the example shows it around the members.
        ExampleLevel = "example-level",
        /// No row stands for the id of the request: the example shows it.
        RequestIdShown = "request-id-shown",
        /// The path of the request line has it.
        RequestPath = "request-path",
        /// The query of the request line has it.
        RequestQuery = "request-query",
        /// Only another page of the operation has a row for it.
        OtherPage = "other-page",
        /// A page in the canonical dialect says so.
        Canonical = "canonical",
        /// A document of metadata says so.
        Metadata = "metadata",
        /// An override says so.
        Override = "override",
    }
}

text_enum! {
    /// What an example shows that the row of a field contradicts.
    pub enum Contradiction {
        /// A list.
        List = "the example shows a list",
        /// An object.
        Members = "the example shows members",
        /// A number.
        Number = "the example shows a number",
        /// A fraction where a whole number should be.
        Fraction = "the example shows a number with a fraction",
        /// A number beyond 32 bits.
        LongNumber = "the example shows a number beyond 32 bits",
        /// A text that is not a value of the type.
        Text = "the example shows a text",
    }
}

/// Why a field stands where it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Evidence {
    /// What was seen, in order; one that was seen several times stands several times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub observations: Vec<Observation>,
    /// What speaks against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Contradiction>,
    /// From 0 (a guess) to 1 (certain).
    pub confidence: f32,
    /// The next best place.
    #[serde(skip)]
    pub runner_up: Option<Box<RunnerUp>>,
}

/// The place that a row would have had without the one that it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunnerUp {
    /// Name of the container; `None` for the top.
    pub parent: Option<String>,
    /// What was seen of it there.
    pub observations: Vec<Observation>,
    /// Points that the whole tree lacks for it.
    pub margin: f32,
}

impl Evidence {
    /// Whether something was seen.
    pub fn has(&self, observation: Observation) -> bool {
        self.observations.contains(&observation)
    }
}
