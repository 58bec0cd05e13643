// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAdvancedSearchFile`, from `config/GetAdvancedSearchFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceSearch};

/// Gets the download address of the latest file made from an advanced resource search.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAdvancedSearchFileRequest::new();
/// let reply = client.get_advanced_search_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAdvancedSearchFileRequest {}

impl GetAdvancedSearchFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAdvancedSearchFileRequest {}
}

impl Operation for GetAdvancedSearchFileRequest {
    type Response = GetAdvancedSearchFileResponse;
    type Error = GetAdvancedSearchFileError;
    const INFO: OperationInfo = super::operation("GetAdvancedSearchFile").read_only();
    const ERRORS: &'static [GetAdvancedSearchFileError] = &[
        GetAdvancedSearchFileError::AccountNotExisted,
        GetAdvancedSearchFileError::ServiceUnavailable,
    ];
}

/// Response to [`GetAdvancedSearchFileRequest`].
#[non_exhaustive]
pub struct GetAdvancedSearchFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9366FE45-3C83-54FB-8BB1-44176B200706`.
    pub request_id: Option<String>,
    /// Result of the search as a file, with the link to it.
    pub resource_search: Option<ResourceSearch>,
}

response! {
    GetAdvancedSearchFileResponse {
        "RequestId" => request_id: value,
        "ResourceSearch" => resource_search: value,
    }
}

/// Errors that the documentation of [`GetAdvancedSearchFileRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAdvancedSearchFileError = super::DocumentedError;
