// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabaseZonal`, from `polardb/DeleteDatabaseZonal.md`.

use alicloud_runtime::codegen::*;

/// Drops a database of a zonal cluster with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDatabaseZonalRequest::new()
///     .db_cluster_id("...")
///     .db_name("...");
/// let reply = client.delete_database_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DeleteDatabaseZonalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DeleteDatabaseZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DeleteDatabaseZonalRequest {
    type Response = DeleteDatabaseZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDatabaseZonal")
        .required(&["DBClusterId", "DBName"]);
}

/// Response to [`DeleteDatabaseZonalRequest`], which the documentation does not describe.
pub type DeleteDatabaseZonalResponse = alicloud_runtime::UndocumentedResponse;
