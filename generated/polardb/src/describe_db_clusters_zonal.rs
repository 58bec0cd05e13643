// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClustersZonal`, from `polardb/DescribeDBClustersZonal.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Zonal variant of [`DescribeDBClusters`](super::Client::describe_db_clusters): lists clusters
/// with filters such as status, engine, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClustersZonalRequest::new();
/// let reply = client.describe_db_clusters_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClustersZonalRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// State of the database cluster, to narrow the list down to or to be put into.
    pub db_cluster_status: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// Time between two of this, or the span in which it holds: recent creation.
    pub recent_creation_interval: Option<i32>,
    /// Time between two of this, or the span in which it holds: recent expiration.
    pub recent_expiration_interval: Option<i32>,
    /// Whether only expired or only unexpired instances are meant.
    pub expired: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeDBClustersZonalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterIds`.
    pub fn db_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ids = Some(value.into());
        self
    }
    /// Sets `DBClusterDescription`.
    pub fn db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_description = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `DBClusterStatus`.
    pub fn db_cluster_status(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_status = Some(value.into());
        self
    }
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `RecentCreationInterval`.
    #[inline]
    pub fn recent_creation_interval(mut self, value: i32) -> Self {
        self.recent_creation_interval = Some(value);
        self
    }
    /// Sets `RecentExpirationInterval`.
    #[inline]
    pub fn recent_expiration_interval(mut self, value: i32) -> Self {
        self.recent_expiration_interval = Some(value);
        self
    }
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<String>) -> Self {
        self.expired = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `DBNodeIds`.
    pub fn db_node_ids(mut self, value: impl Into<String>) -> Self {
        self.db_node_ids = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeDBClustersZonalRequest {
        "RegionId" => region_id: query,
        "DBClusterIds" => db_cluster_ids: query,
        "DBClusterDescription" => db_cluster_description: query,
        "ConnectionString" => connection_string: query,
        "DBClusterStatus" => db_cluster_status: query,
        "DBType" => db_type: query,
        "DescribeType" => describe_type: query,
        "DBVersion" => db_version: query,
        "RecentCreationInterval" => recent_creation_interval: query,
        "RecentExpirationInterval" => recent_expiration_interval: query,
        "Expired" => expired: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "PayType" => pay_type: query,
        "DBNodeIds" => db_node_ids: query,
        "CloudProvider" => cloud_provider: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeDBClustersZonalRequest {
    type Response = DescribeDBClustersZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClustersZonal")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBClustersZonalRequest`], which the documentation does not describe.
pub type DescribeDBClustersZonalResponse = alicloud_runtime::UndocumentedResponse;
