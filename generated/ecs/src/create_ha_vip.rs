// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHaVip`, from `ecs/CreateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Creates a high-availability virtual IP address (HAVIP) in a vSwitch.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateHaVipRequest::new()
///     .vswitch_id("...");
/// let reply = client.create_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Public IP address that the instance receives or has.
    pub ip_address: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
}

impl CreateHaVipRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateHaVipRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "IpAddress" => ip_address: query,
        "Description" => description: query,
    }
}

impl Operation for CreateHaVipRequest {
    type Response = CreateHaVipResponse;
    type Error = CreateHaVipError;
    const INFO: OperationInfo = super::operation("CreateHaVip")
        .required(&["RegionId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateHaVipError] = &[
        CreateHaVipError::InvalidDescriptionMalformed,
        CreateHaVipError::InvalidIPAddressOutOfRange,
        CreateHaVipError::InvalidIPAddressNotAvailable,
        CreateHaVipError::InvalidIPAddressAlreadyUsed,
        CreateHaVipError::InvalidIPAddressMalformed,
        CreateHaVipError::InvalidVSwitchNotFound,
        CreateHaVipError::InvalidPrivateIpNotFound,
        CreateHaVipError::ForbiddenHaVip,
        CreateHaVipError::CountLimitExceedHaVipInVpc,
        CreateHaVipError::QuotaExceededHaVip,
        CreateHaVipError::InvalidRegionIdNotFound,
        CreateHaVipError::InvalidVSwitchIdNotFound,
    ];
}

/// Response to [`CreateHaVipRequest`].
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// ID of the high-availability virtual IP address that the item belongs to or stands for.
    pub ha_vip_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    CreateHaVipResponse {
        "HaVipId" => ha_vip_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateHaVipRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidIPAddressOutOfRange`](super::DocumentedError::InvalidIPAddressOutOfRange)
/// - [`InvalidIPAddressNotAvailable`](super::DocumentedError::InvalidIPAddressNotAvailable)
/// - [`InvalidIPAddressAlreadyUsed`](super::DocumentedError::InvalidIPAddressAlreadyUsed)
/// - [`InvalidIPAddressMalformed`](super::DocumentedError::InvalidIPAddressMalformed)
/// - [`InvalidVSwitchNotFound`](super::DocumentedError::InvalidVSwitchNotFound)
/// - [`InvalidPrivateIpNotFound`](super::DocumentedError::InvalidPrivateIpNotFound)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`CountLimitExceedHaVipInVpc`](super::DocumentedError::CountLimitExceedHaVipInVpc)
/// - [`QuotaExceededHaVip`](super::DocumentedError::QuotaExceededHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
pub type CreateHaVipError = super::DocumentedError;
