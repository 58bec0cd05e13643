// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBResourcePool`, from `adb_2019_03_15/DeleteDBResourcePool.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resource pool, which only clusters in elastic mode have.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DeleteDBResourcePoolRequest::new()
///     .db_cluster_id("...")
///     .pool_name("...");
/// let reply = client.delete_db_resource_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBResourcePoolRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the pool goes by.
    pub pool_name: Option<String>,
}

impl DeleteDBResourcePoolRequest {
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
    /// Sets `PoolName`, which is required.
    pub fn pool_name(mut self, value: impl Into<String>) -> Self {
        self.pool_name = Some(value.into());
        self
    }
}

request! {
    DeleteDBResourcePoolRequest {
        "DBClusterId" => db_cluster_id: query,
        "PoolName" => pool_name: query,
    }
}

impl Operation for DeleteDBResourcePoolRequest {
    type Response = DeleteDBResourcePoolResponse;
    type Error = DeleteDBResourcePoolError;
    const INFO: OperationInfo = super::operation("DeleteDBResourcePool")
        .required(&["DBClusterId", "PoolName"]);
    const ERRORS: &'static [DeleteDBResourcePoolError] = &[
        DeleteDBResourcePoolError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteDBResourcePoolRequest`].
pub type DeleteDBResourcePoolResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBResourcePoolRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteDBResourcePoolError = super::DocumentedError;
