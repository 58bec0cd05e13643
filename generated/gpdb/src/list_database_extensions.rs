// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabaseExtensions`, from `gpdb/ListDatabaseExtensions.md`.

use alicloud_runtime::codegen::*;

/// Lists the extensions of one database in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListDatabaseExtensionsRequest::new()
///     .db_instance_id("...")
///     .database_name("...");
/// let reply = client.list_database_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabaseExtensionsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant.
    pub database_name: Option<String>,
}

impl ListDatabaseExtensionsRequest {
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
    ListDatabaseExtensionsRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for ListDatabaseExtensionsRequest {
    type Response = ListDatabaseExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDatabaseExtensions")
        .required(&["DBInstanceId", "DatabaseName"])
        .read_only();
}

/// Response to [`ListDatabaseExtensionsRequest`], which the documentation does not describe.
pub type ListDatabaseExtensionsResponse = alicloud_runtime::UndocumentedResponse;
