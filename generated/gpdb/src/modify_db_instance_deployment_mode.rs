// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDeploymentMode`, from `gpdb/ModifyDBInstanceDeploymentMode.md`.

use alicloud_runtime::codegen::*;

/// Changes the deployment mode of an instance, with zone and vSwitch for the standby.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceDeploymentModeRequest::new()
///     .db_instance_id("...")
///     .deploy_mode("...");
/// let reply = client.modify_db_instance_deployment_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDeploymentModeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Way in which the deploy works.
    pub deploy_mode: Option<String>,
    /// ID of the zone that the standby lies in.
    pub standby_zone_id: Option<String>,
    /// ID of the standby vSwitch that the call is about.
    pub standby_vswitch_id: Option<String>,
}

impl ModifyDBInstanceDeploymentModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DeployMode`, which is required.
    pub fn deploy_mode(mut self, value: impl Into<String>) -> Self {
        self.deploy_mode = Some(value.into());
        self
    }
    /// Sets `StandbyZoneId`.
    pub fn standby_zone_id(mut self, value: impl Into<String>) -> Self {
        self.standby_zone_id = Some(value.into());
        self
    }
    /// Sets `StandbyVSwitchId`.
    pub fn standby_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceDeploymentModeRequest {
        "DBInstanceId" => db_instance_id: query,
        "DeployMode" => deploy_mode: query,
        "StandbyZoneId" => standby_zone_id: query,
        "StandbyVSwitchId" => standby_vswitch_id: query,
    }
}

impl Operation for ModifyDBInstanceDeploymentModeRequest {
    type Response = ModifyDBInstanceDeploymentModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDeploymentMode")
        .required(&["DBInstanceId", "DeployMode"]);
}

/// Response to [`ModifyDBInstanceDeploymentModeRequest`], which the documentation does not describe.
pub type ModifyDBInstanceDeploymentModeResponse = alicloud_runtime::UndocumentedResponse;
