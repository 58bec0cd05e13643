// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabaseDescription`, from `polardbx/ModifyDatabaseDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark on a database.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyDatabaseDescriptionRequest::new()
///     .db_instance_name("...")
///     .db_name("...")
///     .db_description("...");
/// let reply = client.modify_database_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseDescriptionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// **Required.** Free text that tells people about the database.
    pub db_description: Option<String>,
}

impl ModifyDatabaseDescriptionRequest {
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
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `DbDescription`, which is required.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseDescriptionRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DbName" => db_name: query,
        "DbDescription" => db_description: query,
    }
}

impl Operation for ModifyDatabaseDescriptionRequest {
    type Response = ModifyDatabaseDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDatabaseDescription")
        .required(&["RegionId", "DBInstanceName", "DbName", "DbDescription"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`ModifyDatabaseDescriptionRequest`].
#[non_exhaustive]
pub struct ModifyDatabaseDescriptionResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyDatabaseDescriptionResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
