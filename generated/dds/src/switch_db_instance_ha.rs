// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchDBInstanceHA`, from `dds/SwitchDBInstanceHA.md`.

use alicloud_runtime::codegen::*;

/// Lets primary and secondary nodes of an instance change places.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::SwitchDBInstanceHARequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.switch_db_instance_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchDBInstanceHARequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required** under conditions. Mongos, shard or Configserver node of a sharded cluster, by its
    /// ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Nodes whose roles are to be switched. Example: `972xxxx,972xxxx`.
    pub role_ids: Option<String>,
    /// Whether the change is made at once or in the maintenance window.
    /// Range: 0 to 1. Default: `0`. Example: `0`.
    pub switch_mode: Option<i32>,
}

impl SwitchDBInstanceHARequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RoleIds`.
    pub fn role_ids(mut self, value: impl Into<String>) -> Self {
        self.role_ids = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    #[inline]
    pub fn switch_mode(mut self, value: i32) -> Self {
        self.switch_mode = Some(value);
        self
    }
}

request! {
    SwitchDBInstanceHARequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RoleIds" => role_ids: query,
        "SwitchMode" => switch_mode: query,
    }
}

impl Operation for SwitchDBInstanceHARequest {
    type Response = SwitchDBInstanceHAResponse;
    type Error = SwitchDBInstanceHAError;
    const INFO: OperationInfo = super::operation("SwitchDBInstanceHA")
        .required(&["DBInstanceId"]);
    const ERRORS: &'static [SwitchDBInstanceHAError] = &[
        SwitchDBInstanceHAError::InvalidSwitchType,
        SwitchDBInstanceHAError::InvalidInstanceId,
        SwitchDBInstanceHAError::HaStatusNotSupport,
    ];
}

/// Response to [`SwitchDBInstanceHARequest`].
pub type SwitchDBInstanceHAResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SwitchDBInstanceHARequest`] names.
///
/// - [`InvalidSwitchType`](super::DocumentedError::InvalidSwitchType)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`HaStatusNotSupport`](super::DocumentedError::HaStatusNotSupport)
pub type SwitchDBInstanceHAError = super::DocumentedError;
