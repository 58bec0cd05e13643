// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstanceIPArray`, from `gpdb/DeleteDBInstanceIPArray.md`.

use alicloud_runtime::codegen::*;

/// Deletes a named IP address whitelist from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteDBInstanceIPArrayRequest::new()
///     .db_instance_id("...")
///     .ip_array_name("...");
/// let reply = client.delete_db_instance_ip_array(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceIPArrayRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name that the IP address array goes by.
    pub ip_array_name: Option<String>,
}

impl DeleteDBInstanceIPArrayRequest {
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
    /// Sets `IPArrayName`, which is required.
    pub fn ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.ip_array_name = Some(value.into());
        self
    }
}

request! {
    DeleteDBInstanceIPArrayRequest {
        "DBInstanceId" => db_instance_id: query,
        "IPArrayName" => ip_array_name: query,
    }
}

impl Operation for DeleteDBInstanceIPArrayRequest {
    type Response = DeleteDBInstanceIPArrayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBInstanceIPArray")
        .required(&["DBInstanceId", "IPArrayName"]);
}

/// Response to [`DeleteDBInstanceIPArrayRequest`], which the documentation does not describe.
pub type DeleteDBInstanceIPArrayResponse = alicloud_runtime::UndocumentedResponse;
