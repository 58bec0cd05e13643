// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyAntChainContractProject`, from `baas/CopyAntChainContractProject.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainContractProjectResult};

/// Copies an existing contract project within its consortium under a new name.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CopyAntChainContractProjectRequest::new()
///     .project_id("2L9VK68g")
///     .project_name("copyproject")
///     .project_version("v1.0.1");
/// let reply = client.copy_ant_chain_contract_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyAntChainContractProjectRequest {
    /// **Required.** ID of the project that the call is about. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// **Required.** Name that the project goes by. Example: `copyproject`.
    pub project_name: Option<String>,
    /// **Required.** Which version of the project is meant. Example: `v1.0.1`.
    pub project_version: Option<String>,
    /// Free text that tells people about the project. Example: `copy project description`.
    pub project_description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CopyAntChainContractProjectRequest {
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
    CopyAntChainContractProjectRequest {
        "ProjectId" => project_id: form,
        "ProjectName" => project_name: form,
        "ProjectVersion" => project_version: form,
        "ProjectDescription" => project_description: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CopyAntChainContractProjectRequest {
    type Response = CopyAntChainContractProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CopyAntChainContractProject")
        .required(&["ProjectId", "ProjectName", "ProjectVersion"])
        .region("RegionId");
}

/// Response to [`CopyAntChainContractProjectRequest`].
#[non_exhaustive]
pub struct CopyAntChainContractProjectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `45D67F6F-C723-4AD8-8462-F94EE5FF22E6`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainContractProjectResult>,
}

response! {
    CopyAntChainContractProjectResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
