// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCapacityReservation`, from `ecs/CreateCapacityReservation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationPrivatePoolOptions, EndTimeType, MatchCriteria, Platform, Tag};

/// Reserves capacity for an instance type in a zone, effective at once. It is billed whether or not
/// instances use it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateCapacityReservationRequest::new()
///     .instance_type("ecs.g6.xlarge")
///     .instance_amount(2)
///     .region_id("cn-hangzhou")
///     .zone_id(["cn-hangzhou-h"]);
/// let reply = client.create_capacity_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCapacityReservationRequest {
    /// **Required.** Instance type to hold capacity for; a reservation covers a single one.
    /// Example: `ecs.g6.xlarge`.
    pub instance_type: Option<String>,
    /// **Required.** How many instances to hold capacity for. Range: at least 1. Example: `2`.
    pub instance_amount: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Zone to hold capacity in; a reservation covers a single one.
    /// Items: at most 100. Example: `cn-hangzhou-h`.
    pub zone_id: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<CapacityReservationPrivatePoolOptions>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// When the reservation begins. Leave it empty; only an immediate start is possible.
    /// Example: `Now`.
    pub start_time: Option<String>,
    /// Whether the capacity reservation ends at a set time or stays until it is released by hand.
    /// Example: `Unlimited`.
    pub end_time_type: Option<Open<EndTimeType>>,
    /// When the reservation is released on its own. Goes with `EndTimeType` set to `Limited`.
    /// Example: `2021-10-30T06:32:00Z`.
    pub end_time: Option<Timestamp>,
    /// Operating system of the instances. A regional reserved instance of the same system can pay for
    /// capacity that is not in use. Default: `Linux`. Example: `Linux`.
    pub platform: Option<Open<Platform>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
}

impl CreateCapacityReservationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceAmount`, which is required.
    #[inline]
    pub fn instance_amount(mut self, value: i32) -> Self {
        self.instance_amount = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<CapacityReservationPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<Open<EndTimeType>>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<Open<Platform>>) -> Self {
        self.platform = Some(value.into());
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
}

request! {
    CreateCapacityReservationRequest {
        "InstanceType" => instance_type: query,
        "InstanceAmount" => instance_amount: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "ClientToken" => client_token: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "Description" => description: query,
        "StartTime" => start_time: query,
        "EndTimeType" => end_time_type: query,
        "EndTime" => end_time: query,
        "Platform" => platform: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateCapacityReservationRequest {
    type Response = CreateCapacityReservationResponse;
    type Error = CreateCapacityReservationError;
    const INFO: OperationInfo = super::operation("CreateCapacityReservation")
        .required(&["InstanceType", "InstanceAmount", "RegionId", "ZoneId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateCapacityReservationError] = &[
        CreateCapacityReservationError::MissingParameterRegionId,
        CreateCapacityReservationError::InvalidStartTimeNotSupported,
        CreateCapacityReservationError::InvalidStartTimeMalFormed,
        CreateCapacityReservationError::InternalError,
        CreateCapacityReservationError::OperationDenied,
        CreateCapacityReservationError::ZoneNotOpen,
        CreateCapacityReservationError::OperationDeniedNoStock,
        CreateCapacityReservationError::InvalidInstanceTypeNotSupported,
        CreateCapacityReservationError::InvalidZoneIdNotFound,
        CreateCapacityReservationError::ZoneNotOnSale,
        CreateCapacityReservationError::InvalidResourceGroupNotFound,
        CreateCapacityReservationError::NoStock,
        CreateCapacityReservationError::MissingParameter,
        CreateCapacityReservationError::InvalidPrivatePoolOptionsNameMalFormed,
        CreateCapacityReservationError::InvalidZoneId,
        CreateCapacityReservationError::InvalidInstanceType,
        CreateCapacityReservationError::DedicatedHostNotSupported,
        CreateCapacityReservationError::SpotNotSupported,
        CreateCapacityReservationError::ClassicNetworkNotSupported,
        CreateCapacityReservationError::InvalidInstanceId,
        CreateCapacityReservationError::InvalidPrivatePoolOptionsMatchCriteria,
        CreateCapacityReservationError::MissingParameterPrivatePoolOptionsId_,
        CreateCapacityReservationError::InvalidPrivatePoolOptionsId_,
        CreateCapacityReservationError::InvalidInstanceChargeType,
        CreateCapacityReservationError::InvalidPrivatePoolOptionsStatus,
        CreateCapacityReservationError::InvalidPlatformValueNotSupported,
        CreateCapacityReservationError::InvalidAliUid,
        CreateCapacityReservationError::MissingParameterPackageType,
        CreateCapacityReservationError::MissingParameterPrivatePoolOptionsIds,
        CreateCapacityReservationError::MissingParameterInstanceCpuCoreCount,
        CreateCapacityReservationError::MissingParameterInstanceAmount,
        CreateCapacityReservationError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        CreateCapacityReservationError::InvalidTooManyPrivatePoolOptionsIds,
        CreateCapacityReservationError::InvalidTooManyZoneIds,
        CreateCapacityReservationError::InvalidTooManyInstanceTypes,
        CreateCapacityReservationError::InvalidTooManyUnpaidPrivatePool,
        CreateCapacityReservationError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        CreateCapacityReservationError::InvalidPrivatePoolOptionsIds,
        CreateCapacityReservationError::InvalidPackageType,
        CreateCapacityReservationError::InvalidPrivatePoolPurchase,
        CreateCapacityReservationError::InvalidAssuranceTimesNotSupported,
        CreateCapacityReservationError::RepeatStartPrivatePool,
        CreateCapacityReservationError::InvalidTimeSlot,
        CreateCapacityReservationError::InvalidEndTime,
        CreateCapacityReservationError::StartTimeNotNeed,
        CreateCapacityReservationError::AccountForbiddenProductCreationLimited,
        CreateCapacityReservationError::RegionUnauthorized,
        CreateCapacityReservationError::PriceNotFound,
        CreateCapacityReservationError::InvalidResourceTypeNotSupported,
        CreateCapacityReservationError::InvalidZoneIds,
    ];
}

/// Response to [`CreateCapacityReservationRequest`].
#[non_exhaustive]
pub struct CreateCapacityReservationResponse {
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Example: `crp-bp67acfmxazb4****`.
    pub private_pool_options_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateCapacityReservationResponse {
        "PrivatePoolOptionsId" => private_pool_options_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCapacityReservationRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidStartTimeNotSupported`](super::DocumentedError::InvalidStartTimeNotSupported)
