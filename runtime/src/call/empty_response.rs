//! The response of operations that return nothing of their own.

use crate::codegen::*;

response! {
    EmptyResponse {
        "RequestId" => request_id: value,
    }
}

/// A response that says nothing but that the call was done: all that it holds is the ID of the
/// request.
///
/// Operations whose documentation shows no more than that share it, under a name of their own each.
#[non_exhaustive]
pub struct EmptyResponse {
    /// The ID of the request, which the support asks for.
    pub request_id: Option<String>,
}
