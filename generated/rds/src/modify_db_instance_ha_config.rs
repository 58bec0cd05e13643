// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceHAConfig`, from `rds/ModifyDBInstanceHAConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HAMode, SyncMode};

/// Sets how an instance replicates and which matters more, data or availability.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceHAConfigRequest::new()
///     .db_instance_id("rm-uf6wjk5xxxxxxx")
///     .ha_mode("RPO")
///     .sync_mode("Sync");
/// let reply = client.modify_db_instance_ha_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceHAConfigRequest {
    /// **Required.** ID of the database instance that the call is about. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether data safety or availability comes first. Example: `RPO`.
    pub ha_mode: Option<Open<HAMode>>,
    /// **Required.** How the secondary is kept in step. Example: `Sync`.
    pub sync_mode: Option<Open<SyncMode>>,
}

impl ModifyDBInstanceHAConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `HAMode`, which is required.
    pub fn ha_mode(mut self, value: impl Into<Open<HAMode>>) -> Self {
        self.ha_mode = Some(value.into());
        self
    }
    /// Sets `SyncMode`, which is required.
    pub fn sync_mode(mut self, value: impl Into<Open<SyncMode>>) -> Self {
        self.sync_mode = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceHAConfigRequest {
        "DbInstanceId" => db_instance_id: query,
        "HAMode" => ha_mode: query,
        "SyncMode" => sync_mode: query,
    }
}

impl Operation for ModifyDBInstanceHAConfigRequest {
    type Response = ModifyDBInstanceHAConfigResponse;
    type Error = ModifyDBInstanceHAConfigError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceHAConfig")
        .required(&["DbInstanceId", "HAMode", "SyncMode"]);
    const ERRORS: &'static [ModifyDBInstanceHAConfigError] = &[
        ModifyDBInstanceHAConfigError::OrderComboInstanceNotAllowOperate,
        ModifyDBInstanceHAConfigError::PricePricingPlanResultNotFound,
        ModifyDBInstanceHAConfigError::OrderNoRealNameAuthentication,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportInvalidEngineVersion,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportInvalidNodeClassCode,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportInvalidNodeNum,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportInvalidXengine,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportMemoryTooSmall,
        ModifyDBInstanceHAConfigError::IncorrectMinorVersion,
        ModifyDBInstanceHAConfigError::GroupReplicationNotSupportTableWithoutPrimaryKey,
    ];
}

/// Response to [`ModifyDBInstanceHAConfigRequest`].
pub type ModifyDBInstanceHAConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBInstanceHAConfigRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`GroupReplicationNotSupportInvalidEngineVersion`](super::DocumentedError::GroupReplicationNotSupportInvalidEngineVersion)
/// - [`GroupReplicationNotSupportInvalidNodeClassCode`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeClassCode)
/// - [`GroupReplicationNotSupportInvalidNodeNum`](super::DocumentedError::GroupReplicationNotSupportInvalidNodeNum)
/// - [`GroupReplicationNotSupportInvalidXengine`](super::DocumentedError::GroupReplicationNotSupportInvalidXengine)
/// - [`GroupReplicationNotSupportMemoryTooSmall`](super::DocumentedError::GroupReplicationNotSupportMemoryTooSmall)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`GroupReplicationNotSupportTableWithoutPrimaryKey`](super::DocumentedError::GroupReplicationNotSupportTableWithoutPrimaryKey)
pub type ModifyDBInstanceHAConfigError = super::DocumentedError;
