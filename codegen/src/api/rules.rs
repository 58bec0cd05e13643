//! What the stage has to say. Data only.

use crate::report::rules;

rules! {
    /// The place of a field in the tree is a guess.
    PLACE_UNSURE = "D0301" Warning "the place of a field is a guess";
    /// Type cell and example disagree.
    TYPE_DISAGREES = "D0302" Note "the type of a field and its example disagree";
    /// The pages of two languages disagree.
    LANGUAGES_DISAGREE = "D0303" Note "the pages of two languages disagree";
    /// A row of one language has no counterpart in the other one.
    ROW_WITHOUT_TWIN = "D0304" Warning "a row has no counterpart on the page that the shape is from";
    /// An override does not find what it expects.
    OVERRIDE_MISMATCH = "D0305" Error "an override does not find what it expects";
    /// A file of facts or overrides cannot be read.
    CONFIG_UNREADABLE = "D0306" Error "a configuration file cannot be read";
    /// Whether a list is wrapped is a guess.
    WRAPPER_UNSURE = "D0307" Warning "whether a list is wrapped is a guess";
    /// A type is a name, and nothing describes it.
    TYPE_UNDESCRIBED = "D0310" Warning "the type of a field is a name that nothing describes";
    /// Only an older page describes a field.
    OLDER_PAGE_ALONE = "D0311" Warning "only an older page describes a field";
    /// Rows stand below more others than is read.
    NESTED_TOO_DEEP = "D0312" Warning "rows are nested deeper than is read";
    /// A table has containers, and no mark of what they hold.
    NESTING_UNMARKED = "D0314" Warning "nothing marks which rows are members of which";
    /// A body of bytes is not sent.
    BINARY_BODY = "D0315" Warning "a body of bytes is not part of the generated call";
    /// A host that a `product.toml` states is not the vendor's.
    HOST_ELSEWHERE = "D0316" Error "a host outside of the vendor's domains has no reason";
    /// A page of our own states another API than the folder that it is in.
    FOREIGN_PAGE = "D0313" Warning "a page is about another product than its folder";
    /// Calls show a host, and none is taken.
    NO_HOST = "D0317" Warning "the calls of a product show a host, and none is taken";
    /// A table could not be tied to a parameter.
    TABLE_UNTIED = "D0309" Note "a further table belongs to no field that is named";
}
