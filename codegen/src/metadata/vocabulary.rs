//! Every word of the documents that a rule asks for.

use crate::model::{Encoding, Position, Type};

/// The wire whose operations are called by name, whatever path a document gives beside it.
pub(crate) const RPC: &str = "RPC";
/// The wire of either style whose gateway knows no signature but ACS3-HMAC-SHA256, which the runtime uses for all.
pub(crate) const V3: &str = "V3";

/// The wires that the runtime speaks; all others are protocols of their own.
pub(crate) const SPOKEN: &[&str] = &[RPC, "ROA", V3];
/// Wires whose operations are named by a header or parameter unless they have a path.
pub(crate) const NAMED_ACTIONS: &[&str] = &[RPC, V3];

/// Where a parameter goes.
pub(crate) const POSITIONS: &[(&str, Position)] = &[
    ("query", Position::Query),
    ("formData", Position::Form),
    ("path", Position::Path),
    ("body", Position::Body),
    ("header", Position::Header),
    ("host", Position::Host),
];

/// How a parameter with parts is written.
pub(crate) const STYLES: &[(&str, Encoding)] = &[
    ("repeatList", Encoding::Flat),
    ("flat", Encoding::Flat),
    ("json", Encoding::Json),
    ("simple", Encoding::Comma),
    ("struct", Encoding::Flat),
    // Only wires of their own have bodies in XML.
    ("xml", Encoding::Flat),
];

/// Types without parts, with the format that they have, if it decides.
pub(crate) const SCALARS: &[(&str, Option<&str>, Type)] = &[
    ("string", Some("iso8601"), Type::Timestamp),
    ("string", Some("iso8601_normal"), Type::Timestamp),
    ("string", None, Type::String),
    ("integer", Some("int32"), Type::I32),
    ("integer", None, Type::I64),
    ("number", None, Type::F64),
    ("boolean", None, Type::Bool),
    ("any", None, Type::Any),
    ("file", None, Type::String),
];

/// Beginning of a reference to a type of the document.
pub(crate) const REFERENCE: &str = "#/components/schemas/";

/// Names that a parameter which is the body itself has in the model.
pub(crate) const BODY: &str = "body";

/// Media types and schemes of responses that come piece by piece, and what these are called.
pub(crate) const STREAMS: &[(&str, &str)] = &[
    ("text/event-stream", "server-sent events"),
    ("sse", "server-sent events"),
    ("wss", "WebSocket"),
    ("websocket", "WebSocket"),
];

/// What an operation does to its product, as tools of the vendor say: whether it only reads.
pub(crate) const SYSTEM_OPERATIONS: &[(&str, bool)] = &[
    ("get", true),
    ("list", true),
    ("create", false),
    ("update", false),
    ("delete", false),
];

/// Headers of each response.
pub(crate) const RESPONSE_HEADERS: &[&str] = &[
    "Server",
    "Connection",
    "Content-Type",
    "Content-Length",
    "Date",
];
