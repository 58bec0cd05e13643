// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDescription`, from `gpdb/ModifyDBInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of an instance, nothing else.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyDBInstanceDescriptionRequest::new()
///     .db_instance_id("...")
///     .db_instance_description("...");
/// let reply = client.modify_db_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDescriptionRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
}

impl ModifyDBInstanceDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`, which is required.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceDescriptionRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceDescription" => db_instance_description: query,
    }
}

impl Operation for ModifyDBInstanceDescriptionRequest {
    type Response = ModifyDBInstanceDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDescription")
        .required(&["DBInstanceId", "DBInstanceDescription"]);
}

/// Response to [`ModifyDBInstanceDescriptionRequest`].
pub type ModifyDBInstanceDescriptionResponse = alicloud_runtime::EmptyResponse;
