// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateAdvancedSearchFile`, from `config/GetAggregateAdvancedSearchFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceSearch};

/// Gets the latest download file made from an advanced resource search in an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateAdvancedSearchFileRequest::new()
///     .aggregator_id("...");
/// let reply = client.get_aggregate_advanced_search_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateAdvancedSearchFileRequest {
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl GetAggregateAdvancedSearchFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateAdvancedSearchFileRequest {
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateAdvancedSearchFileRequest {
    type Response = GetAggregateAdvancedSearchFileResponse;
    type Error = GetAggregateAdvancedSearchFileError;
    const INFO: OperationInfo = super::operation("GetAggregateAdvancedSearchFile")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateAdvancedSearchFileError] = &[
        GetAggregateAdvancedSearchFileError::AccountNotExisted,
        GetAggregateAdvancedSearchFileError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateAdvancedSearchFileRequest`].
#[non_exhaustive]
pub struct GetAggregateAdvancedSearchFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6DB86284-DB7F-5936-B210-3B53D6D41B03`.
    pub request_id: Option<String>,
    /// Result of the search as a file, with the link to it.
    pub resource_search: Option<ResourceSearch>,
}

response! {
    GetAggregateAdvancedSearchFileResponse {
        "RequestId" => request_id: value,
        "ResourceSearch" => resource_search: value,
    }
}

/// Errors that the documentation of [`GetAggregateAdvancedSearchFileRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateAdvancedSearchFileError = super::DocumentedError;
