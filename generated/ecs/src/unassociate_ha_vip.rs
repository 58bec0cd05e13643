// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateHaVip`, from `ecs/UnassociateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a HAVIP from an ECS instance, by force if requested.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassociateHaVipRequest::new()
///     .ha_vip_id("...")
///     .instance_id("...");
/// let reply = client.unassociate_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
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
    /// Whether to take off even the master instance, which is refused otherwise.
    pub force: Option<String>,
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
}

request! {
    UnassociateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "HaVipId" => ha_vip_id: query,
        "InstanceId" => instance_id: query,
        "Force" => force: query,
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
        UnassociateHaVipError::OperationFailedDistibuteLock,
        UnassociateHaVipError::ForbiddenHaVip,
        UnassociateHaVipError::InvalidRegionIdNotFound,
        UnassociateHaVipError::InvalidHaVipIdNotFound,
        UnassociateHaVipError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`UnassociateHaVipRequest`].
pub type UnassociateHaVipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateHaVipRequest`] names.
///
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`ResourceNotAssociated`](super::DocumentedError::ResourceNotAssociated)
/// - [`ForbiddenUnassociateMaster`](super::DocumentedError::ForbiddenUnassociateMaster)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidHaVipIdNotFound`](super::DocumentedError::InvalidHaVipIdNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type UnassociateHaVipError = super::DocumentedError;
