// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAgentlessTaskUsedSizeEstimate`, from `sas/GetAgentlessTaskUsedSizeEstimate.md`.

use alicloud_runtime::codegen::*;

/// Estimates how much data an agentless detection task would scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAgentlessTaskUsedSizeEstimateRequest::new()
///     .asset_selection_type("...");
/// let reply = client.get_agentless_task_used_size_estimate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAgentlessTaskUsedSizeEstimateRequest {
    /// **Required.** Which kind of asset selection it is or is to be.
    pub asset_selection_type: Option<String>,
}

impl GetAgentlessTaskUsedSizeEstimateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssetSelectionType`, which is required.
    pub fn asset_selection_type(mut self, value: impl Into<String>) -> Self {
        self.asset_selection_type = Some(value.into());
        self
    }
}

request! {
    GetAgentlessTaskUsedSizeEstimateRequest {
        "AssetSelectionType" => asset_selection_type: query,
    }
}

impl Operation for GetAgentlessTaskUsedSizeEstimateRequest {
    type Response = GetAgentlessTaskUsedSizeEstimateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAgentlessTaskUsedSizeEstimate")
        .required(&["AssetSelectionType"])
        .read_only();
}

/// Response to [`GetAgentlessTaskUsedSizeEstimateRequest`], which the documentation does not describe.
pub type GetAgentlessTaskUsedSizeEstimateResponse = alicloud_runtime::UndocumentedResponse;
