// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDB`, from `polardbx/DeleteDB.md`.

use alicloud_runtime::codegen::*;

/// Drops a database of an instance with all its data.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DeleteDBRequest::new()
///     .db_instance_name("...")
///     .db_name("...");
/// let reply = client.delete_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
}

impl DeleteDBRequest {
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
}

request! {
    DeleteDBRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DbName" => db_name: query,
    }
}

impl Operation for DeleteDBRequest {
    type Response = DeleteDBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDB")
        .required(&["RegionId", "DBInstanceName", "DbName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`DeleteDBRequest`].
#[non_exhaustive]
pub struct DeleteDBResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteDBResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
