// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateHaVip`, from `ecs/AssociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Binds a high-availability virtual IP address (HAVIP) to an ECS instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.associate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the high-availability virtual IP address that the call is about.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
}

impl AssociateHaVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HaVipId`, which is required.
    pub fn ha_vip_id(mut self, value: impl Into<String>) -> Self {
        self.ha_vip_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    AssociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for AssociateHaVipRequest {
    type Response = AssociateHaVipResponse;
    type Error = AssociateHaVipError;
    const INFO: OperationInfo = super::operation("AssociateHaVip")
        .required(&["RegionId", "HaVipId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AssociateHaVipError] = &[
        AssociateHaVipError::InvalidVipStatus,
        AssociateHaVipError::IncorrectHaVipStatus,
        AssociateHaVipError::IncorrectInstanceStatus,
        AssociateHaVipError::CountLimitExceedHaVipOnInstance,
        AssociateHaVipError::CountLimitExceededHaVipOnECSInstance,
        AssociateHaVipError::OperationFailedDistibuteLock,
        AssociateHaVipError::ForbiddenHaVip,
        AssociateHaVipError::OperationUnsupportedBindMultipleType,
        AssociateHaVipError::InvalidHaVipExist,
        AssociateHaVipError::InvalidRegionIdNotFound,
        AssociateHaVipError::InvalidHaVipIdNotFound,
        AssociateHaVipError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`AssociateHaVipRequest`].
pub type AssociateHaVipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateHaVipRequest`] names.
///
/// - [`InvalidVipStatus`](super::DocumentedError::InvalidVipStatus)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`CountLimitExceedHaVipOnInstance`](super::DocumentedError::CountLimitExceedHaVipOnInstance)
/// - [`CountLimitExceededHaVipOnECSInstance`](super::DocumentedError::CountLimitExceededHaVipOnECSInstance)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`OperationUnsupportedBindMultipleType`](super::DocumentedError::OperationUnsupportedBindMultipleType)
/// - [`InvalidHaVipExist`](super::DocumentedError::InvalidHaVipExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type AssociateHaVipError = super::DocumentedError;
