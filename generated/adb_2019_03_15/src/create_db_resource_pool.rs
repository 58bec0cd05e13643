// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBResourcePool`, from `adb_2019_03_15/CreateDBResourcePool.md`.

use alicloud_runtime::codegen::*;

/// Creates a resource pool with a number of nodes, for clusters in elastic mode only.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CreateDBResourcePoolRequest::new()
///     .db_cluster_id("...")
///     .pool_name("...");
/// let reply = client.create_db_resource_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBResourcePoolRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the pool goes by.
    pub pool_name: Option<String>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// How many there are of this: node. Range: 0 to 4294967296.
    pub node_num: Option<i32>,
}

impl CreateDBResourcePoolRequest {
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
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `NodeNum`.
    #[inline]
    pub fn node_num(mut self, value: i32) -> Self {
        self.node_num = Some(value);
        self
    }
}

request! {
    CreateDBResourcePoolRequest {
        "DBClusterId" => db_cluster_id: query,
        "PoolName" => pool_name: query,
        "QueryType" => query_type: query,
        "NodeNum" => node_num: query,
    }
}

impl Operation for CreateDBResourcePoolRequest {
    type Response = CreateDBResourcePoolResponse;
    type Error = CreateDBResourcePoolError;
    const INFO: OperationInfo = super::operation("CreateDBResourcePool")
        .required(&["DBClusterId", "PoolName"]);
    const ERRORS: &'static [CreateDBResourcePoolError] = &[
        CreateDBResourcePoolError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateDBResourcePoolRequest`].
pub type CreateDBResourcePoolResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDBResourcePoolRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateDBResourcePoolError = super::DocumentedError;
