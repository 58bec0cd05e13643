// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusters`, from `polardb/DescribeDBClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBClusterStatus, DBNodeRole, DBType, LockMode, OnOff, PayType, Tag};

/// Lists the PolarDB clusters of the account or those a RAM user may see, with many filters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::describe_db_clusters::DBClusterStatus;
///
/// let request = alicloud_polardb::DescribeDBClustersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_clusters(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_db_clusters(request)
///     .wait()
///     .until(DBClusterStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// State of the database cluster, to narrow the list down to or to be put into.
    pub db_cluster_status: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<Open<DBType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1. Default: `1`.
    pub page_number: Option<i32>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// Time between two of this, or the span in which it holds: recent creation.
    pub recent_creation_interval: Option<i32>,
    /// Time between two of this, or the span in which it holds: recent expiration.
    pub recent_expiration_interval: Option<i32>,
    /// Whether only expired or only unexpired instances are meant.
    pub expired: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// IDs of the database nodes to work on or to narrow the list down to.
    pub db_node_ids: Option<String>,
}

impl DescribeDBClustersRequest {
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
    /// Sets `DBClusterStatus`.
    pub fn db_cluster_status(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_status = Some(value.into());
        self
    }
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<Open<DBType>>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
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
    #[inline]
    pub fn expired(mut self, value: bool) -> Self {
        self.expired = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
}

request! {
    DescribeDBClustersRequest {
        "RegionId" => region_id: query,
        "DBClusterIds" => db_cluster_ids: query,
        "DBClusterDescription" => db_cluster_description: query,
        "DBClusterStatus" => db_cluster_status: query,
        "DBType" => db_type: query,
        "Tag" => tag: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ConnectionString" => connection_string: query,
        "DescribeType" => describe_type: query,
        "DBVersion" => db_version: query,
        "RecentCreationInterval" => recent_creation_interval: query,
        "RecentExpirationInterval" => recent_expiration_interval: query,
        "Expired" => expired: query,
        "ResourceGroupId" => resource_group_id: query,
        "PayType" => pay_type: query,
        "DBNodeIds" => db_node_ids: query,
    }
}

impl Operation for DescribeDBClustersRequest {
    type Response = DescribeDBClustersResponse;
    type Error = DescribeDBClustersError;
    const INFO: OperationInfo = super::operation("DescribeDBClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClustersError] = &[
        DescribeDBClustersError::InvalidRegionIdMalformed,
        DescribeDBClustersError::NumberExceedTags,
        DescribeDBClustersError::InvalidPageSizeMalformed,
        DescribeDBClustersError::InvalidPageNumberMalformed,
        DescribeDBClustersError::InvalidRecentCreationIntervalMalformed,
        DescribeDBClustersError::InvalidRecentExpirationIntervalMalformed,
        DescribeDBClustersError::DBTypeOrDBVersionMalformed,
        DescribeDBClustersError::InternalError,
        DescribeDBClustersError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDBClustersRequest {
    type Item = DBCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

impl Stateful for DescribeDBClustersRequest {
    type State = DBClusterStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.db_cluster_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .items
                .iter()
                .map(|v| (
                    v.db_cluster_id.as_deref(),
                    v.db_cluster_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDBClustersRequest`].
#[non_exhaustive]
pub struct DescribeDBClustersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `12`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `16`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `5`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DBCluster>,
}

response! {
    DescribeDBClustersResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("DBCluster"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// Free text that tells people about the database cluster. Example: `GDN-1`.
    pub db_cluster_description: Option<String>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was created. Example: `2020-08-14T05:58:42Z`.
    pub create_time: Option<Timestamp>,
    /// When the item runs out. Example: `2020-11-14T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<Open<DBClusterStatus>>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `5.6`.
    pub db_version: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<Open<LockMode>>,
    /// Kind of network that the database cluster is in or is meant for. Example: `VPC`.
    pub db_cluster_network_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-****************`.
    pub vpc_id: Option<String>,
    /// Number that counts or picks out the database node. Example: `2`.
    pub db_node_number: Option<i32>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// Storage taken up, in bytes. Example: `3009413120`.
    pub storage_used: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The database nodes that were found or are concerned, one entry each.
    pub db_nodes: Vec<DBNode>,
    /// `1` if the cluster is kept from being deleted. Example: `0`.
    pub deletion_lock: Option<i32>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-***************`.
    pub vswitch_id: Option<String>,
    /// Whether storage is charged by what is used (`Postpaid`) or paid in advance for a fixed space
    /// (`Prepaid`). Example: `Prepaid`.
    pub storage_pay_type: Option<String>,
    /// How a Serverless cluster scales: `AgileServerless` fast with the load, `SteadyServerless` on top
    /// of fixed nodes. Example: `AgileServerless`.
    pub serverless_type: Option<String>,
    /// Whether zones always hold the same data. Example: `ON`.
    pub strict_consistency: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-************`.
    pub resource_group_id: Option<String>,
    /// Storage provided. Example: `50`.
    pub storage_space: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Class that the item belongs to. Example: `Normal`.
    pub category: Option<String>,
    /// Which kind of ai it is or is to be. Example: `SearchNode`.
    pub ai_type: Option<String>,
    /// The vCPU cores that are concerned. Example: `1`.
    pub cpu_cores: Option<String>,
    /// How large the memory is or is to be. Example: `2048`.
    pub memory_size: Option<String>,
    /// How large the remote memory is or is to be. Example: `3612`.
    pub remote_memory_size: Option<String>,
    /// Class that the sub belongs to. Example: `Exclusive`.
    pub sub_category: Option<String>,
}

response! {
    DBCluster {
        "DBClusterId" => db_cluster_id: value,
        "DBClusterDescription" => db_cluster_description: value,
        "PayType" => pay_type: value,
        "RegionId" => region_id: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "DBClusterStatus" => db_cluster_status: value,
        "Engine" => engine: value,
        "DBType" => db_type: value,
        "DBVersion" => db_version: value,
        "LockMode" => lock_mode: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "VpcId" => vpc_id: value,
        "DBNodeNumber" => db_node_number: value,
        "DBNodeClass" => db_node_class: value,
        "StorageUsed" => storage_used: value,
        "Tags" => tags: list("Tag"),
        "DBNodes" => db_nodes: list("DBNode"),
        "DeletionLock" => deletion_lock: value,
        "Expired" => expired: value,
        "VswitchId" => vswitch_id: value,
        "StoragePayType" => storage_pay_type: value,
        "ServerlessType" => serverless_type: value,
        "StrictConsistency" => strict_consistency: value,
        "ResourceGroupId" => resource_group_id: value,
        "StorageSpace" => storage_space: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "AiType" => ai_type: value,
        "CpuCores" => cpu_cores: value,
        "MemorySize" => memory_size: value,
        "RemoteMemorySize" => remote_memory_size: value,
        "SubCategory" => sub_category: value,
    }
}

/// The database nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBNode {
    /// ID of the database node that the item belongs to or stands for. Example: `pi-****************`.
    pub db_node_id: Option<String>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// Whether the node writes or only reads. Example: `Reader`.
    pub db_node_role: Option<Open<DBNodeRole>>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The serverles that are concerned. Example: `ON`.
    pub serverless: Option<String>,
    /// Whether the imci is switched on. Example: `OFF`.
    pub imci_switch: Option<Open<OnOff>>,
    /// Whether the node is a hot standby (`ON`), ready to take over at once. Example: `OFF`.
    pub hot_replica_mode: Option<String>,
}

response! {
    DBNode {
        "DBNodeId" => db_node_id: value,
        "DBNodeClass" => db_node_class: value,
        "DBNodeRole" => db_node_role: value,
        "ZoneId" => zone_id: value,
        "RegionId" => region_id: value,
        "Serverless" => serverless: value,
        "ImciSwitch" => imci_switch: value,
        "HotReplicaMode" => hot_replica_mode: value,
    }
}

/// Errors that the documentation of [`DescribeDBClustersRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidRecentCreationIntervalMalformed`](super::DocumentedError::InvalidRecentCreationIntervalMalformed)
/// - [`InvalidRecentExpirationIntervalMalformed`](super::DocumentedError::InvalidRecentExpirationIntervalMalformed)
/// - [`DBTypeOrDBVersionMalformed`](super::DocumentedError::DBTypeOrDBVersionMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClustersError = super::DocumentedError;
