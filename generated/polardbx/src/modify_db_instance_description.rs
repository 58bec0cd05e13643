// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceDescription`, from `polardbx/ModifyDBInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDBInstanceDescriptionRequest::new()
///     .db_instance_name("...")
///     .db_instance_description("...");
/// let reply = client.modify_db_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceDescriptionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
}

impl ModifyDBInstanceDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
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
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DBInstanceDescription" => db_instance_description: query,
    }
}

impl Operation for ModifyDBInstanceDescriptionRequest {
    type Response = ModifyDBInstanceDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceDescription")
        .required(&["RegionId", "DBInstanceName", "DBInstanceDescription"])
        .region("RegionId");
}

/// Response to [`ModifyDBInstanceDescriptionRequest`].
pub type ModifyDBInstanceDescriptionResponse = alicloud_runtime::EmptyResponse;
