// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainContractProject`, from `baas/CreateAntChainContractProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainContractProjectResult};

/// Creates a contract project within a consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainContractProjectRequest::new()
///     .consortium_id("DV80nJXq")
///     .project_name("projectname")
///     .project_version("v1.0.0");
/// let reply = client.create_ant_chain_contract_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainContractProjectRequest {
    /// **Required.** ID of the consortium that the call is about. Example: `DV80nJXq`.
    pub consortium_id: Option<String>,
    /// **Required.** Name that the project goes by. Example: `projectname`.
    pub project_name: Option<String>,
    /// **Required.** Which version of the project is meant. Example: `v1.0.0`.
    pub project_version: Option<String>,
    /// Free text that tells people about the project. Example: `project description`.
    pub project_description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAntChainContractProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `ProjectVersion`, which is required.
    pub fn project_version(mut self, value: impl Into<String>) -> Self {
        self.project_version = Some(value.into());
        self
    }
    /// Sets `ProjectDescription`.
    pub fn project_description(mut self, value: impl Into<String>) -> Self {
        self.project_description = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAntChainContractProjectRequest {
        "ConsortiumId" => consortium_id: form,
        "ProjectName" => project_name: form,
        "ProjectVersion" => project_version: form,
        "ProjectDescription" => project_description: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAntChainContractProjectRequest {
    type Response = CreateAntChainContractProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAntChainContractProject")
        .required(&["ConsortiumId", "ProjectName", "ProjectVersion"])
        .region("RegionId");
}

/// Response to [`CreateAntChainContractProjectRequest`].
#[non_exhaustive]
pub struct CreateAntChainContractProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4261A4C3-B8B5-4555-AEBC-944C3EAB23DB`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainContractProjectResult>,
}

response! {
    CreateAntChainContractProjectResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
