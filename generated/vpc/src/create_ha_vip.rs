// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHaVip`, from `vpc/CreateHaVip.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a high-availability virtual IP address (HaVip) in a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateHaVipRequest::new()
///     .vswitch_id("...");
/// let reply = client.create_ha_vip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    pub vswitch_id: Option<String>,
    /// Free address of the vSwitch for the HAVIP; one is picked if it is left out.
    pub ip_address: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateHaVipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
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
}

request! {
    CreateHaVipRequest {
        "Name" => name: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "IpAddress" => ip_address: query,
        "Description" => description: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
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
        CreateHaVipError::AbsVpcInvalidNameMalformed,
        CreateHaVipError::InvalidIPAddressOutOfVswCIDR,
        CreateHaVipError::InvalidIPAddressAlreadyInUse,
        CreateHaVipError::UnsupportedFeatureCloudBoxHaVip,
        CreateHaVipError::CountLimitExceedHaVipInVpc,
        CreateHaVipError::ForbiddenHaVip,
        CreateHaVipError::QuotaExceededHaVip,
        CreateHaVipError::InvalidRegionIdNotFound,
        CreateHaVipError::InvalidVSwitchIdNotFound,
        CreateHaVipError::IllegalParamResourceGroupId,
    ];
}

/// Response to [`CreateHaVipRequest`].
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C44F62BE-9CE7-4277-B117-69243F3988BF`.
    pub request_id: Option<String>,
    /// Address that the HAVIP stands for. Example: `192.XX.XX.10`.
    pub ip_address: Option<String>,
    /// HAVIP, that is a floating private address, to change. Example: `havip-2zeo05qre24nhrqpy****`.
    pub ha_vip_id: Option<String>,
}

response! {
    CreateHaVipResponse {
        "RequestId" => request_id: value,
        "IpAddress" => ip_address: value,
        "HaVipId" => ha_vip_id: value,
    }
}

/// Errors that the documentation of [`CreateHaVipRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidIPAddressOutOfRange`](super::DocumentedError::InvalidIPAddressOutOfRange)
/// - [`InvalidIPAddressNotAvailable`](super::DocumentedError::InvalidIPAddressNotAvailable)
/// - [`InvalidIPAddressAlreadyUsed`](super::DocumentedError::InvalidIPAddressAlreadyUsed)
/// - [`InvalidIPAddressMalformed`](super::DocumentedError::InvalidIPAddressMalformed)
/// - [`AbsVpcInvalidNameMalformed`](super::DocumentedError::AbsVpcInvalidNameMalformed)
/// - [`InvalidIPAddressOutOfVswCIDR`](super::DocumentedError::InvalidIPAddressOutOfVswCIDR)
/// - [`InvalidIPAddressAlreadyInUse`](super::DocumentedError::InvalidIPAddressAlreadyInUse)
/// - [`UnsupportedFeatureCloudBoxHaVip`](super::DocumentedError::UnsupportedFeatureCloudBoxHaVip)
/// - [`CountLimitExceedHaVipInVpc`](super::DocumentedError::CountLimitExceedHaVipInVpc)
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`QuotaExceededHaVip`](super::DocumentedError::QuotaExceededHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId), here with HTTP status 404
pub type CreateHaVipError = super::DocumentedError;
