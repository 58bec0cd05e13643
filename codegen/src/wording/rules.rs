//! What the stage has to report. Data only.

use crate::report::{Level, Rule};

/// A line matches nothing.
pub static LINE_UNUSED: Rule = Rule {
    code: "D0320",
    level: Level::Error,
    title: "a line of a wording file matches nothing",
};
/// A line matches, and never speaks.
pub static LINE_HIDDEN: Rule = Rule {
    code: "D0321",
    level: Level::Error,
    title: "a line of a wording file is hidden everywhere",
};
/// A wording file that cannot be read, or a line out of order.
pub static WORDING_UNREADABLE: Rule = Rule {
    code: "D0322",
    level: Level::Error,
    title: "a wording file is out of form",
};

/// Every rule of the stage.
pub static RULES: &[&Rule] = &[&LINE_UNUSED, &LINE_HIDDEN, &WORDING_UNREADABLE];
