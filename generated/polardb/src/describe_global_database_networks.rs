// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalDatabaseNetworks`, from `polardb/DescribeGlobalDatabaseNetworks.md`.

use alicloud_runtime::codegen::*;

/// Lists all global database networks (GDNs) of the account with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeGlobalDatabaseNetworksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_global_database_networks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksRequest {
    /// Region that the filter lies in.
    pub filter_region: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Free text that tells people about the GDN.
    pub gdn_description: Option<String>,
    /// Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeGlobalDatabaseNetworksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FilterRegion`.
    pub fn filter_region(mut self, value: impl Into<String>) -> Self {
        self.filter_region = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
    /// Sets `GDNDescription`.
    pub fn gdn_description(mut self, value: impl Into<String>) -> Self {
        self.gdn_description = Some(value.into());
        self
    }
    /// Sets `GDNId`.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalDatabaseNetworksRequest {
        "FilterRegion" => filter_region: query,
        "DBClusterId" => db_cluster_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "GDNDescription" => gdn_description: query,
        "GDNId" => gdn_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeGlobalDatabaseNetworksRequest {
    type Response = DescribeGlobalDatabaseNetworksResponse;
    type Error = DescribeGlobalDatabaseNetworksError;
    const INFO: OperationInfo = super::operation("DescribeGlobalDatabaseNetworks")
        .read_only();
    const ERRORS: &'static [DescribeGlobalDatabaseNetworksError] = &[
        DescribeGlobalDatabaseNetworksError::InvalidPageSizeMalformed,
        DescribeGlobalDatabaseNetworksError::InvalidPageNumberMalformed,
        DescribeGlobalDatabaseNetworksError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeGlobalDatabaseNetworksRequest {
    type Item = GlobalDatabaseNetworkItem;
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

/// Response to [`DescribeGlobalDatabaseNetworksRequest`].
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworksResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A85BAF-1089-4CDF-A82F-0A140F******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<GlobalDatabaseNetworkItem>,
}

response! {
    DescribeGlobalDatabaseNetworksResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GlobalDatabaseNetworkItem {
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// Global database network, which joins clusters of several regions.
    /// Example: `gdn-****************`.
    pub gdn_id: Option<String>,
    /// When the item was created. Example: `2020-03-23T05:46:54Z`.
    pub create_time: Option<Timestamp>,
    /// State that the GDN is in. Example: `active`.
    pub gdn_status: Option<String>,
    /// The database clusters that were found or are concerned, one entry each.
    pub db_clusters: Vec<DBCluster>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Free text that tells people about the GDN. Example: `test`.
    pub gdn_description: Option<String>,
}

response! {
    GlobalDatabaseNetworkItem {
        "DBVersion" => db_version: value,
        "GDNId" => gdn_id: value,
        "CreateTime" => create_time: value,
        "GDNStatus" => gdn_status: value,
        "DBClusters" => db_clusters: list(""),
        "DBType" => db_type: value,
        "GDNDescription" => gdn_description: value,
    }
}

/// The database clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `primary`.
    pub role: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DBCluster {
        "DBClusterId" => db_cluster_id: value,
        "Role" => role: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeGlobalDatabaseNetworksRequest`] names.
///
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeGlobalDatabaseNetworksError = super::DocumentedError;
