// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRCDeploymentSet`, from `rds/DeleteRCDeploymentSet.md`.

use alicloud_runtime::codegen::*;

/// Deletes a deployment set of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteRCDeploymentSetRequest::new()
///     .deployment_set_id("...");
/// let reply = client.delete_rc_deployment_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRCDeploymentSetRequest {
    /// **Required.** Deployment set that spreads the instances over hosts.
    pub deployment_set_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteRCDeploymentSetRequest {
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
}

request! {
    DeleteRCDeploymentSetRequest {
        "DeploymentSetId" => deployment_set_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteRCDeploymentSetRequest {
    type Response = DeleteRCDeploymentSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRCDeploymentSet")
        .required(&["DeploymentSetId", "RegionId"])
        .region("RegionId");
}

/// Response to [`DeleteRCDeploymentSetRequest`], which the documentation does not describe.
pub type DeleteRCDeploymentSetResponse = alicloud_runtime::UndocumentedResponse;
