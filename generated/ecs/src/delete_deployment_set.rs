// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDeploymentSet`, from `ecs/DeleteDeploymentSet.md`.

use alicloud_runtime::codegen::*;

/// Deletes a deployment set, which must not hold any instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDeploymentSetRequest::new()
///     .deployment_set_id("ds-bp1g5ahlkal88d7x****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_deployment_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDeploymentSetRequest {
    /// **Required.** Deployment set to delete. It must not contain instances.
    /// Example: `ds-bp1g5ahlkal88d7x****`.
    pub deployment_set_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DeleteDeploymentSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeploymentSetId`, which is required.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DeleteDeploymentSetRequest {
        "DeploymentSetId" => deployment_set_id: query,
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteDeploymentSetRequest {
    type Response = DeleteDeploymentSetResponse;
    type Error = DeleteDeploymentSetError;
    const INFO: OperationInfo = super::operation("DeleteDeploymentSet")
        .required(&["DeploymentSetId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDeploymentSetError] = &[
        DeleteDeploymentSetError::MissingParameter,
        DeleteDeploymentSetError::DependencyViolationNotEmpty,
        DeleteDeploymentSetError::DependencyViolationReferByHPC,
    ];
}

/// Response to [`DeleteDeploymentSetRequest`].
pub type DeleteDeploymentSetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDeploymentSetRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`DependencyViolationNotEmpty`](super::DocumentedError::DependencyViolationNotEmpty)
/// - [`DependencyViolationReferByHPC`](super::DocumentedError::DependencyViolationReferByHPC)
pub type DeleteDeploymentSetError = super::DocumentedError;
