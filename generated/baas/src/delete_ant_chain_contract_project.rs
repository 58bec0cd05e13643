// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAntChainContractProject`, from `baas/DeleteAntChainContractProject.md`.

use alicloud_runtime::codegen::*;

/// Deletes a smart contract project from a consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DeleteAntChainContractProjectRequest::new()
///     .project_id("AVXeKq8R");
/// let reply = client.delete_ant_chain_contract_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAntChainContractProjectRequest {
    /// **Required.** ID of the project that the call is about. Example: `AVXeKq8R`.
    pub project_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAntChainContractProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAntChainContractProjectRequest {
        "ProjectId" => project_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAntChainContractProjectRequest {
    type Response = DeleteAntChainContractProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAntChainContractProject")
        .required(&["ProjectId"])
        .region("RegionId");
}

/// Response to [`DeleteAntChainContractProjectRequest`].
#[non_exhaustive]
pub struct DeleteAntChainContractProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FAC5F05-FDF0-4599-9522-0120525F0145`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    DeleteAntChainContractProjectResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
