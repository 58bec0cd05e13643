// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCapacityReservations`, from `ecs/DescribeCapacityReservations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationStatus, ElasticityAssurancePrivatePoolOptions, EndTimeType, MatchCriteria, NetworkInterfaceTag, Tag};

/// Lists capacity reservations with what they hold and how much of it is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeCapacityReservationsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_capacity_reservations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCapacityReservationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<ElasticityAssurancePrivatePoolOptions>,
    /// Keeps only reservations for this operating system. Default: `all`. Example: `linux`.
    pub platform: Option<Open<Platform>>,
    /// Keeps only reservations for this instance type. Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Keeps only reservations in this state. Default: `Active`. Example: `Active`.
    pub status: Option<Open<CapacityReservationStatus>>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeCapacityReservationsRequest {
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
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<ElasticityAssurancePrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<CapacityReservationStatus>>) -> Self {
        self.status = Some(value.into());
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
}

request! {
    DescribeCapacityReservationsRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "Platform" => platform: query,
        "InstanceType" => instance_type: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Status" => status: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeCapacityReservationsRequest {
    type Response = DescribeCapacityReservationsResponse;
    type Error = DescribeCapacityReservationsError;
    const INFO: OperationInfo = super::operation("DescribeCapacityReservations")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCapacityReservationsError] = &[
        DescribeCapacityReservationsError::MissingParameterRegionId,
        DescribeCapacityReservationsError::InternalError,
        DescribeCapacityReservationsError::InvalidParameterName,
        DescribeCapacityReservationsError::InvalidParameterPrivatePoolOptionsIds,
        DescribeCapacityReservationsError::DedicatedHostNotSupported,
        DescribeCapacityReservationsError::SpotNotSupported,
        DescribeCapacityReservationsError::ClassicNetworkNotSupported,
        DescribeCapacityReservationsError::InvalidInstanceId,
        DescribeCapacityReservationsError::InvalidPrivatePoolOptionsMatchCriteria,
        DescribeCapacityReservationsError::MissingParameterPrivatePoolOptionsId_,
        DescribeCapacityReservationsError::InvalidPrivatePoolOptionsId_,
        DescribeCapacityReservationsError::InvalidInstanceType,
        DescribeCapacityReservationsError::InvalidInstanceChargeType,
        DescribeCapacityReservationsError::InvalidZoneId,
        DescribeCapacityReservationsError::InvalidPrivatePoolOptionsStatus,
        DescribeCapacityReservationsError::InvalidPlatformValueNotSupported,
        DescribeCapacityReservationsError::InvalidAliUid,
        DescribeCapacityReservationsError::MissingParameterPackageType,
        DescribeCapacityReservationsError::MissingParameterPrivatePoolOptionsIds,
        DescribeCapacityReservationsError::MissingParameterInstanceCpuCoreCount,
        DescribeCapacityReservationsError::MissingParameterInstanceAmount,
        DescribeCapacityReservationsError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        DescribeCapacityReservationsError::InvalidTooManyPrivatePoolOptionsIds,
        DescribeCapacityReservationsError::InvalidTooManyZoneIds,
        DescribeCapacityReservationsError::InvalidTooManyInstanceTypes,
        DescribeCapacityReservationsError::InvalidTooManyUnpaidPrivatePool,
        DescribeCapacityReservationsError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        DescribeCapacityReservationsError::InvalidPrivatePoolOptionsIds,
        DescribeCapacityReservationsError::InvalidPackageType,
        DescribeCapacityReservationsError::InvalidPrivatePoolPurchase,
        DescribeCapacityReservationsError::InvalidAssuranceTimesNotSupported,
        DescribeCapacityReservationsError::RepeatStartPrivatePool,
        DescribeCapacityReservationsError::InvalidParameterRegionId,
        DescribeCapacityReservationsError::InvalidPermissionResourceShareAssocoated,
    ];
}

impl Paginated for DescribeCapacityReservationsRequest {
    type Item = CapacityReservationItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.capacity_reservation_set)
    }
}

