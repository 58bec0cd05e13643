// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceAutoUpgrade`, from `r-kvstore/ModifyDBInstanceAutoUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Sets whether an instance gets minor version upgrades by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyDBInstanceAutoUpgradeRequest::new()
///     .db_instance_id("...")
///     .value("...");
/// let reply = client.modify_db_instance_auto_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceAutoUpgradeRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether minor versions are upgraded by themselves.
    pub value: Option<String>,
}

impl ModifyDBInstanceAutoUpgradeRequest {
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
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceAutoUpgradeRequest {
        "DBInstanceId" => db_instance_id: query,
        "Value" => value: query,
    }
}

impl Operation for ModifyDBInstanceAutoUpgradeRequest {
    type Response = ModifyDBInstanceAutoUpgradeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceAutoUpgrade")
        .required(&["DBInstanceId", "Value"]);
}

/// Response to [`ModifyDBInstanceAutoUpgradeRequest`].
pub type ModifyDBInstanceAutoUpgradeResponse = alicloud_runtime::EmptyResponse;
