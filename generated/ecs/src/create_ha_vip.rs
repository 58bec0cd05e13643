// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHaVip`, from `ecs/CreateHaVip.md`.

use alicloud_runtime::codegen::*;

/// Creates one new high-availability virtual IP address with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateHaVipRequest::new();
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
}

/// What [`CreateHaVipRequest`] is answered with.
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// ID of the high-availability virtual IP address that the call or the item is about.
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

errors! {
    /// Errors that the documentation of [`CreateHaVipRequest`] names.
    pub enum CreateHaVipError {
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidIPAddressOutOfRange = "InvalidIPAddress.OutOfRange" ("400"), "", "The address lies outside the vSwitch.";
        InvalidIPAddressNotAvailable = "InvalidIPAddress.NotAvailable" ("400"), "", "The system keeps this address of the vSwitch for itself; choose another one.";
        InvalidIPAddressAlreadyUsed = "InvalidIPAddress.AlreadyUsed" ("400"), "", "The IP address is taken; choose another one.";
        InvalidIPAddressMalformed = "InvalidIPAddress.Malformed" ("400"), "", "`IpAddress` is not written as an IPv4 address.";
        InvalidVSwitchNotFound = "InvalidVSwitch.NotFound" ("400"), "", "The region has no vSwitch with this ID.";
        InvalidPrivateIpNotFound = "InvalidPrivateIp.NotFound" ("400"), "", "The vSwitch does not have this private address.";
        ForbiddenHaVip = "Forbidden.HaVip" ("400"), "", "The account may not use HAVIPs yet; it has to apply for the privilege.";
        CountLimitExceedHaVipInVpc = "CountLimitExceed.HaVipInVpc" ("403"), "", "The VPC has as many HAVIPs as it may have.";
        QuotaExceededHaVip = "QuotaExceeded.HaVip" ("403"), "Living HaVip quota exceeded.", "The account has as many HAVIPs as it may have.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "", "No vSwitch of the account has this ID in the region.";
    }
}
