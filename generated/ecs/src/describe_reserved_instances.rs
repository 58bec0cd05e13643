// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReservedInstances`, from `ecs/DescribeReservedInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllocationStatus, AllocationType, LockReason, NetworkInterfaceTag, OperationLock, Platform, Scope, Tag};

/// Lists the reserved instances that have been bought; these are billing discounts, not servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_reserved_instances::ReservedInstanceStatus;
///
/// let request = alicloud_ecs::DescribeReservedInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .scope("Region");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_reserved_instances(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_reserved_instances(request)
///     .wait()
///     .until(ReservedInstanceStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReservedInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `50`.
    pub page_size: Option<i32>,
    /// **Required** under conditions. Keeps only reserved instances of this zone. Needed when `Scope`
    /// is `Zone`. Example: `cn-hangzhou-z`.
    pub zone_id: Option<String>,
    /// Keeps only these reserved instances. Items: at most 100. Example: `ri-bpzhex2ulpzf53****`.
    pub reserved_instance_id: Vec<String>,
    /// Display name of the reserved instance. Example: `testReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Keeps only reserved instances in these states. Items: at most 100. Example: `Active`.
    pub status: Vec<Open<ReservedInstanceStatus>>,
    /// Keeps only reserved instances locked for this reason. Here: `financial`, `security`.
    /// Example: `security`.
    pub lock_reason: Option<Open<LockReason>>,
    /// Keeps only reserved instances for this instance type. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Keeps only reserved instances for this family. Example: `ecs.g5`.
    pub instance_type_family: Option<String>,
    /// Keeps only regional or only zonal reserved instances. Default: `Region`. Example: `Region`.
    pub scope: Option<Open<Scope>>,
    /// Keeps only reserved instances paid for in this way. Example: `All Upfront`.
    pub offering_type: Option<String>,
    /// Whether to list what the account owns itself or what is shared among linked accounts.
    /// Default: `Normal`. Example: `Normal`.
    pub allocation_type: Option<Open<AllocationType>>,
}

impl DescribeReservedInstancesRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<ReservedInstanceStatus>>>,
    ) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<Open<LockReason>>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<Open<Scope>>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }
    /// Sets `AllocationType`.
    pub fn allocation_type(mut self, value: impl Into<Open<AllocationType>>) -> Self {
        self.allocation_type = Some(value.into());
        self
    }
}

request! {
    DescribeReservedInstancesRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ZoneId" => zone_id: query,
        "ReservedInstanceId" => reserved_instance_id: query,
        "ReservedInstanceName" => reserved_instance_name: query,
        "Status" => status: query,
        "LockReason" => lock_reason: query,
        "InstanceType" => instance_type: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "Scope" => scope: query,
        "OfferingType" => offering_type: query,
        "AllocationType" => allocation_type: query,
    }
}

impl Operation for DescribeReservedInstancesRequest {
    type Response = DescribeReservedInstancesResponse;
    type Error = DescribeReservedInstancesError;
    const INFO: OperationInfo = super::operation("DescribeReservedInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeReservedInstancesError] = &[
        DescribeReservedInstancesError::MissingParamterRegionId,
        DescribeReservedInstancesError::InvalidRegionNotFound,
        DescribeReservedInstancesError::InvalidZoneNotFound,
        DescribeReservedInstancesError::InvalidEndTimeValueNotSupported,
        DescribeReservedInstancesError::InvalidAllocationTypeValueNotSupported,
        DescribeReservedInstancesError::InvalidRegionIdNotFound,
        DescribeReservedInstancesError::InvalidReservedInstanceOfferingTypeValueNotSupported,
        DescribeReservedInstancesError::InvalidReservedInstanceOfferingClassValueNotSupported,
        DescribeReservedInstancesError::OperationDenied,
        DescribeReservedInstancesError::InvalidReservedInstanceLockReasonValueNotSupported,
        DescribeReservedInstancesError::InvalidReservedInstanceStatusValueNotSupported,
    ];
}

impl Paginated for DescribeReservedInstancesRequest {
    type Item = ReservedInstance;
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
        Some(&mut response.reserved_instances)
    }
}

