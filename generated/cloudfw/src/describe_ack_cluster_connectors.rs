// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckClusterConnectors`, from `cloudfw/DescribeAckClusterConnectors.md`.

use alicloud_runtime::codegen::*;

/// Lists connectors to ACK clusters, filtered by member, region, VPC, cluster or name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAckClusterConnectorsRequest::new()
///     .page_no("...")
///     .page_size("...");
/// let reply = client.describe_ack_cluster_connectors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckClusterConnectorsRequest {
    /// **Required.** Which page of the list to return.
    pub page_no: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Name that the connector goes by.
    pub connector_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAckClusterConnectorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`, which is required.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `ConnectorName`.
    pub fn connector_name(mut self, value: impl Into<String>) -> Self {
        self.connector_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeAckClusterConnectorsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "MemberUid" => member_uid: query,
        "RegionNo" => region_no: query,
        "ConnectorName" => connector_name: query,
        "VpcId" => vpc_id: query,
        "ClusterId" => cluster_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAckClusterConnectorsRequest {
    type Response = DescribeAckClusterConnectorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAckClusterConnectors")
        .required(&["PageNo", "PageSize"])
        .read_only();
}

/// Response to [`DescribeAckClusterConnectorsRequest`], which the documentation does not describe.
pub type DescribeAckClusterConnectorsResponse = alicloud_runtime::UndocumentedResponse;
