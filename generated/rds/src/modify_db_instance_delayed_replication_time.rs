// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDelayedReplicationTime`, from `rds/ModifyDBInstanceDelayedReplicationTime.md`.

use alicloud_runtime::codegen::*;

/// Sets by how much a read-only instance lags behind on purpose.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceDelayedReplicationTimeRequest::new()
///     .db_instance_id("...")
///     .read_sql_replication_time("...");
/// let reply = client.modify_db_instance_delayed_replication_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTimeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** By how much the read-only instance lags behind on purpose.
    /// Unit: `seconds`. Default: `0`.
    pub read_sql_replication_time: Option<String>,
}

impl ModifyDBInstanceDelayedReplicationTimeRequest {
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
}

request! {
    ModifyDBInstanceDelayedReplicationTimeRequest {
        "DBInstanceId" => db_instance_id: query,
        "ReadSQLReplicationTime" => read_sql_replication_time: query,
    }
}

impl Operation for ModifyDBInstanceDelayedReplicationTimeRequest {
    type Response = ModifyDBInstanceDelayedReplicationTimeResponse;
    type Error = ModifyDBInstanceDelayedReplicationTimeError;
    const INFO: OperationInfo = super::operation(
            "ModifyDBInstanceDelayedReplicationTime",
        )
        .required(&["DBInstanceId", "ReadSQLReplicationTime"]);
    const ERRORS: &'static [ModifyDBInstanceDelayedReplicationTimeError] = &[
        ModifyDBInstanceDelayedReplicationTimeError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceDelayedReplicationTimeError::PricePricingPlanResultNotFound,
        ModifyDBInstanceDelayedReplicationTimeError::OrderNoRealNameAuthentication,
        ModifyDBInstanceDelayedReplicationTimeError::OperationDeniedDBInstanceType,
        ModifyDBInstanceDelayedReplicationTimeError::EngineNotSupported,
    ];
}

/// Response to [`ModifyDBInstanceDelayedReplicationTimeRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceDelayedReplicationTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFB6083A-7699-489B-8278-C0CB4793A96E`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `rr-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// By how much the read-only instance lags behind on purpose.
    pub delayed_replication_time: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1715482.0`.
    pub task_id: Option<String>,
    /// By how much the read-only instance lags behind on purpose. Example: `100`.
    pub read_sql_replication_time: Option<String>,
}

response! {
    ModifyDBInstanceDelayedReplicationTimeResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "DelayedReplicationTime" => delayed_replication_time: value,
        "TaskId" => task_id: value,
        "ReadSQLReplicationTime" => read_sql_replication_time: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceDelayedReplicationTimeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`OperationDeniedDBInstanceType`](super::DocumentedError::OperationDeniedDBInstanceType)
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported), here with HTTP status 404
pub type ModifyDBInstanceDelayedReplicationTimeError = super::DocumentedError;