impl Stateful for DescribeReservedInstancesRequest {
    type State = ReservedInstanceStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.reserved_instance_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .reserved_instances
                .iter()
                .map(|v| (
                    v.reserved_instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeReservedInstancesRequest`].
#[non_exhaustive]
pub struct DescribeReservedInstancesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E572643C-6A29-49D6-9D4E-6CFA4E063A3E`.
    pub request_id: Option<String>,
    /// Reserved instances that match the query.
    pub reserved_instances: Vec<ReservedInstance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeReservedInstancesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ReservedInstances" => reserved_instances: list("ReservedInstance"),
        "TotalCount" => total_count: value,
    }
}

/// Reserved instances that match the query.
#[non_exhaustive]
pub struct ReservedInstance {
    /// Which side of a sharing between accounts this item is on. Has a meaning only for shared items.
    /// Example: `allocated`.
    pub allocation_status: Option<Open<AllocationStatus>>,
    /// When the resource was created. Example: `2018-12-10T12:07Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// When the subscription runs out. Example: `2019-12-10T12:07Z`.
    pub expired_time: Option<Timestamp>,
    /// How many pay-as-you-go instances of the same type the reserved instance can cover at once.
    /// Example: `10`.
    pub instance_amount: Option<i32>,
    /// Instance type that the reserved instance can cover. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// How much of the price is paid up front. Example: `All Upfront`.
    pub offering_type: Option<String>,
    /// Locks on the resource, each with its reason.
    pub operation_locks: Vec<OperationLock>,
    /// Operating system family that the item is for. Example: `Linux`.
    pub platform: Option<Open<Platform>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Example: `ri-bpzhex2ulpzf53****`.
    pub reserved_instance_id: Option<String>,
    /// Display name of the reserved instance. Example: `riZbpzhex2ulpzf53****`.
    pub reserved_instance_name: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `EcsDocTest`.
    pub resource_group_id: Option<String>,
    /// Whether the reserved instance applies to a whole region or to one zone. Example: `region`.
    pub scope: Option<String>,
    /// From when the reserved instance counts. Example: `2018-12-10T12:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the reserved instance is being set up, in force or run out. Example: `Active`.
    pub status: Option<Open<ReservedInstanceStatus>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-z`.
    pub zone_id: Option<String>,
}

response! {
    ReservedInstance {
        "AllocationStatus" => allocation_status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "InstanceAmount" => instance_amount: value,
        "InstanceType" => instance_type: value,
        "OfferingType" => offering_type: value,
        "OperationLocks" => operation_locks: list("OperationLock"),
        "Platform" => platform: value,
        "RegionId" => region_id: value,
        "ReservedInstanceId" => reserved_instance_id: value,
        "ReservedInstanceName" => reserved_instance_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Scope" => scope: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Keeps only reserved instances in these states.
    pub enum ReservedInstanceStatus {
        /// Being created.
        Creating = "Creating",
        /// In force.
        Active = "Active",
        /// Its time has run out.
        Expired = "Expired",
        /// A change is under way.
        Updating = "Updating",
    }
}

/// Errors that the documentation of [`DescribeReservedInstancesRequest`] names.
///
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidZoneNotFound`](super::DocumentedError::InvalidZoneNotFound)
/// - [`InvalidEndTimeValueNotSupported`](super::DocumentedError::InvalidEndTimeValueNotSupported)
/// - [`InvalidAllocationTypeValueNotSupported`](super::DocumentedError::InvalidAllocationTypeValueNotSupported)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidReservedInstanceOfferingTypeValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingTypeValueNotSupported)
/// - [`InvalidReservedInstanceOfferingClassValueNotSupported`](super::DocumentedError::InvalidReservedInstanceOfferingClassValueNotSupported)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidReservedInstanceLockReasonValueNotSupported`](super::DocumentedError::InvalidReservedInstanceLockReasonValueNotSupported)
/// - [`InvalidReservedInstanceStatusValueNotSupported`](super::DocumentedError::InvalidReservedInstanceStatusValueNotSupported)
pub type DescribeReservedInstancesError = super::DocumentedError;
