//! An operation, its response, its errors and its examples.

use serde::Serialize;

use crate::source::Span;

use super::{
    BodyStatus, Dissent, Field, Paging, Position, RequestBody, StateField, Style, Text, Type,
};

/// An operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operation {
    /// Name on the wire.
    pub action: String,
    /// How it is called.
    pub style: Style,
    /// What it does.
    pub text: Text,
    /// It should not be used any more; what the page says.
    pub deprecated: Option<Text>,
    /// Parameters. A struct parameter holds its members.
    pub parameters: Vec<Field>,
    /// Fields of the response.
    pub response: Response,
    /// Documented error codes, in page order, each code once.
    pub errors: Vec<ErrorCode>,
    /// What the body of the request is made of.
    pub body: RequestBody,
    /// Parameter with the region, which the configuration of a client has too.
    pub region: Option<String>,
    /// Parameter that is part of the host name.
    pub host: Option<String>,
    /// Field of the response with the id of the request.
    pub request_id: Option<String>,
    /// The state in the response that one can wait for.
    pub state: Option<StateField>,
    /// How it pages.
    pub paging: Option<Paging>,
    /// How it pages by tokens, where `paging` is by numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_paging: Option<Paging>,
    /// What of a response with HTTP 200 says that the call failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_status: Option<BodyStatus>,
    /// Parameter that makes a repeated call safe.
    pub idempotency_token: Option<String>,
    /// Parameter that asks for a trial run.
    pub dry_run: Option<String>,
    /// Calling it again changes nothing (`Describe…`, `List…`, `Get…`, HTTP GET).
    pub read_only: bool,
    /// Protocol of an operation that the common gateway does not serve (`OSS`), or whose response comes piece by piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_protocol: Option<String>,
    /// Where the witnesses of a synced page do not agree; empty for what is read from pages alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dissent: Vec<Dissent>,
    /// Examples.
    pub examples: Vec<Example>,
    /// Pages that it was read from, the one that gave the structure first: path relative to the docs.
    pub pages: Vec<String>,
    /// Title of the first page.
    #[serde(skip)]
    pub span: Span,
}

impl Operation {
    /// Whether the parameter is the body itself, and goes without its name.
    pub fn is_whole_body(&self, parameter: &Field) -> bool {
        matches!(&self.body, RequestBody::Whole(name) if *name == parameter.name)
    }

    /// The parameters at a position, in the order of the page.
    pub fn parameters_in(&self, position: Position) -> impl Iterator<Item = &Field> {
        let is_there = move |field: &&Field| field.position == Some(position);
        self.parameters.iter().filter(is_there)
    }
}

/// Shape of a response.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Response {
    /// What the body is: a struct nearly always, at times a list or a bare value.
    pub body: Type,
    /// Fields that travel in HTTP headers.
    pub headers: Vec<Field>,
}

/// A documented error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ErrorCode {
    /// Code on the wire; may hold `%s`.
    pub code: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// Message template.
    pub message: Option<String>,
    /// What it means.
    pub text: Text,
    /// Its row.
    #[serde(skip)]
    pub span: Span,
}

/// An example of the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Example {
    /// `request`, `response` or `error`.
    pub kind: String,
    /// `url`, `http`, `json` or `xml`.
    pub notation: String,
    /// The text.
    pub text: String,
}
