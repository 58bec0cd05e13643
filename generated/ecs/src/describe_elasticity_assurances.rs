// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticityAssurances`, from `ecs/DescribeElasticityAssurances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationStatus, ElasticityAssurancePrivatePoolOptions, MatchCriteria, NetworkInterfaceTag, Tag};

/// Lists elasticity assurances with what they hold and how much of it is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeElasticityAssurancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_elasticity_assurances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticityAssurancesRequest {
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
    /// Keeps only assurances for this instance type. Example: `ecs.c6.large`.
    pub instance_type: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Billing method of the instance. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Keeps only assurances in this state. Default: `Active`. Example: `Active`.
    pub status: Option<Open<CapacityReservationStatus>>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Operating system family that the item is for.
    pub platform: Option<String>,
    /// Which kind of package it is or is to be.
    pub package_type: Option<String>,
}

impl DescribeElasticityAssurancesRequest {
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
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `PackageType`.
    pub fn package_type(mut self, value: impl Into<String>) -> Self {
        self.package_type = Some(value.into());
        self
    }
}

request! {
    DescribeElasticityAssurancesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "InstanceType" => instance_type: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Status" => status: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "Platform" => platform: query,
        "PackageType" => package_type: query,
    }
}

impl Operation for DescribeElasticityAssurancesRequest {
    type Response = DescribeElasticityAssurancesResponse;
    type Error = DescribeElasticityAssurancesError;
    const INFO: OperationInfo = super::operation("DescribeElasticityAssurances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeElasticityAssurancesError] = &[
        DescribeElasticityAssurancesError::MissingParameterRegionId,
        DescribeElasticityAssurancesError::InternalError,
        DescribeElasticityAssurancesError::InvalidParameterName,
        DescribeElasticityAssurancesError::InvalidParameterPrivatePoolOptionsIds,
        DescribeElasticityAssurancesError::DedicatedHostNotSupported,
        DescribeElasticityAssurancesError::SpotNotSupported,
        DescribeElasticityAssurancesError::ClassicNetworkNotSupported,
        DescribeElasticityAssurancesError::InvalidInstanceId,
        DescribeElasticityAssurancesError::InvalidPrivatePoolOptionsMatchCriteria,
        DescribeElasticityAssurancesError::MissingParameterPrivatePoolOptionsId_,
        DescribeElasticityAssurancesError::InvalidPrivatePoolOptionsId_,
        DescribeElasticityAssurancesError::InvalidInstanceType,
        DescribeElasticityAssurancesError::InvalidInstanceChargeType,
        DescribeElasticityAssurancesError::InvalidZoneId,
        DescribeElasticityAssurancesError::InvalidPrivatePoolOptionsStatus,
        DescribeElasticityAssurancesError::InvalidPlatformValueNotSupported,
        DescribeElasticityAssurancesError::InvalidAliUid,
        DescribeElasticityAssurancesError::MissingParameterPackageType,
        DescribeElasticityAssurancesError::MissingParameterPrivatePoolOptionsIds,
        DescribeElasticityAssurancesError::MissingParameterInstanceCpuCoreCount,
        DescribeElasticityAssurancesError::MissingParameterInstanceAmount,
        DescribeElasticityAssurancesError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        DescribeElasticityAssurancesError::InvalidTooManyPrivatePoolOptionsIds,
        DescribeElasticityAssurancesError::InvalidTooManyZoneIds,
        DescribeElasticityAssurancesError::InvalidTooManyInstanceTypes,
        DescribeElasticityAssurancesError::InvalidTooManyUnpaidPrivatePool,
        DescribeElasticityAssurancesError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        DescribeElasticityAssurancesError::InvalidPrivatePoolOptionsIds,
        DescribeElasticityAssurancesError::InvalidPackageType,
        DescribeElasticityAssurancesError::InvalidPrivatePoolPurchase,
        DescribeElasticityAssurancesError::InvalidAssuranceTimesNotSupported,
        DescribeElasticityAssurancesError::RepeatStartPrivatePool,
    ];
}

impl Paginated for DescribeElasticityAssurancesRequest {
    type Item = ElasticityAssuranceItem;
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
        Some(&mut response.elasticity_assurance_set)
    }
}

/// Response to [`DescribeElasticityAssurancesRequest`].
#[non_exhaustive]
pub struct DescribeElasticityAssurancesResponse {
    /// Elasticity assurances that match the query.
    pub elasticity_assurance_set: Vec<ElasticityAssuranceItem>,
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
    DescribeElasticityAssurancesResponse {
        "ElasticityAssuranceSet" => elasticity_assurance_set: list("ElasticityAssuranceItem"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Elasticity assurances that match the query.
#[non_exhaustive]
pub struct ElasticityAssuranceItem {
    /// Instance types and zones that capacity is set aside for, with the number reserved and used.
    pub allocated_resources: Vec<AllocatedResource>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// When the assurance runs out. Example: `2021-10-30T06:32:00Z`.
    pub end_time: Option<Timestamp>,
    /// Not in service; ignore it. Example: `0`.
    pub latest_start_time: Option<String>,
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Example: `eap-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// Which instances may draw on the reserved capacity, or which pool an instance draws on.
    /// Here: `Open`, `Target`. Example: `Open`.
    pub private_pool_options_match_criteria: Option<Open<MatchCriteria>>,
    /// Display name of the elasticity assurance or capacity reservation. Example: `eapTestName`.
    pub private_pool_options_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the assurance took effect. Example: `2020-10-30T06:32:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether the assurance is being prepared, in force or ended. Example: `Active`.
    pub status: Option<Open<CapacityReservationStatus>>,
    /// How often the elasticity assurance can be drawn on in total. Example: `Unlimited`.
    pub total_assurance_times: Option<String>,
    /// Not in service; ignore it. Example: `0`.
    pub used_assurance_times: Option<i32>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Billing method of the instance. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Whether it took effect at once or takes effect at a time that was set. Example: `Now`.
    pub start_time_type: Option<String>,
}

response! {
    ElasticityAssuranceItem {
        "AllocatedResources" => allocated_resources: list("AllocatedResource"),
        "Description" => description: value,
        "EndTime" => end_time: value,
        "LatestStartTime" => latest_start_time: value,
        "PrivatePoolOptionsId" => private_pool_options_id: value,
        "PrivatePoolOptionsMatchCriteria" => private_pool_options_match_criteria: value,
        "PrivatePoolOptionsName" => private_pool_options_name: value,
        "RegionId" => region_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TotalAssuranceTimes" => total_assurance_times: value,
        "UsedAssuranceTimes" => used_assurance_times: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "InstanceChargeType" => instance_charge_type: value,
        "StartTimeType" => start_time_type: value,
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
}

response! {
    AllocatedResource {
        "InstanceType" => instance_type: value,
        "TotalAmount" => total_amount: value,
        "UsedAmount" => used_amount: value,
        "zoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`DescribeElasticityAssurancesRequest`] names.
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
pub type DescribeElasticityAssurancesError = super::DocumentedError;
