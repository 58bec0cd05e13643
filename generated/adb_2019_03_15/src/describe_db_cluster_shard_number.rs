// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterShardNumber`, from `adb_2019_03_15/DescribeDBClusterShardNumber.md`.

use alicloud_runtime::codegen::*;

/// Shows into how many shards a cluster's data is split.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDBClusterShardNumberRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_shard_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterShardNumberRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterShardNumberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterShardNumberRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterShardNumberRequest {
    type Response = DescribeDBClusterShardNumberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterShardNumber")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClusterShardNumberRequest`], which the documentation does not describe.
pub type DescribeDBClusterShardNumberResponse = alicloud_runtime::UndocumentedResponse;
