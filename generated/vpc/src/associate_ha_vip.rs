// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateHaVip`, from `vpc/AssociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Binds an HaVip to an ECS instance or an elastic network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.associate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** HAVIP, that is a floating private address, to change.
    pub ha_vip_id: Option<String>,
    /// **Required.** ECS instance or network interface to bind the address to.
    pub instance_id: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
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
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    AssociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
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
        AssociateHaVipError::OperationUnsupportedBindOnFreeNetworkInterface,
        AssociateHaVipError::OperationUnsupportedBindMultipleType,
        AssociateHaVipError::OperationUnsupportedBindOnMultipleVswitch,
        AssociateHaVipError::InvalidVipStatus,
        AssociateHaVipError::IncorrectHaVipStatus,
        AssociateHaVipError::IncorrectInstanceStatus,
        AssociateHaVipError::CountLimitExceedHaVipOnInstance,
        AssociateHaVipError::CountLimitExceededHaVipOnECSInstance,
        AssociateHaVipError::OperationFailedDistibuteLock,
        AssociateHaVipError::InvalidNetworkInterfaceIdNotFound,
        AssociateHaVipError::OperationFailedQueryNetworkInterfaceInfo,
        AssociateHaVipError::IllegalParamInstanceType,
        AssociateHaVipError::OperationUnsupportedBindOnSameEcs,
        AssociateHaVipError::OperationUnsupportedHavipBindType,
        AssociateHaVipError::InvalidInstanceNotExist,
        AssociateHaVipError::OperationDeniedBindOnSameEcs,
        AssociateHaVipError::ForbiddenHaVip,
        AssociateHaVipError::InvalidInstanceIdNotFound,
        AssociateHaVipError::ResourceNotFoundEcsInstance,
        AssociateHaVipError::InvalidStatusNotAllow,
        AssociateHaVipError::InvalidHaVipExist,
        AssociateHaVipError::InvalidRegionIdNotFound,
        AssociateHaVipError::InvalidHaVipIdNotFound,
        AssociateHaVipError::QuotaExceededHaVipBindInstance,
    ];
}

/// Response to [`AssociateHaVipRequest`].
pub type AssociateHaVipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateHaVipRequest`] names.
///
/// - [`OperationUnsupportedBindOnFreeNetworkInterface`](super::DocumentedError::OperationUnsupportedBindOnFreeNetworkInterface)
/// - [`OperationUnsupportedBindMultipleType`](super::DocumentedError::OperationUnsupportedBindMultipleType)
/// - [`OperationUnsupportedBindOnMultipleVswitch`](super::DocumentedError::OperationUnsupportedBindOnMultipleVswitch)
/// - [`InvalidVipStatus`](super::DocumentedError::InvalidVipStatus)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`CountLimitExceedHaVipOnInstance`](super::DocumentedError::CountLimitExceedHaVipOnInstance)
/// - [`CountLimitExceededHaVipOnECSInstance`](super::DocumentedError::CountLimitExceededHaVipOnECSInstance)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`InvalidNetworkInterfaceIdNotFound`](super::DocumentedError::InvalidNetworkInterfaceIdNotFound)
/// - [`OperationFailedQueryNetworkInterfaceInfo`](super::DocumentedError::OperationFailedQueryNetworkInterfaceInfo)
/// - [`IllegalParamInstanceType`](super::DocumentedError::IllegalParamInstanceType)
/// - [`OperationUnsupportedBindOnSameEcs`](super::DocumentedError::OperationUnsupportedBindOnSameEcs)
/// - [`OperationUnsupportedHavipBindType`](super::DocumentedError::OperationUnsupportedHavipBindType)
/// - [`InvalidInstanceNotExist`](super::DocumentedError::InvalidInstanceNotExist)
/// - [`OperationDeniedBindOnSameEcs`](super::DocumentedError::OperationDeniedBindOnSameEcs)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`ResourceNotFoundEcsInstance`](super::DocumentedError::ResourceNotFoundEcsInstance)
/// - [`InvalidStatusNotAllow`](super::DocumentedError::InvalidStatusNotAllow)
/// - [`InvalidHaVipExist`](super::DocumentedError::InvalidHaVipExist)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`QuotaExceededHaVipBindInstance`](super::DocumentedError::QuotaExceededHaVipBindInstance)
pub type AssociateHaVipError = super::DocumentedError;
