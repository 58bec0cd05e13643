// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChainContractProject`, from `baas/UpdateAntChainContractProject.md`.

use alicloud_runtime::codegen::*;

/// Changes name, version, or description of a contract project.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainContractProjectRequest::new()
///     .project_id("bDXK1b8Z");
/// let reply = client.update_ant_chain_contract_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainContractProjectRequest {
    /// **Required.** ID of the project that the call is about. Example: `bDXK1b8Z`.
    pub project_id: Option<String>,
    /// Free text that tells people about the project. Example: `text`.
    pub project_description: Option<String>,
    /// Name that the project goes by. Example: `text`.
    pub project_name: Option<String>,
    /// Which version of the project is meant. Example: `v1.1.1`.
    pub project_version: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAntChainContractProjectRequest {
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
    /// Sets `ProjectDescription`.
    pub fn project_description(mut self, value: impl Into<String>) -> Self {
        self.project_description = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `ProjectVersion`.
    pub fn project_version(mut self, value: impl Into<String>) -> Self {
        self.project_version = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainContractProjectRequest {
        "ProjectId" => project_id: form,
        "ProjectDescription" => project_description: form,
        "ProjectName" => project_name: form,
        "ProjectVersion" => project_version: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAntChainContractProjectRequest {
    type Response = UpdateAntChainContractProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChainContractProject")
        .required(&["ProjectId"])
        .region("RegionId");
}

/// Response to [`UpdateAntChainContractProjectRequest`].
#[non_exhaustive]
pub struct UpdateAntChainContractProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EBD381E-A19E-4875-8771-EDA08A0416D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UpdateAntChainContractProjectResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