/// - [`InvalidStartTimeMalFormed`](super::DocumentedError::InvalidStartTimeMalFormed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`ZoneNotOpen`](super::DocumentedError::ZoneNotOpen)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported), here with HTTP status 403
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale), here with HTTP status 403
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`NoStock`](super::DocumentedError::NoStock)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPrivatePoolOptionsNameMalFormed`](super::DocumentedError::InvalidPrivatePoolOptionsNameMalFormed)
/// - [`InvalidZoneId`](super::DocumentedError::InvalidZoneId)
/// - [`InvalidInstanceType`](super::DocumentedError::InvalidInstanceType)
/// - [`DedicatedHostNotSupported`](super::DocumentedError::DedicatedHostNotSupported)
/// - [`SpotNotSupported`](super::DocumentedError::SpotNotSupported)
/// - [`ClassicNetworkNotSupported`](super::DocumentedError::ClassicNetworkNotSupported)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`InvalidPrivatePoolOptionsMatchCriteria`](super::DocumentedError::InvalidPrivatePoolOptionsMatchCriteria)
/// - [`MissingParameterPrivatePoolOptionsId_`](super::DocumentedError::MissingParameterPrivatePoolOptionsId_)
/// - [`InvalidPrivatePoolOptionsId_`](super::DocumentedError::InvalidPrivatePoolOptionsId_)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
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
/// - [`InvalidTimeSlot`](super::DocumentedError::InvalidTimeSlot)
/// - [`InvalidEndTime`](super::DocumentedError::InvalidEndTime)
/// - [`StartTimeNotNeed`](super::DocumentedError::StartTimeNotNeed)
/// - [`AccountForbiddenProductCreationLimited`](super::DocumentedError::AccountForbiddenProductCreationLimited)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`PriceNotFound`](super::DocumentedError::PriceNotFound)
/// - [`InvalidResourceTypeNotSupported`](super::DocumentedError::InvalidResourceTypeNotSupported)
/// - [`InvalidZoneIds`](super::DocumentedError::InvalidZoneIds)
pub type CreateCapacityReservationError = super::DocumentedError;
