// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttachmentAttributes`, from `ecs/ModifyInstanceAttachmentAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MatchCriteria, PrivatePoolOptions};

/// Changes which private pool an instance may draw its capacity from, without a restart.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceAttachmentAttributesRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_id("i-bp67acfmxazb4****");
/// let reply = client.modify_instance_attachment_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4****`.
    pub instance_id: Option<String>,
}

impl ModifyInstanceAttachmentAttributesRequest {
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
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(mut self, value: impl Into<PrivatePoolOptions>) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceAttachmentAttributesRequest {
        "RegionId" => region_id: query,
        "PrivatePoolOptions" => private_pool_options: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ModifyInstanceAttachmentAttributesRequest {
    type Response = ModifyInstanceAttachmentAttributesResponse;
    type Error = ModifyInstanceAttachmentAttributesError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttachmentAttributes")
        .required(&["RegionId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceAttachmentAttributesError] = &[
        ModifyInstanceAttachmentAttributesError::MissingParameterRegionId,
        ModifyInstanceAttachmentAttributesError::InternalError,
        ModifyInstanceAttachmentAttributesError::MissingParameterInstanceId,
        ModifyInstanceAttachmentAttributesError::InvalidResourcePackageBizStatus,
        ModifyInstanceAttachmentAttributesError::InvalidInstanceIdMalFormed,
        ModifyInstanceAttachmentAttributesError::DedicatedHostNotSupported,
        ModifyInstanceAttachmentAttributesError::SpotNotSupported,
        ModifyInstanceAttachmentAttributesError::ClassicNetworkNotSupported,
        ModifyInstanceAttachmentAttributesError::InvalidInstanceId,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsMatchCriteria,
        ModifyInstanceAttachmentAttributesError::MissingParameterPrivatePoolOptionsId_,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsId_,
        ModifyInstanceAttachmentAttributesError::InvalidInstanceType,
        ModifyInstanceAttachmentAttributesError::InvalidInstanceChargeType,
        ModifyInstanceAttachmentAttributesError::InvalidZoneId,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsNoStock,
        ModifyInstanceAttachmentAttributesError::InvalidPlatformValueNotSupported,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsStatus,
        ModifyInstanceAttachmentAttributesError::InvalidAliUid,
        ModifyInstanceAttachmentAttributesError::MissingParameterPackageType,
        ModifyInstanceAttachmentAttributesError::MissingParameterPrivatePoolOptionsIds,
        ModifyInstanceAttachmentAttributesError::MissingParameterInstanceCpuCoreCount,
        ModifyInstanceAttachmentAttributesError::MissingParameterInstanceAmount,
        ModifyInstanceAttachmentAttributesError::MissingParameterInstanceCpuCoreCountOrInstanceAmount,
        ModifyInstanceAttachmentAttributesError::InvalidTooManyPrivatePoolOptionsIds,
        ModifyInstanceAttachmentAttributesError::InvalidTooManyZoneIds,
        ModifyInstanceAttachmentAttributesError::InvalidTooManyInstanceTypes,
        ModifyInstanceAttachmentAttributesError::InvalidTooManyUnpaidPrivatePool,
        ModifyInstanceAttachmentAttributesError::InvalidInstanceCpuCoreCountOrInstanceAmount,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolOptionsIds,
        ModifyInstanceAttachmentAttributesError::InvalidPackageType,
        ModifyInstanceAttachmentAttributesError::InvalidPrivatePoolPurchase,
        ModifyInstanceAttachmentAttributesError::InvalidAssuranceTimesNotSupported,
        ModifyInstanceAttachmentAttributesError::RepeatStartPrivatePool,
        ModifyInstanceAttachmentAttributesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyInstanceAttachmentAttributesRequest`].
pub type ModifyInstanceAttachmentAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAttachmentAttributesRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`MissingParameterInstanceId`](super::DocumentedError::MissingParameterInstanceId), here with HTTP status 400
/// - [`InvalidResourcePackageBizStatus`](super::DocumentedError::InvalidResourcePackageBizStatus)
/// - [`InvalidInstanceIdMalFormed`](super::DocumentedError::InvalidInstanceIdMalFormed), here with HTTP status 400
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
/// - [`InvalidPrivatePoolOptionsNoStock`](super::DocumentedError::InvalidPrivatePoolOptionsNoStock)
/// - [`InvalidPlatformValueNotSupported`](super::DocumentedError::InvalidPlatformValueNotSupported)
/// - [`InvalidPrivatePoolOptionsStatus`](super::DocumentedError::InvalidPrivatePoolOptionsStatus)
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
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 500
pub type ModifyInstanceAttachmentAttributesError = super::DocumentedError;
