// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeployApplicationGroup`, from `oos/DeployApplicationGroup.md`.

use alicloud_runtime::codegen::*;

/// Deploys an application group, by creating its resources or taking existing ones over.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DeployApplicationGroupRequest::new()
///     .application_name("...")
///     .deploy_parameters("...")
///     .name("...");
/// let reply = client.deploy_application_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeployApplicationGroupRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// **Required.** Parameters of the deploy, with their values.
    pub deploy_parameters: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// ID of the revision that the call is about.
    pub revision_id: Option<String>,
}

impl DeployApplicationGroupRequest {
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
    /// Sets `RevisionId`.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }
}

request! {
    DeployApplicationGroupRequest {
        "RegionId" => region_id: query,
        "ApplicationName" => application_name: query,
        "DeployParameters" => deploy_parameters: query,
        "Name" => name: query,
        "RevisionId" => revision_id: query,
    }
}

impl Operation for DeployApplicationGroupRequest {
    type Response = DeployApplicationGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeployApplicationGroup")
        .required(&["ApplicationName", "DeployParameters", "Name"])
        .region("RegionId");
}

/// Response to [`DeployApplicationGroupRequest`].
pub type DeployApplicationGroupResponse = alicloud_runtime::EmptyResponse;
