//! A request before and after it is signed, and why it could not be.

use std::fmt;

use crate::{
    encode::Params,
    operation::OperationSpec,
    transport::{Header, HttpRequest},
};

/// A request before it is signed.
#[derive(Clone, Copy)]
pub struct Unsigned<'a> {
    /// Action, version, method and path.
    pub operation: &'a OperationSpec<'a>,
    /// Scheme and host with an optional port, for example `https://ecs.aliyuncs.com`.
    pub origin: &'a str,
    /// The parameters.
    pub params: &'a Params,
    /// Headers beside those of the protocol. One given here replaces the protocol's of the same
    /// name.
    pub headers: &'a [Header],
}

/// A request that can be sent, and the text that was signed: empty when the credentials sign
/// nothing.
#[derive(Clone)]
pub struct Signed {
    /// The request.
    pub request: HttpRequest,
    /// For comparison with the text that a service says it expected.
    pub string_to_sign: String,
    /// As it is in the request; empty when nothing was signed.
    pub(crate) signature: String,
}

/// Without the headers' values: a token may be among them.
impl fmt::Debug for Unsigned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unsigned")
            .field("operation", &self.operation)
            .field("origin", &self.origin)
            .field("params", &self.params)
            .finish_non_exhaustive()
    }
}

/// Without the text: with some schemes a security token is in it.
impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

/// The request cannot be sent as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignError(String);

impl SignError {
    pub(super) fn new(message: String) -> Self {
        Self(message)
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SignError {}
