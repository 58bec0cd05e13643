// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAIDBClusters`, from `polardb/DescribeAIDBClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists PolarDB AI clusters with filters such as status, billing method, node type, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAIDBClustersRequest::new();
/// let reply = client.describe_aidb_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAIDBClustersRequest {
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// State of the database cluster, to narrow the list down to or to be put into.
    pub db_cluster_status: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of ai node it is or is to be.
    pub ai_node_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeAIDBClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterIds`.
    pub fn db_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ids = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `DBClusterStatus`.
    pub fn db_cluster_status(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_status = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AiNodeType`.
    pub fn ai_node_type(mut self, value: impl Into<String>) -> Self {
        self.ai_node_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAIDBClustersRequest {
        "DBClusterIds" => db_cluster_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBClusterDescription" => db_cluster_description: query,
        "DBClusterStatus" => db_cluster_status: query,
        "PayType" => pay_type: query,
        "RegionId" => region_id: query,
        "AiNodeType" => ai_node_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeAIDBClustersRequest {
    type Response = DescribeAIDBClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAIDBClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAIDBClustersRequest`], which the documentation does not describe.
pub type DescribeAIDBClustersResponse = alicloud_runtime::UndocumentedResponse;
