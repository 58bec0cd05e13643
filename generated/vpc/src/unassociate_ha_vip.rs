// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateHaVip`, from `vpc/UnassociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Unbinds an HaVip from an ECS instance or network interface, by force if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.unassociate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** HAVIP, that is a floating private address, to change.
    pub ha_vip_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to detach even the instance that is the active one behind the HAVIP, which is refused
    /// otherwise.
    pub force: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
}

impl UnassociateHaVipRequest {
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
    /// Sets `Force`.
    pub fn force(mut self, value: impl Into<String>) -> Self {
        self.force = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    UnassociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "Force" => force: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for UnassociateHaVipRequest {
    type Response = UnassociateHaVipResponse;
    type Error = UnassociateHaVipError;
    const INFO: OperationInfo = super::operation("UnassociateHaVip")
        .required(&["RegionId", "HaVipId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UnassociateHaVipError] = &[
        UnassociateHaVipError::IncorrectHaVipStatus,
        UnassociateHaVipError::IncorrectInstanceStatus,
        UnassociateHaVipError::ResourceNotAssociated,
        UnassociateHaVipError::ForbiddenUnassociateMaster,
        UnassociateHaVipError::HaVipNotAssociatedWithInstance,
        UnassociateHaVipError::OperationFailedDistibuteLock,
        UnassociateHaVipError::OperationFailedQueryNetworkInterfaceInfo,
        UnassociateHaVipError::IllegalParamInstanceType,
        UnassociateHaVipError::InvalidNetworkInterfaceIdNotFound,
        UnassociateHaVipError::ResourceNotFoundInstance,
        UnassociateHaVipError::ForbiddenHaVip,
        UnassociateHaVipError::InvalidRegionIdNotFound,
        UnassociateHaVipError::InvalidHaVipIdNotFound,
        UnassociateHaVipError::InvalidInstanceIdNotFound,
        UnassociateHaVipError::InternalError,
    ];
}

/// Response to [`UnassociateHaVipRequest`].
pub type UnassociateHaVipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateHaVipRequest`] names.
///
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`ResourceNotAssociated`](super::DocumentedError::ResourceNotAssociated)
/// - [`ForbiddenUnassociateMaster`](super::DocumentedError::ForbiddenUnassociateMaster)
/// - [`HaVipNotAssociatedWithInstance`](super::DocumentedError::HaVipNotAssociatedWithInstance)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`OperationFailedQueryNetworkInterfaceInfo`](super::DocumentedError::OperationFailedQueryNetworkInterfaceInfo)
/// - [`IllegalParamInstanceType`](super::DocumentedError::IllegalParamInstanceType)
/// - [`InvalidNetworkInterfaceIdNotFound`](super::DocumentedError::InvalidNetworkInterfaceIdNotFound)
/// - [`ResourceNotFoundInstance`](super::DocumentedError::ResourceNotFoundInstance)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound), here with HTTP status 404
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UnassociateHaVipError = super::DocumentedError;
