//! Names on the wire that mean the same in every product. Not prose: both languages write them alike.

/// Domain of the vendor's services. Requests are signed for hosts below it and for none that a page names besides.
pub(crate) const VENDOR_DOMAIN: &str = ".aliyuncs.com";

/// Hosts that are the machine of the caller.
pub(crate) const LOCAL_HOSTS: &[&str] = &["127.0.0.1", "localhost", "0.0.0.0", "[::1]"];

/// Parameters of every RPC call.
pub(crate) const COMMON_PARAMETERS: &[&str] = &[
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
pub(crate) const COMMON_HEADERS: &[&str] = &[
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

/// Parameter with the region.
pub(crate) const REGION: &str = "RegionId";

/// Ends of names that are kept free for documents.
pub(crate) const RESERVED_HOSTS: &[&str] = &[
    "example",
    "example.com",
    "example.net",
    "example.org",
    "test",
];

/// Name of a parameter that is the body itself, where the page gives none.
pub(crate) const BODY: &str = "body";

/// Parameters that are the body itself, in lower case.
pub(crate) const WHOLE_BODY: &[&str] = &["", "body", "requestbody", "request_body"];

/// The encoding of content that is too long for a URL, in lower case.
pub(crate) const CONTENT_ENCODING: &str = "base64";

/// Fields with the id of the request.
pub(crate) const REQUEST_ID: &[&str] = &["RequestId", "request_id"];

/// Beginnings of the names of operations that change nothing.
pub(crate) const READING: &[&str] = &[
    "Describe", "List", "Get", "Query", "Search", "Count", "Check",
];

/// Whether two names differ at most in case and in what stands between their words: `page_number`, `PageNumber`.
pub(crate) fn is_same_name(a: &str, b: &str) -> bool {
    lower_letters(a).eq(lower_letters(b))
}

/// A name in lower case, without what stands between its words.
pub(crate) fn letters(name: &str) -> String {
    lower_letters(name).collect()
}

fn lower_letters(name: &str) -> impl Iterator<Item = char> {
    let kept = name.chars().filter(|c| !matches!(c, '_' | '-'));
    kept.map(|c| c.to_ascii_lowercase())
}

/// Parameters with the number of a page.
pub(crate) const PAGE_NUMBER: &[&str] = &[
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
pub(crate) const PAGE_SIZE: &[&str] = &["PageSize", "Size", "MaxResults", "Limit"];

/// Parameters with the size of a page that is asked for by token.
pub(crate) const TOKEN_PAGE_SIZE: &[&str] = &["MaxResults", "MaxItems", "Limit"];

/// Fields with the number of all items.
pub(crate) const TOTAL: &[&str] = &[
    "TotalCount",
    "Total",
    "TotalRecordCount",
    "TotalItemNum",
    "TotalNum",
    "TotalNumber",
    "TotalRecords",
    "ItemTotalCount",
    "TotalItems",
    "TotalSize",
    "X-Total-Count",
];

/// What stands before and after the name of a list in the name of the number of all its items.
pub(crate) const TOTAL_OF_LIST: &[(&str, &str)] = &[
    ("total", "count"),
    ("total", ""),
    ("numberof", ""),
    ("", "totalcount"),
    ("", "total"),
];

/// Parameters and fields with the token of the next page.
pub(crate) const TOKEN: &[&str] = &[
    "NextToken",
    "NextPageToken",
    "Marker",
    "NextMarker",
    "Cursor",
];

/// Fields that say that more is there.
pub(crate) const MORE: &[&str] = &["IsTruncated", "HasMore", "NextPage"];

/// Parameters with the number of items to leave out.
pub(crate) const OFFSET: &[&str] = &["Offset", "StartIndex", "Start"];

/// Parameters with the number of items, beside an offset.
pub(crate) const LIMIT: &[&str] = &["Limit", "Size", "Line", "PageSize", "MaxResults"];

/// Fields that say whether the call succeeded.
pub(crate) const SUCCESS_FLAGS: &[&str] = &["Success", "IsSuccess", "Succeeded"];

/// Fields with the code of an error, the more telling ones first.
pub(crate) const ERROR_CODES: &[&str] = &["ErrorCode", "ErrCode", "ResultCode", "Code"];

/// Fields with the message of an error, the more telling ones first.
#[rustfmt::skip]
pub(crate) const ERROR_MESSAGES: &[&str] =
    &["ErrorMessage", "ErrMessage", "ErrorMsg", "ErrMsg", "ResultMessage", "Message"];

/// Codes of success. The runtime takes the same ones for success.
pub(crate) const SUCCESS_CODES: &[&str] = &["0", "200", "ok", "success", "succeed"];

/// Names that stand at the top of a response when they stand anywhere.
pub(crate) const ENVELOPE: &[&str] = &[
    "requestid",
    "code",
    "message",
    "success",
    "httpstatuscode",
    "errorcode",
    "errormessage",
    "istruncated",
    "marker",
];

/// Names that stand together, at the top when nothing else is known.
pub(crate) const PAGING: &[&str] = &[
    "pagenumber",
    "pagesize",
    "pageno",
    "pagenum",
    "totalcount",
    "total",
    "nexttoken",
    "maxresults",
    "currentpage",
    "pagerecordcount",
    "totalrecordcount",
];

/// Ends of names, in small letters, whose values are texts even where they are written in digits.
pub(crate) const OPAQUE_ENDS: [&str; 3] = ["id", "value", "number"];

/// Methods of calls that carry no body.
const BODYLESS: &[&str] = &["GET", "HEAD", "DELETE"];

/// Whether a call by that method may have a body.
pub(crate) fn may_have_body(method: &str) -> bool {
    !BODYLESS.contains(&method)
}
