// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHadoopClustersInSameNet`, from `gpdb/DescribeHadoopClustersInSameNet.md`.

use alicloud_runtime::codegen::*;

/// Lists the EMR clusters that are in the same VPC as an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeHadoopClustersInSameNetRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_hadoop_clusters_in_same_net(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeHadoopClustersInSameNetRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeHadoopClustersInSameNetRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeHadoopClustersInSameNetRequest {
    type Response = DescribeHadoopClustersInSameNetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHadoopClustersInSameNet")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHadoopClustersInSameNetRequest`].
#[non_exhaustive]
pub struct DescribeHadoopClustersInSameNetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each. Example: `c-xxx,c-yyy`.
    pub clusters: Vec<String>,
}

response! {
    DescribeHadoopClustersInSameNetResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list(""),
    }
}
