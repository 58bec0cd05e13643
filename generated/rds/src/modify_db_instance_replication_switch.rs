// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceReplicationSwitch`, from `rds/ModifyDBInstanceReplicationSwitch.md`.

use alicloud_runtime::codegen::*;

/// Sets whether an instance replicates from a database outside it.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceReplicationSwitchRequest::new()
///     .db_instance_id("...")
///     .external_replication("...");
/// let reply = client.modify_db_instance_replication_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceReplicationSwitchRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether the instance replicates from a database outside it.
    pub external_replication: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDBInstanceReplicationSwitchRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExternalReplication`, which is required.
    pub fn external_replication(mut self, value: impl Into<String>) -> Self {
        self.external_replication = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceReplicationSwitchRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ExternalReplication" => external_replication: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDBInstanceReplicationSwitchRequest {
    type Response = ModifyDBInstanceReplicationSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceReplicationSwitch")
        .required(&["DBInstanceId", "RegionId", "ExternalReplication"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceReplicationSwitchRequest`], which the documentation does not describe.
pub type ModifyDBInstanceReplicationSwitchResponse = alicloud_runtime::UndocumentedResponse;
