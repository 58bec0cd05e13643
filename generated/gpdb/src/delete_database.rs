// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabase`, from `gpdb/DeleteDatabase.md`.

use alicloud_runtime::codegen::*;

/// Drops a database of an instance with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteDatabaseRequest::new()
///     .db_instance_id("...")
///     .database_name("...");
/// let reply = client.delete_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant.
    pub database_name: Option<String>,
}

impl DeleteDatabaseRequest {
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
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    DeleteDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for DeleteDatabaseRequest {
    type Response = DeleteDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDatabase")
        .required(&["DBInstanceId", "DatabaseName"]);
}

/// Response to [`DeleteDatabaseRequest`], which the documentation does not describe.
pub type DeleteDatabaseResponse = alicloud_runtime::UndocumentedResponse;
