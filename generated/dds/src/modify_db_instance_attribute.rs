// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceAttribute`, from `dds/ModifyDBInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Switches the release protection of a pay-as-you-go instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyDBInstanceAttributeRequest::new()
///     .db_instance_id("dds-7xv0912d85924194");
/// let reply = client.modify_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceAttributeRequest {
    /// **Required.** ID of the database instance. Example: `dds-7xv0912d85924194`.
    pub db_instance_id: Option<String>,
    /// Whether the instance is guarded against being released by mistake. Example: `false`.
    pub db_instance_release_protection: Option<bool>,
}

impl ModifyDBInstanceAttributeRequest {
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
    /// Sets `DBInstanceReleaseProtection`.
    #[inline]
    pub fn db_instance_release_protection(mut self, value: bool) -> Self {
        self.db_instance_release_protection = Some(value);
        self
    }
}

request! {
    ModifyDBInstanceAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceReleaseProtection" => db_instance_release_protection: query,
    }
}

impl Operation for ModifyDBInstanceAttributeRequest {
    type Response = ModifyDBInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceAttribute")
        .required(&["DBInstanceId"]);
}

/// Response to [`ModifyDBInstanceAttributeRequest`].
pub type ModifyDBInstanceAttributeResponse = alicloud_runtime::EmptyResponse;
