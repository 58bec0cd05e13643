// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedBlockStorageClusters`, from `ebs/DescribeDedicatedBlockStorageClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DiskTag, Tag};

/// Lists dedicated block storage clusters, by zone, status, category or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeDedicatedBlockStorageClustersRequest::new()
///     .region_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_block_storage_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the azone that the call is about.
    pub azone_id: Option<String>,
    /// ID of the dedicated block storage cluster that the call is about. Items: at most 10.
    pub dedicated_block_storage_cluster_id: Vec<String>,
    /// State to narrow the list down to, or to put the item into. Items: at most 10.
    pub status: Vec<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeDedicatedBlockStorageClustersRequest {
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
    /// Sets `AzoneId`.
    pub fn azone_id(mut self, value: impl Into<String>) -> Self {
        self.azone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedBlockStorageClusterId`.
    pub fn dedicated_block_storage_cluster_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_block_storage_cluster_id = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeDedicatedBlockStorageClustersRequest {
        "RegionId" => region_id: form,
        "AzoneId" => azone_id: form,
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: query,
        "Status" => status: form,
        "Category" => category: form,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeDedicatedBlockStorageClustersRequest {
    type Response = DescribeDedicatedBlockStorageClustersResponse;
    type Error = DescribeDedicatedBlockStorageClustersError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedBlockStorageClusters")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeDedicatedBlockStorageClustersError] = &[
        DescribeDedicatedBlockStorageClustersError::MissingParameter,
        DescribeDedicatedBlockStorageClustersError::Forbidden,
        DescribeDedicatedBlockStorageClustersError::ForbiddenAction,
        DescribeDedicatedBlockStorageClustersError::InvalidDiskCategoryNotSupported,
        DescribeDedicatedBlockStorageClustersError::NoPermissionSlr,
        DescribeDedicatedBlockStorageClustersError::InvalidApiNotFound,
        DescribeDedicatedBlockStorageClustersError::InvalidRegionIdNotFound,
        DescribeDedicatedBlockStorageClustersError::InvalidResourceIdNotFound,
        DescribeDedicatedBlockStorageClustersError::InvalidResourceTypeNotFound,
        DescribeDedicatedBlockStorageClustersError::InvalidZoneIdNotFound,
        DescribeDedicatedBlockStorageClustersError::NoSuchResource,
        DescribeDedicatedBlockStorageClustersError::InternalError,
        DescribeDedicatedBlockStorageClustersError::RequestTimeout,
    ];
}

impl Paginated for DescribeDedicatedBlockStorageClustersRequest {
    type Item = DedicatedBlockStorageCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dedicated_block_storage_clusters)
    }
}

/// Response to [`DescribeDedicatedBlockStorageClustersRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersResponse {
    /// The dedicated block storage clusters that were found or are concerned, one entry each.
    pub dedicated_block_storage_clusters: Vec<DedicatedBlockStorageCluster>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `AAAAAdDWBF2`.
    pub next_token: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11B55F58-D3A4-4A9B-9596-342420D0****`.
    pub request_id: Option<String>,
}

response! {
    DescribeDedicatedBlockStorageClustersResponse {
        "DedicatedBlockStorageClusters" => dedicated_block_storage_clusters: list(""),
        "NextToken" => next_token: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
    }
}

/// The dedicated block storage clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DedicatedBlockStorageCluster {
    /// ID of the dedicated block storage cluster that the item belongs to or stands for.
    /// Example: `dbsc-f8z4d3k4nsgg9okb****`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// Name that the dedicated block storage cluster goes by. Example: `myDBSCCluster`.
    pub dedicated_block_storage_cluster_name: Option<String>,
    /// Free text that describes the item to people. Example: `This is description.`.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-heyuan-b`.
    pub zone_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Class that the item belongs to. Example: `cloud_essd`.
    pub category: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
    /// Level that the performance has on its scale. Example: `PL0`.
    pub performance_level: Option<String>,
    /// Class that the supported belongs to. Example: `cloud_essd`.
    pub supported_category: Option<String>,
    /// When the item was created. Example: `1657113211`.
    pub create_time: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `1673020800`.
    pub expired_time: Option<String>,
    /// How much the dedicated block storage cluster can hold or do.
    pub dedicated_block_storage_cluster_capacity: Option<
        DedicatedBlockStorageClusterCapacity,
    >,
    /// Number of the Alibaba Cloud account concerned. Example: `1234560123456****`.
    pub ali_uid: Option<String>,
    /// Domain name that belongs to the storage. Example: `StorageDomain`.
    pub storage_domain: Option<String>,
    /// Whether this is switched on: thin provision. Example: `true`.
    pub enable_thin_provision: Option<bool>,
    /// By what share more space can be given out than there is. Example: `1.2`.
    pub size_over_sold_ratio: Option<f64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<DiskTag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzsoux****`.
    pub resource_group_id: Option<String>,
}

response! {
    DedicatedBlockStorageCluster {
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: value,
        "DedicatedBlockStorageClusterName" => dedicated_block_storage_cluster_name: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
        "ZoneId" => zone_id: value,
        "Status" => status: value,
        "Category" => category: value,
        "Type" => type_: value,
        "PerformanceLevel" => performance_level: value,
        "SupportedCategory" => supported_category: value,
        "CreateTime" => create_time: value,
        "ExpiredTime" => expired_time: value,
        "DedicatedBlockStorageClusterCapacity" => dedicated_block_storage_cluster_capacity: value,
        "AliUid" => ali_uid: value,
        "StorageDomain" => storage_domain: value,
        "EnableThinProvision" => enable_thin_provision: value,
        "SizeOverSoldRatio" => size_over_sold_ratio: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// How much the dedicated block storage cluster can hold or do.
#[non_exhaustive]
pub struct DedicatedBlockStorageClusterCapacity {
    /// How much the available can hold or do. Example: `61440`.
    pub available_capacity: Option<i64>,
    /// How much the total can hold or do. Example: `61440`.
    pub total_capacity: Option<i64>,
    /// How much the delivery can hold or do. Example: `0`.
    pub delivery_capacity: Option<i64>,
    /// How much the used can hold or do. Example: `1440`.
    pub used_capacity: Option<i64>,
    /// How much the cluster delivery can hold or do. Example: `0`.
    pub cluster_delivery_capacity: Option<i64>,
    /// How much the cluster available can hold or do. Example: `61440`.
    pub cluster_available_capacity: Option<i64>,
    /// How much the available device can hold or do. Example: `61440`.
    pub available_device_capacity: Option<i64>,
    /// How much the total device can hold or do. Example: `61440`.
    pub total_device_capacity: Option<i64>,
    /// How much the used device can hold or do. Example: `32000`.
    pub used_device_capacity: Option<i64>,
    /// How much the available space can hold or do. Example: `40000.3`.
    pub available_space_capacity: Option<f64>,
    /// How much the total space can hold or do. Example: `73728`.
    pub total_space_capacity: Option<i64>,
    /// How much the used space can hold or do. Example: `33727.7`.
    pub used_space_capacity: Option<f64>,
}

response! {
    DedicatedBlockStorageClusterCapacity {
        "AvailableCapacity" => available_capacity: value,
        "TotalCapacity" => total_capacity: value,
        "DeliveryCapacity" => delivery_capacity: value,
        "UsedCapacity" => used_capacity: value,
        "ClusterDeliveryCapacity" => cluster_delivery_capacity: value,
        "ClusterAvailableCapacity" => cluster_available_capacity: value,
        "AvailableDeviceCapacity" => available_device_capacity: value,
        "TotalDeviceCapacity" => total_device_capacity: value,
        "UsedDeviceCapacity" => used_device_capacity: value,
        "AvailableSpaceCapacity" => available_space_capacity: value,
        "TotalSpaceCapacity" => total_space_capacity: value,
        "UsedSpaceCapacity" => used_space_capacity: value,
    }
}

/// Errors that the documentation of [`DescribeDedicatedBlockStorageClustersRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidDiskCategoryNotSupported`](super::DocumentedError::InvalidDiskCategoryNotSupported)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeDedicatedBlockStorageClustersError = super::DocumentedError;
