// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ContinueDeployApplicationGroup`, from `oos/ContinueDeployApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Goes on with the deployment of an application group after a failure.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ContinueDeployApplicationGroupRequest::new()
///     .application_name("...")
///     .deploy_parameters("...")
///     .name("...");
/// let reply = client.continue_deploy_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ContinueDeployApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// **Required.** Parameters of the deploy, with their values.
    pub deploy_parameters: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl ContinueDeployApplicationGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `DeployParameters`, which is required.
    pub fn deploy_parameters(mut self, value: impl Into<String>) -> Self {
        self.deploy_parameters = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ContinueDeployApplicationGroupRequest {
        "RegionId" => region_id: query,
        "ApplicationName" => application_name: query,
        "DeployParameters" => deploy_parameters: query,
        "Name" => name: query,
    }
}

impl Operation for ContinueDeployApplicationGroupRequest {
    type Response = ContinueDeployApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ContinueDeployApplicationGroup")
        .required(&["ApplicationName", "DeployParameters", "Name"])
        .region("RegionId");
}

/// Response to [`ContinueDeployApplicationGroupRequest`].
pub type ContinueDeployApplicationGroupResponse = alicloud_runtime::EmptyResponse;
