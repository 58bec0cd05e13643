// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaWorkflowList`, from `mts/QueryMediaWorkflowList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaWorkflow};

/// Returns media workflows with topology and state, given their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaWorkflowListRequest::new()
///     .media_workflow_ids("93ab850b4f6f44eab54b6e91d24d81d4");
/// let reply = client.query_media_workflow_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaWorkflowListRequest {
    /// **Required.** IDs of the media workflows to work on or to narrow the list down to.
    /// Items: at most 10.
    pub media_workflow_ids: Option<String>,
}

impl QueryMediaWorkflowListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaWorkflowIds`, which is required.
    pub fn media_workflow_ids(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_ids = Some(value.into());
        self
    }
}

request! {
    QueryMediaWorkflowListRequest {
        "MediaWorkflowIds" => media_workflow_ids: query,
    }
}

impl Operation for QueryMediaWorkflowListRequest {
    type Response = QueryMediaWorkflowListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaWorkflowList")
        .required(&["MediaWorkflowIds"])
        .read_only();
}

/// Response to [`QueryMediaWorkflowListRequest`].
#[non_exhaustive]
pub struct QueryMediaWorkflowListResponse {
    /// Items of the kind media workflow that were found or are concerned.
    pub media_workflow_list: Vec<MediaWorkflow>,
    /// IDs of the non exist media workflows that were found or are concerned.
    pub non_exist_media_workflow_id_list: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16CD0CDD-457E-420D-9755-8385075A618B`.
    pub request_id: Option<String>,
    /// IDs of the non exist media workflows that were found or are concerned.
    pub non_exist_media_workflow_ids: Option<NonExistMediaWorkflowIds>,
}

response! {
    QueryMediaWorkflowListResponse {
        "MediaWorkflowList" => media_workflow_list: list("MediaWorkflow"),
        "NonExistMediaWorkflowIdList" => non_exist_media_workflow_id_list: list("NonExistMediaWorkflowId"),
        "RequestId" => request_id: value,
        "NonExistMediaWorkflowIds" => non_exist_media_workflow_ids: value,
    }
}

/// IDs of the non exist media workflows that were found or are concerned.
#[non_exhaustive]
pub struct NonExistMediaWorkflowIds {
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `72dfa5e679ab4be9a3ed9974c736****`.
    pub media_workflow_id: Vec<String>,
}

response! {
    NonExistMediaWorkflowIds {
        "MediaWorkflowId" => media_workflow_id: list(""),
    }
}
