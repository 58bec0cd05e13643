// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInclinedNodes`, from `adb_2019_03_15/DescribeInclinedNodes.md`.

use alicloud_runtime::codegen::*;

/// Shows the nodes of a cluster on which data is unevenly distributed.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeInclinedNodesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_inclined_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInclinedNodesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeInclinedNodesRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeInclinedNodesRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeInclinedNodesRequest {
    type Response = DescribeInclinedNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInclinedNodes")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInclinedNodesRequest`], which the documentation does not describe.
pub type DescribeInclinedNodesResponse = alicloud_runtime::UndocumentedResponse;
