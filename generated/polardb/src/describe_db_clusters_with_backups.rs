// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClustersWithBackups`, from `polardb/DescribeDBClustersWithBackups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBClusterStatus};

/// Lists the clusters of a region that have backup sets, including deleted clusters on request.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::describe_db_clusters_with_backups::DBClusterStatus;
///
/// let request = alicloud_polardb::DescribeDBClustersWithBackupsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_clusters_with_backups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_db_clusters_with_backups(request)
///     .wait()
///     .until(DBClusterStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// Free text that tells people about the database cluster.
    pub db_cluster_description: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// `0` for clusters that exist, `1` for deleted ones.
    pub is_deleted: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
}

impl DescribeDBClustersWithBackupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `IsDeleted`.
    #[inline]
    pub fn is_deleted(mut self, value: i32) -> Self {
        self.is_deleted = Some(value);
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
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
}

request! {
    DescribeDBClustersWithBackupsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "DBClusterIds" => db_cluster_ids: query,
        "DBClusterDescription" => db_cluster_description: query,
        "DBType" => db_type: query,
        "IsDeleted" => is_deleted: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBVersion" => db_version: query,
    }
}

impl Operation for DescribeDBClustersWithBackupsRequest {
    type Response = DescribeDBClustersWithBackupsResponse;
    type Error = DescribeDBClustersWithBackupsError;
    const INFO: OperationInfo = super::operation("DescribeDBClustersWithBackups")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClustersWithBackupsError] = &[
        DescribeDBClustersWithBackupsError::InvalidRegionIdMalformed,
        DescribeDBClustersWithBackupsError::InvalidPageSizeMalformed,
        DescribeDBClustersWithBackupsError::InvalidPageNumberMalformed,
        DescribeDBClustersWithBackupsError::InternalError,
        DescribeDBClustersWithBackupsError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeDBClustersWithBackupsRequest {
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
        Some(&mut response.items.as_mut()?.db_cluster)
    }
}

impl Stateful for DescribeDBClustersWithBackupsRequest {
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
                .flat_map(|v| &v.db_cluster)
                .map(|v| (
                    v.db_cluster_id.as_deref(),
                    v.db_cluster_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeDBClustersWithBackupsRequest`].
#[non_exhaustive]
pub struct DescribeDBClustersWithBackupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8529AA2-522F-4B30-B80B-8F7D39******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBClustersWithBackupsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Database cluster, with its facts.
    pub db_cluster: Vec<DBCluster>,
}

response! {
    Items {
        "DBCluster" => db_cluster: list(""),
    }
}

/// Database cluster, with its facts.
#[non_exhaustive]
pub struct DBCluster {
    /// Time that is set or recorded for this: deleted. Example: `2022-05-12T03:25:37Z`.
    pub deleted_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-******************`.
    pub vpc_id: Option<String>,
    /// When the item runs out. Example: `2022-09-14T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// When the item was created. Example: `2022-05-09T09:33:51Z`.
    pub create_time: Option<Timestamp>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.medium`.
    pub db_node_class: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// `1` if the cluster is kept from being deleted. Example: `0`.
    pub deletion_lock: Option<i32>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<Open<DBClusterStatus>>,
    /// `1` if the cluster is deleted. Example: `1`.
    pub is_deleted: Option<i32>,
    /// Kind of network that the database cluster is in or is meant for. Example: `VPC`.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster. Example: `test`.
    pub db_cluster_description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
}

response! {
    DBCluster {
        "DeletedTime" => deleted_time: value,
        "VpcId" => vpc_id: value,
        "ExpireTime" => expire_time: value,
        "Expired" => expired: value,
        "CreateTime" => create_time: value,
        "DBNodeClass" => db_node_class: value,
        "PayType" => pay_type: value,
        "DBType" => db_type: value,
        "LockMode" => lock_mode: value,
        "RegionId" => region_id: value,
        "DeletionLock" => deletion_lock: value,
        "DBVersion" => db_version: value,
        "DBClusterId" => db_cluster_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "IsDeleted" => is_deleted: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "ZoneId" => zone_id: value,
        "Engine" => engine: value,
    }
}

/// Errors that the documentation of [`DescribeDBClustersWithBackupsRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDBClustersWithBackupsError = super::DocumentedError;
