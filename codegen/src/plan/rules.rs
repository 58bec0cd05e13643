//! What this stage can have to say.

use crate::report::{Level, Rule};

/// A name holds what no identifier can.
pub(super) static UNUSABLE_NAME: Rule = Rule {
    code: "D0401",
    level: Level::Warning,
    title: "name that cannot be an identifier",
};

/// Two names of one scope would be one in Rust.
pub(super) static NAMES_MEET: Rule = Rule {
    code: "D0402",
    level: Level::Note,
    title: "two names that are one in Rust",
};

/// A complete list of values was not made an enum.
pub(super) static NO_ENUM: Rule = Rule {
    code: "D0403",
    level: Level::Note,
    title: "list of values that stays text",
};

/// Paging was recognised but its fields do not fit.
pub(super) static NO_PAGES: Rule = Rule {
    code: "D0404",
    level: Level::Note,
    title: "paging whose fields do not fit",
};

/// All rules of the stage.
pub static RULES: &[&Rule] = &[&UNUSABLE_NAME, &NAMES_MEET, &NO_ENUM, &NO_PAGES];
