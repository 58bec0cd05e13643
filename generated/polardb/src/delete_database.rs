// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatabase`, from `polardb/DeleteDatabase.md`.

use alicloud_runtime::codegen::*;

/// Drops a database of a cluster with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDatabaseRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .db_name("testDB");
/// let reply = client.delete_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatabaseRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DeleteDatabaseRequest {
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
    DeleteDatabaseRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DeleteDatabaseRequest {
    type Response = DeleteDatabaseResponse;
    type Error = DeleteDatabaseError;
    const INFO: OperationInfo = super::operation("DeleteDatabase")
        .required(&["DBClusterId", "DBName"]);
    const ERRORS: &'static [DeleteDatabaseError] = &[
        DeleteDatabaseError::InvalidDBNameMalformed,
        DeleteDatabaseError::InvalidDBClusterNotFound,
        DeleteDatabaseError::InvalidDBClusterIdNotFound,
        DeleteDatabaseError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteDatabaseRequest`].
pub type DeleteDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDatabaseRequest`] names.
///
/// - [`InvalidDBNameMalformed`](super::DocumentedError::InvalidDBNameMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteDatabaseError = super::DocumentedError;
