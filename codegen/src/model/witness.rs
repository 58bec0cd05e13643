//! Where the witnesses of a model do not agree: what only one of them knows, and what another one says otherwise.

use crate::text_enum::text_enum;

text_enum! {
    /// Something that witnesses can say of an operation or a field. The documentation of a field has its facts in this
    /// order.
    pub enum Aspect {
        /// Whether an operation, parameter or field is there.
        Existence = "existence",
        /// How a name is spelled.
        Name = "name",
        /// How the operation is called.
        Style = "call",
        /// Type.
        Type = "type",
        /// Name of the element that wraps the items of a list.
        Wrapper = "wrapper",
        /// How a parameter with parts is written.
        Encoding = "encoding",
        /// Where a parameter goes.
        Position = "position",
        /// Whether a parameter must be given.
        Required = "required",
        /// That it should not be used any more.
        Deprecated = "deprecated",
        /// Whether the operation only reads.
        ReadOnly = "read-only",
        /// Listed values.
        Values = "values",
        /// Range of a number.
        Range = "range",
        /// Length of a text.
        Length = "length",
        /// Number of items of a list.
        MaxItems = "items",
        /// What a number counts.
        Unit = "unit",
        /// Default of the server.
        Default = "default",
        /// Condition and meaning: only prose tells.
        Prose = "prose",
        /// Error codes.
        Errors = "errors",
        /// Examples.
        Examples = "examples",
    }
}

/// One thing that the witnesses of an operation or a field do not agree about.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Dissent {
    /// Only a page knows it.
    NotInReference {
        /// Date of the newest machine-readable reference, which lacks it.
        date: String,
    },
    /// The page says this, and another witness was heard.
    PageSays {
        /// About what.
        aspect: Aspect,
        /// What it says, in the words of the canonical dialect.
        value: String,
    },
}
