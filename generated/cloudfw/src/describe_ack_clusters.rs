// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckClusters`, from `cloudfw/DescribeAckClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's ACK clusters, with filters such as region and connector status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAckClustersRequest::new()
///     .region_no("...")
///     .page_size("...")
///     .page_no("...");
/// let reply = client.describe_ack_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckClustersRequest {
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Size or model of the cluster.
    pub cluster_spec: Option<String>,
    /// State of the connector, to narrow the list down to or to be put into.
    pub connector_status: Option<String>,
}

impl DescribeAckClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ClusterSpec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }
    /// Sets `ConnectorStatus`.
    pub fn connector_status(mut self, value: impl Into<String>) -> Self {
        self.connector_status = Some(value.into());
        self
    }
}

request! {
    DescribeAckClustersRequest {
        "RegionNo" => region_no: query,
        "MemberUid" => member_uid: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
        "ClusterId" => cluster_id: query,
        "ClusterName" => cluster_name: query,
        "ClusterSpec" => cluster_spec: query,
        "ConnectorStatus" => connector_status: query,
    }
}

impl Operation for DescribeAckClustersRequest {
    type Response = DescribeAckClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAckClusters")
        .required(&["RegionNo", "PageSize", "PageNo"])
        .read_only();
}

/// Response to [`DescribeAckClustersRequest`], which the documentation does not describe.
pub type DescribeAckClustersResponse = alicloud_runtime::UndocumentedResponse;
