//! What this stage can have to say.

use crate::report::rules;

rules! {
    /// A name holds what no identifier can.
    UNUSABLE_NAME = "D0401" Warning "name that cannot be an identifier";
    /// Two names of one scope would be one in Rust.
    NAMES_MEET = "D0402" Note "two names that are one in Rust";
    /// A complete list of values was not made an enum.
    NO_ENUM = "D0403" Note "list of values that stays text";
    /// Paging was recognized but its fields do not fit.
    NO_PAGES = "D0404" Note "paging whose fields do not fit";
}
