//! How a call travels: style, positions, encodings, paging, what tells of a failure.

use serde::Serialize;

/// How an operation is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "style")]
pub enum Style {
    /// `POST /?Action=…`.
    Rpc {
        /// HTTP method.
        method: String,
    },
    /// `METHOD /path`.
    Roa {
        /// HTTP method.
        method: String,
        /// Path with parameters as `{Name}`.
        path: String,
    },
}

impl Default for Style {
    fn default() -> Self {
        Self::Rpc {
            method: "POST".into(),
        }
    }
}

/// How a list, map or struct parameter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// `Name.1`, `Name.1.Key`, `Name.Key`; inside a JSON body, plain JSON.
    #[default]
    Flat,
    /// One text that holds JSON.
    Json,
    /// One text with commas between the items.
    Comma,
    /// One text with spaces between the items.
    Space,
    /// One text with pipes between the items.
    Pipe,
}

/// How an operation pages. Names are parameters and dotted paths of the response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "style")]
pub enum Paging {
    /// `PageNumber` and `PageSize`.
    Number {
        /// Parameter with the number of the page.
        page: String,
        /// Parameter with the size of a page.
        size: Option<String>,
        /// Path of the total in the response.
        total: Option<String>,
        /// Path of the list in the response.
        items: Option<String>,
    },
    /// `NextToken`, `Marker`.
    Token {
        /// Parameter with the token.
        token: String,
        /// Path of the next token in the response.
        next: String,
        /// Path of the flag that says that more is there, if there is one.
        more: Option<String>,
        /// Path of the list in the response.
        items: Option<String>,
    },
    /// `Offset` and `Limit`.
    Offset {
        /// Parameter with the offset.
        offset: String,
        /// Parameter with the size of a page.
        limit: Option<String>,
        /// Path of the total in the response.
        total: Option<String>,
        /// Path of the list in the response.
        items: Option<String>,
    },
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Position {
    /// Query string.
    Query,
    /// Path of the URL.
    Path,
    /// HTTP header.
    Header,
    /// Field of a JSON body, or the body itself.
    Body,
    /// Field of a form body.
    Form,
    /// Part of the host name.
    Host,
}

/// Members at the top of a response by which a service says that a call failed although the HTTP status is one of
/// success.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Hash)]
pub struct BodyStatus {
    /// The flag that is false when the call failed.
    pub flag: Option<String>,
    /// Members with the code of the error, the more telling ones first.
    pub codes: Vec<String>,
    /// Members with its message, the more telling ones first.
    pub messages: Vec<String>,
    /// The code of success that the page shows: any code that is not one of success tells of a failure.
    pub success_code: Option<String>,
}

/// How a product is spoken to. An operation that is served in a protocol of its own says so in
/// [`Operation::foreign_protocol`](super::Operation::foreign_protocol).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Protocol {
    /// The common gateway: RPC and ROA style with `x-acs-` headers, JSON in responses.
    #[default]
    Acs,
}

/// What the body of a request is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "parameter")]
pub enum RequestBody {
    /// There is none.
    #[default]
    None,
    /// A form of the parameters at [`Position::Form`].
    Form,
    /// A JSON object of the parameters at [`Position::Body`].
    Object,
    /// This parameter alone, without its name.
    Whole(String),
}

/// The field of a response that shows the state of what the request names, which one can wait for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StateField {
    /// Its path in the response: `Status`, or `Ponds.Pond[].Status` where it is one of each item.
    pub path: String,
    /// The parameter that names what the state is of.
    pub parameter: String,
    /// Path of the same id in the response, where it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Where its values are listed, when not at the field itself: `ListPonds.request.Status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed_at: Option<String>,
    /// Those of its values that are failures by their names; of work that ends, also those that say that it ended
    /// without success.
    pub failures: Vec<String>,
    /// Those of its values that say that work ended well; empty for what is no work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<String>,
}
