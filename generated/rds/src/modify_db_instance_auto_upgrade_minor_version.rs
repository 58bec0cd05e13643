// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceAutoUpgradeMinorVersion`, from `rds/ModifyDBInstanceAutoUpgradeMinorVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoUpgradeMinorVersion};

/// Sets whether an instance gets minor version upgrades by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceAutoUpgradeMinorVersionRequest::new()
///     .auto_upgrade_minor_version("Auto")
///     .db_instance_id("rm-uf6wjk5xxx");
/// let reply = client.modify_db_instance_auto_upgrade_minor_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgradeMinorVersionRequest {
    /// **Required.** Whether minor version upgrades are made by themselves or only when a version is
    /// withdrawn. Example: `Auto`.
    pub auto_upgrade_minor_version: Option<Open<AutoUpgradeMinorVersion>>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxx`.
    pub db_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
}

impl ModifyDBInstanceAutoUpgradeMinorVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoUpgradeMinorVersion`, which is required.
    pub fn auto_upgrade_minor_version(
        mut self,
        value: impl Into<Open<AutoUpgradeMinorVersion>>,
    ) -> Self {
        self.auto_upgrade_minor_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceAutoUpgradeMinorVersionRequest {
        "AutoUpgradeMinorVersion" => auto_upgrade_minor_version: query,
        "DBInstanceId" => db_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDBInstanceAutoUpgradeMinorVersionRequest {
    type Response = ModifyDBInstanceAutoUpgradeMinorVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyDBInstanceAutoUpgradeMinorVersion",
        )
        .required(&["AutoUpgradeMinorVersion", "DBInstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDBInstanceAutoUpgradeMinorVersionRequest`].
pub type ModifyDBInstanceAutoUpgradeMinorVersionResponse = alicloud_runtime::EmptyResponse;
