// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyReadonlyInstanceDelayReplicationTime`, from `rds/ModifyReadonlyInstanceDelayReplicationTime.md`.

use alicloud_runtime::codegen::*;

/// Sets by how much a read-only instance lags behind on purpose.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyReadonlyInstanceDelayReplicationTimeRequest::new()
///     .db_instance_id("...")
///     .read_sql_replication_time("...");
/// let reply = client.modify_readonly_instance_delay_replication_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTimeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** By how much the read-only instance lags behind on purpose.
    pub read_sql_replication_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyReadonlyInstanceDelayReplicationTimeRequest {
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
    /// Sets `ReadSQLReplicationTime`, which is required.
    pub fn read_sql_replication_time(mut self, value: impl Into<String>) -> Self {
        self.read_sql_replication_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyReadonlyInstanceDelayReplicationTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "ReadSQLReplicationTime" => read_sql_replication_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyReadonlyInstanceDelayReplicationTimeRequest {
    type Response = ModifyReadonlyInstanceDelayReplicationTimeResponse;
    type Error = ModifyReadonlyInstanceDelayReplicationTimeError;
    const INFO: OperationInfo = super::operation(
            "ModifyReadonlyInstanceDelayReplicationTime",
        )
        .required(&["DBInstanceId", "ReadSQLReplicationTime"]);
    const ERRORS: &'static [ModifyReadonlyInstanceDelayReplicationTimeError] = &[
        ModifyReadonlyInstanceDelayReplicationTimeError::OperationDeniedDBInstanceType,
        ModifyReadonlyInstanceDelayReplicationTimeError::EngineNotSupported,
    ];
}

/// Response to [`ModifyReadonlyInstanceDelayReplicationTimeRequest`].
#[non_exhaustive]
pub struct ModifyReadonlyInstanceDelayReplicationTimeResponse {
    /// ID of the database instance. Example: `rr-bp****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBB11B5A-7B37-493A-87E6-490BCB7BDF98`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `241535739`.
    pub task_id: Option<String>,
    /// By how much the read-only instance lags behind on purpose. Example: `100`.
    pub read_sql_replication_time: Option<String>,
}

response! {
    ModifyReadonlyInstanceDelayReplicationTimeResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "ReadSQLReplicationTime" => read_sql_replication_time: value,
    }
}

/// Errors that the documentation of [`ModifyReadonlyInstanceDelayReplicationTimeRequest`] names.
///
/// - [`OperationDeniedDBInstanceType`](super::DocumentedError::OperationDeniedDBInstanceType)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported), here with HTTP status 404
pub type ModifyReadonlyInstanceDelayReplicationTimeError = super::DocumentedError;
