// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessRegion`, from `sas/ListAgentlessRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which agentless detection is available.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessRegionRequest::new();
/// let reply = client.list_agentless_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessRegionRequest {}

impl ListAgentlessRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAgentlessRegionRequest {}
}

impl Operation for ListAgentlessRegionRequest {
    type Response = ListAgentlessRegionResponse;
    type Error = ListAgentlessRegionError;
    const INFO: OperationInfo = super::operation("ListAgentlessRegion").read_only();
    const ERRORS: &'static [ListAgentlessRegionError] = &[
        ListAgentlessRegionError::NoPermission,
        ListAgentlessRegionError::ServerError,
    ];
}

/// Response to [`ListAgentlessRegionRequest`].
#[non_exhaustive]
pub struct ListAgentlessRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92****`.
    pub request_id: Option<String>,
    /// Items of the kind region that were found or are concerned. Example: `cn-shanghai`.
    pub region_list: Vec<String>,
}

response! {
    ListAgentlessRegionResponse {
        "RequestId" => request_id: value,
        "RegionList" => region_list: list(""),
    }
}

/// Errors that the documentation of [`ListAgentlessRegionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAgentlessRegionError = super::DocumentedError;