/// Response to [`DescribeCapacityReservationsRequest`].
#[non_exhaustive]
pub struct DescribeCapacityReservationsResponse {
    /// Capacity reservations that match the query.
    pub capacity_reservation_set: Vec<CapacityReservationItem>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCapacityReservationsResponse {
        "CapacityReservationSet" => capacity_reservation_set: list("CapacityReservationItem"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Capacity reservations that match the query.
#[non_exhaustive]
pub struct CapacityReservationItem {
    /// Instance types and zones that capacity is set aside for, with the number reserved and used.
    pub allocated_resources: Vec<AllocatedResource>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// When the reservation runs out. Example: `2021-02-19T03:02Z`.
    pub end_time: Option<Timestamp>,
    /// Whether the capacity reservation ends at a set time or stays until it is released by hand.
    /// Example: `Unlimited`.
    pub end_time_type: Option<Open<EndTimeType>>,
    /// Billing method of the instance. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Operating system family that the item is for. Here: `windows`, `linux`. Example: `linux`.
    pub platform: Option<Open<Platform>>,
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Example: `cr-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// Which instances may draw on the reserved capacity, or which pool an instance draws on.
    /// Here: `Open`, `Target`. Example: `Open`.
    pub private_pool_options_match_criteria: Option<Open<MatchCriteria>>,
    /// Display name of the elasticity assurance or capacity reservation. Example: `crpTestName`.
    pub private_pool_options_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the reservation took effect. Example: `2021-02-19T02:01Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the reservation is being prepared, in force or ended. Example: `Active`.
    pub status: Option<Open<CapacityReservationStatus>>,
    /// Belongs to a closed preview and cannot be relied on.
    pub time_slot: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether it took effect at once or takes effect at a time that was set. Example: `Now`.
    pub start_time_type: Option<String>,
    /// ID of the saving plan that the item belongs to or stands for. Example: `spn-c29b5e18pJMT****`.
    pub saving_plan_id: Option<String>,
    /// ID of the reserved instance, a discount contract that covers pay-as-you-go instances.
    /// Example: `ri-bpzhex2ulpzf53****`.
    pub reserved_instance_id: Option<String>,
    /// Number of the account that owns the capacity reservation. Example: `100************7`.
    pub capacity_reservation_owner_id: Option<String>,
}

response! {
    CapacityReservationItem {
        "AllocatedResources" => allocated_resources: list("AllocatedResource"),
        "Description" => description: value,
        "EndTime" => end_time: value,
        "EndTimeType" => end_time_type: value,
        "InstanceChargeType" => instance_charge_type: value,
        "Platform" => platform: value,
        "PrivatePoolOptionsId" => private_pool_options_id: value,
        "PrivatePoolOptionsMatchCriteria" => private_pool_options_match_criteria: value,
        "PrivatePoolOptionsName" => private_pool_options_name: value,
        "RegionId" => region_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TimeSlot" => time_slot: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "StartTimeType" => start_time_type: value,
        "SavingPlanId" => saving_plan_id: value,
        "ReservedInstanceId" => reserved_instance_id: value,
        "CapacityReservationOwnerId" => capacity_reservation_owner_id: value,
    }
}

/// Instance types and zones that capacity is set aside for, with the number reserved and used.
#[non_exhaustive]
pub struct AllocatedResource {
    /// Instance type that capacity is set aside for. Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// How many instances capacity is held for. Example: `2`.
    pub total_amount: Option<i32>,
    /// How many of the reserved instances are in use. Example: `2`.
    pub used_amount: Option<i32>,
    /// Zone that the capacity is held in. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// How many of the filed instances can still be created. Example: `2`.
    pub available_amount: Option<i32>,
    /// The capacity reservation usage that were found or are concerned, one entry each.
    pub capacity_reservation_usages: Vec<CapacityReservationUsage>,
}

response! {
    AllocatedResource {
        "InstanceType" => instance_type: value,
        "TotalAmount" => total_amount: value,
        "UsedAmount" => used_amount: value,
        "zoneId" => zone_id: value,
        "AvailableAmount" => available_amount: value,
        "CapacityReservationUsages" => capacity_reservation_usages: list("CapacityReservationUsage"),
    }
}

/// The capacity reservation usage that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CapacityReservationUsage {
    /// Number of the Alibaba Cloud account concerned. Example: `105909559088****`.
    pub account_id: Option<String>,
    /// Name that the service goes by. Example: `maxcompute.aliyuncs.com`.
    pub service_name: Option<String>,
    /// How many of the reserved instances are in use. Example: `20`.
    pub used_amount: Option<i32>,
}

response! {
    CapacityReservationUsage {
        "AccountId" => account_id: value,
        "ServiceName" => service_name: value,
        "UsedAmount" => used_amount: value,
    }
}

values! {
    /// Keeps only reservations for this operating system.
    pub enum Platform {
        /// For Windows instances.
        Windows = "windows",
        /// For Linux instances.
        Linux = "linux",
        /// All operating systems.
        All = "all",
    }
}

/// Errors that the documentation of [`DescribeCapacityReservationsRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`InvalidParameterPrivatePoolOptionsIds`](super::DocumentedError::InvalidParameterPrivatePoolOptionsIds)
/// - [`DedicatedHostNotSupported`](super::DocumentedError::DedicatedHostNotSupported)
/// - [`SpotNotSupported`](super::DocumentedError::SpotNotSupported)
/// - [`ClassicNetworkNotSupported`](super::DocumentedError::ClassicNetworkNotSupported)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`MissingParameterPrivatePoolOptionsId_`](super::DocumentedError::MissingParameterPrivatePoolOptionsId_)
/// - [`InvalidPrivatePoolOptionsId_`](super::DocumentedError::InvalidPrivatePoolOptionsId_)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`InvalidPrivatePoolOptionsStatus`](super::DocumentedError::InvalidPrivatePoolOptionsStatus)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported)
/// - [`InvalidAliUid`](super::DocumentedError::InvalidAliUid)
/// - [`MissingParameterPackageType`](super::DocumentedError::MissingParameterPackageType)
/// - [`MissingParameterPrivatePoolOptionsIds`](super::DocumentedError::MissingParameterPrivatePoolOptionsIds)
/// - [`MissingParameterInstanceCpuCoreCount`](super::DocumentedError::MissingParameterInstanceCpuCoreCount)
/// - [`MissingParameterInstanceAmount`](super::DocumentedError::MissingParameterInstanceAmount)
/// - [`MissingParameterInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::MissingParameterInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidTooManyPrivatePoolOptionsIds`](super::DocumentedError::InvalidTooManyPrivatePoolOptionsIds)
/// - [`InvalidTooManyZoneIds`](super::DocumentedError::InvalidTooManyZoneIds)
/// - [`InvalidTooManyInstanceTypes`](super::DocumentedError::InvalidTooManyInstanceTypes)
/// - [`InvalidTooManyUnpaidPrivatePool`](super::DocumentedError::InvalidTooManyUnpaidPrivatePool)
/// - [`InvalidInstanceCpuCoreCountOrInstanceAmount`](super::DocumentedError::InvalidInstanceCpuCoreCountOrInstanceAmount)
/// - [`InvalidPrivatePoolOptionsIds`](super::DocumentedError::InvalidPrivatePoolOptionsIds)
/// - [`InvalidPackageType`](super::DocumentedError::InvalidPackageType)
/// - [`InvalidPrivatePoolPurchase`](super::DocumentedError::InvalidPrivatePoolPurchase)
/// - [`InvalidAssuranceTimesNotSupported`](super::DocumentedError::InvalidAssuranceTimesNotSupported)
/// - [`RepeatStartPrivatePool`](super::DocumentedError::RepeatStartPrivatePool)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`InvalidPermissionResourceShareAssocoated`](super::DocumentedError::InvalidPermissionResourceShareAssocoated)
pub type DescribeCapacityReservationsError = super::DocumentedError;
