// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStorageCapacityUnits`, from `ecs/DescribeStorageCapacityUnits.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllocationStatus, AllocationType, NetworkInterfaceTag, Tag};

/// Lists storage capacity units, prepaid plans that pay for pay-as-you-go disks.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_storage_capacity_units::StorageCapacityUnitStatus;
///
/// let request = alicloud_ecs::DescribeStorageCapacityUnitsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_storage_capacity_units(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_storage_capacity_units(request)
///     .wait()
///     .until(StorageCapacityUnitStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Keeps only storage capacity units of this name. Example: `testScuName`.
    pub name: Option<String>,
    /// Keeps only storage capacity units of this size. Unit: `GiB`. Example: `20`.
    pub capacity: Option<i32>,
    /// Keeps only these storage capacity units. Items: at most 100. Example: `scu-bp67acfmxazb4p****`.
    pub storage_capacity_unit_id: Vec<String>,
    /// Keeps only storage capacity units in these states. Items: at most 100. Example: `Active`.
    pub status: Vec<Open<StorageCapacityUnitStatus>>,
    /// Whether to list units shared between linked accounts instead of the account's own; all of the
    /// account's when left out. Default: `Normal`. Example: `Normal`.
    pub allocation_type: Option<Open<AllocationType>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeStorageCapacityUnitsRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i32) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `StorageCapacityUnitId`.
    pub fn storage_capacity_unit_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.storage_capacity_unit_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<StorageCapacityUnitStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<Open<AllocationType>>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeStorageCapacityUnitsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
        "Capacity" => capacity: query,
        "StorageCapacityUnitId" => storage_capacity_unit_id: query,
        "Status" => status: query,
        "AllocationType" => allocation_type: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeStorageCapacityUnitsRequest {
    type Response = DescribeStorageCapacityUnitsResponse;
    type Error = DescribeStorageCapacityUnitsError;
    const INFO: OperationInfo = super::operation("DescribeStorageCapacityUnits")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeStorageCapacityUnitsError] = &[
        DescribeStorageCapacityUnitsError::MissingParameterRegionId,
        DescribeStorageCapacityUnitsError::InvalidParameterName,
        DescribeStorageCapacityUnitsError::InvalidParameterCapacityExceed,
        DescribeStorageCapacityUnitsError::InvalidAllocationTypeValueNotSupported,
    ];
}

impl Paginated for DescribeStorageCapacityUnitsRequest {
    type Item = StorageCapacityUnit;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.storage_capacity_units)
    }
}

impl Stateful for DescribeStorageCapacityUnitsRequest {
    type State = StorageCapacityUnitStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.storage_capacity_unit_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .storage_capacity_units
                .iter()
                .map(|v| (
                    v.storage_capacity_unit_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeStorageCapacityUnitsRequest`].
#[non_exhaustive]
pub struct DescribeStorageCapacityUnitsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Storage capacity units that match the query.
    pub storage_capacity_units: Vec<StorageCapacityUnit>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    DescribeStorageCapacityUnitsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "StorageCapacityUnits" => storage_capacity_units: list("StorageCapacityUnit"),
        "TotalCount" => total_count: value,
    }
}

/// Storage capacity units that match the query.
#[non_exhaustive]
pub struct StorageCapacityUnit {
    /// Which side of a sharing between accounts this item is on. Has a meaning only for shared items.
    /// Example: `allocated`.
    pub allocation_status: Option<Open<AllocationStatus>>,
    /// Size of the storage capacity unit (SCU), the amount of disk space it pays for. Example: `20`.
    pub capacity: Option<i32>,
    /// When the resource was created. Example: `2019-09-25T02:12:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testScuDescription`.
    pub description: Option<String>,
    /// When the subscription runs out. Example: `2019-09-25T02:12:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Display name of the resource. Example: `testScuName`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the unit took effect. Example: `2019-09-25T02:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the unit is waiting, in force or run out. Example: `Active`.
    pub status: Option<Open<StorageCapacityUnitStatus>>,
    /// ID of a storage capacity unit, a prepaid allowance for the cost of disks.
    /// Example: `scu-bp67acfmxazb4p****`.
    pub storage_capacity_unit_id: Option<String>,
    /// How much of the price is paid up front. Example: `All Upfront`.
    pub offering_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
}

response! {
    StorageCapacityUnit {
        "AllocationStatus" => allocation_status: value,
        "Capacity" => capacity: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "StorageCapacityUnitId" => storage_capacity_unit_id: value,
        "OfferingType" => offering_type: value,
        "Tags" => tags: list("Tag"),
    }
}

values! {
    /// Keeps only storage capacity units in these states.
    pub enum StorageCapacityUnitStatus {
        /// Being created.
        Creating = "Creating",
        /// In force.
        Active = "Active",
        /// Its time has run out.
        Expired = "Expired",
        /// Bought, but not in effect yet.
        Pending = "Pending",
    }
}

/// Errors that the documentation of [`DescribeStorageCapacityUnitsRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`InvalidParameterCapacityExceed`](super::DocumentedError::InvalidParameterCapacityExceed)
/// - [`InvalidAllocationTypeValueNotSupported`](super::DocumentedError::InvalidAllocationTypeValueNotSupported)
pub type DescribeStorageCapacityUnitsError = super::DocumentedError;
