// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBResourcePool`, from `adb_2019_03_15/DescribeDBResourcePool.md`.

use alicloud_runtime::codegen::*;

/// Shows resource pools of a cluster in elastic mode, with nodes and bound users.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBResourcePoolRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_resource_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBResourcePoolRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the pool goes by.
    pub pool_name: Option<String>,
}

impl DescribeDBResourcePoolRequest {
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
    /// Sets `PoolName`.
    pub fn pool_name(mut self, value: impl Into<String>) -> Self {
        self.pool_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBResourcePoolRequest {
        "DBClusterId" => db_cluster_id: query,
        "PoolName" => pool_name: query,
    }
}

impl Operation for DescribeDBResourcePoolRequest {
    type Response = DescribeDBResourcePoolResponse;
    type Error = DescribeDBResourcePoolError;
    const INFO: OperationInfo = super::operation("DescribeDBResourcePool")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBResourcePoolError] = &[
        DescribeDBResourcePoolError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBResourcePoolRequest`].
#[non_exhaustive]
pub struct DescribeDBResourcePoolResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What is known about the pools.
    pub pools_info: Vec<PoolsInfo>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DescribeDBResourcePoolResponse {
        "RequestId" => request_id: value,
        "PoolsInfo" => pools_info: list(""),
        "DBClusterId" => db_cluster_id: value,
    }
}

/// What is known about the pools.
#[non_exhaustive]
pub struct PoolsInfo {
    /// Which kind of query it is or is to be. Example: `default_type`.
    pub query_type: Option<String>,
    /// When the item was last changed. Example: `2022-03-09 16:57:35.241`.
    pub update_time: Option<String>,
    /// Name that the pool goes by. Example: `USER_DEFAULT`.
    pub pool_name: Option<String>,
    /// When the item was created. Example: `2022-03-09 16:57:35.241`.
    pub create_time: Option<String>,
    /// The pool users that are concerned. Example: `testb,testc`.
    pub pool_users: Option<String>,
    /// How many there are of this: node. Example: `2`.
    pub node_num: Option<i32>,
}

response! {
    PoolsInfo {
        "QueryType" => query_type: value,
        "UpdateTime" => update_time: value,
        "PoolName" => pool_name: value,
        "CreateTime" => create_time: value,
        "PoolUsers" => pool_users: value,
        "NodeNum" => node_num: value,
    }
}

/// Errors that the documentation of [`DescribeDBResourcePoolRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBResourcePoolError = super::DocumentedError;
