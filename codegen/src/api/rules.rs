//! Names and phrases that the stage knows, and what it has to say. Data only.

use crate::report::{Level, Rule};

/// Parameters of every RPC call.
pub(super) const COMMON_PARAMETERS: &[&str] = &[
    "Action",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "SecurityToken",
    "SignatureType",
];

/// Headers of every ROA call.
pub(super) const COMMON_HEADERS: &[&str] = &[
    "Authorization",
    "Date",
    "Host",
    "Accept",
    "Content-Type",
    "Content-MD5",
    "Content-Length",
    "User-Agent",
    "x-acs-version",
    "x-acs-action",
    "x-acs-date",
    "x-acs-signature",
    "x-acs-signature-nonce",
    "x-acs-signature-method",
    "x-acs-signature-version",
    "x-acs-security-token",
    "x-acs-accesskey-id",
    "x-acs-content-sha256",
    "x-acs-region-id",
    "x-log-apiversion",
    "x-log-signaturemethod",
    "x-log-bodyrawsize",
];

/// Words by which a description calls its field a list.
pub(super) const LIST_WORDS: &[&str] = &["列表", "集合", "数组", "list", "array", "collection"];

/// Words by which a sentence speaks of a part of an operation and not of all of it.
pub(super) const PART_WORDS: &[&str] = &["参数", "字段", "parameter", "field"];

/// Beginnings of the names of operations that change nothing.
pub(super) const READING: &[&str] = &[
    "Describe", "List", "Get", "Query", "Search", "Count", "Check",
];

/// Parameters with the number of a page.
pub(super) const PAGE_NUMBER: &[&str] = &[
    "PageNumber",
    "PageNum",
    "PageNo",
    "CurrentPage",
    "PageIndex",
    "Page",
    "CurPage",
    "CurrentPageNum",
];

/// Parameters with the size of a page.
pub(super) const PAGE_SIZE: &[&str] = &["PageSize", "Size", "MaxResults", "Limit"];

/// Fields with the number of all items.
pub(super) const TOTAL: &[&str] = &[
    "TotalCount",
    "Total",
    "TotalRecordCount",
    "TotalItemNum",
    "TotalNum",
    "TotalRecords",
    "ItemTotalCount",
];

/// Parameters and fields with the token of the next page.
pub(super) const TOKEN: &[&str] = &[
    "NextToken",
    "NextPageToken",
    "Marker",
    "NextMarker",
    "Cursor",
];

/// Fields that say that more is there.
pub(super) const MORE: &[&str] = &["IsTruncated", "HasMore", "NextPage"];

/// Parameters with the number of items to leave out.
pub(super) const OFFSET: &[&str] = &["Offset", "StartIndex", "Start"];

/// Parameters with the number of items, beside an offset.
pub(super) const LIMIT: &[&str] = &["Limit", "Size", "Line", "PageSize", "MaxResults"];

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $level:ident $title:literal;)*) => {
        $($(#[$doc])* pub static $name: Rule = Rule { code: $code, level: Level::$level, title: $title };)*
        /// Every rule of the stage.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// The place of a field in the tree is a guess.
    PLACE_UNSURE = "D0301" Warning "the place of a field is a guess";
    /// Type cell and example disagree.
    TYPE_DISAGREES = "D0302" Note "the type of a field and its example disagree";
    /// The pages of two languages disagree.
    LANGUAGES_DISAGREE = "D0303" Note "the pages of two languages disagree";
    /// A row of one language has no counterpart in the other one.
    ROW_WITHOUT_TWIN = "D0304" Note "a row has no counterpart on the page that the shape is from";
    /// An override does not find what it expects.
    OVERRIDE_MISMATCH = "D0305" Error "an override does not find what it expects";
    /// A file of facts or overrides cannot be read.
    CONFIG_UNREADABLE = "D0306" Error "a configuration file cannot be read";
    /// Whether a list is wrapped is a guess.
    WRAPPER_UNSURE = "D0307" Warning "whether a list is wrapped is a guess";
    /// A type refers to itself.
    TYPE_RECURSIVE = "D0308" Warning "a data type holds itself";
    /// A table could not be tied to a parameter.
    TABLE_UNTIED = "D0309" Note "a further table belongs to no field that is named";
}
