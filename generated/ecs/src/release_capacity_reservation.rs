// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseCapacityReservation`, from `ecs/ReleaseCapacityReservation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CapacityReservationInstancePrivatePoolOptions};

/// Ends a capacity reservation that is set to be released by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReleaseCapacityReservationRequest::new()
///     .region_id("cn-hangzhou")
///     .dry_run(false);
/// let reply = client.release_capacity_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseCapacityReservationRequest {
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<CapacityReservationInstancePrivatePoolOptions>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
}

impl ReleaseCapacityReservationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<CapacityReservationInstancePrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ReleaseCapacityReservationRequest {
        "PrivatePoolOptions" => private_pool_options: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ReleaseCapacityReservationRequest {
    type Response = ReleaseCapacityReservationResponse;
    type Error = ReleaseCapacityReservationError;
    const INFO: OperationInfo = super::operation("ReleaseCapacityReservation")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ReleaseCapacityReservationError] = &[
        ReleaseCapacityReservationError::MissingParameterRegionId,
        ReleaseCapacityReservationError::InternalError,
        ReleaseCapacityReservationError::InvalidParameterName,
        ReleaseCapacityReservationError::InvalidParameterPrivatePoolOptionsIds,
        ReleaseCapacityReservationError::DedicatedHostNotSupported,
        ReleaseCapacityReservationError::SpotNotSupported,
        ReleaseCapacityReservationError::ClassicNetworkNotSupported,
        ReleaseCapacityReservationError::InvalidInstanceId,
        ReleaseCapacityReservationError::InvalidPrivatePoolOptionsMatchCriteria,
        ReleaseCapacityReservationError::MissingParameterPrivatePoolOptionsId_,
        ReleaseCapacityReservationError::InvalidPrivatePoolOptionsId_,
        ReleaseCapacityReservationError::InvalidInstanceType,
        ReleaseCapacityReservationError::InvalidInstanceChargeType,
        ReleaseCapacityReservationError::InvalidZoneId,
        ReleaseCapacityReservationError::InvalidPrivatePoolOptionsStatus,
        ReleaseCapacityReservationError::InvalidPlatformValueNotSupported,
        ReleaseCapacityReservationError::InvalidAliUid,
        ReleaseCapacityReservationError::MissingParameterPackageType,
        ReleaseCapacityReservationError::MissingParameterPrivatePoolOptionsIds,
        ReleaseCapacityReservationError::MissingParameterInstanceCpuCoreCount,
        ReleaseCapacityReservationError::MissingParameterInstanceAmount,
        ReleaseCapacityReservationError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        ReleaseCapacityReservationError::InvalidTooManyPrivatePoolOptionsIds,
        ReleaseCapacityReservationError::InvalidTooManyZoneIds,
        ReleaseCapacityReservationError::InvalidTooManyInstanceTypes,
        ReleaseCapacityReservationError::InvalidTooManyUnpaidPrivatePool,
        ReleaseCapacityReservationError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        ReleaseCapacityReservationError::InvalidPrivatePoolOptionsIds,
        ReleaseCapacityReservationError::InvalidPackageType,
        ReleaseCapacityReservationError::InvalidPrivatePoolPurchase,
        ReleaseCapacityReservationError::InvalidAssuranceTimesNotSupported,
        ReleaseCapacityReservationError::RepeatStartPrivatePool,
        ReleaseCapacityReservationError::InvalidActionReleaseCapacityReservation,
        ReleaseCapacityReservationError::InvalidOperationReleasePrivatePoolUnsupported,
    ];
}

/// Response to [`ReleaseCapacityReservationRequest`].
pub type ReleaseCapacityReservationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseCapacityReservationRequest`] names.
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
/// - [`InvalidActionReleaseCapacityReservation`](super::DocumentedError::InvalidActionReleaseCapacityReservation)
/// - [`InvalidOperationReleasePrivatePoolUnsupported`](super::DocumentedError::InvalidOperationReleasePrivatePoolUnsupported)
pub type ReleaseCapacityReservationError = super::DocumentedError;
