// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNatGatewayNatType`, from `vpc/UpdateNatGatewayNatType.md`.

use alicloud_runtime::codegen::*;

/// Turns a standard NAT gateway into an enhanced one. It runs in the background; follow it with
/// [`GetNatGatewayConvertStatus`](super::Client::get_nat_gateway_convert_status).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateNatGatewayNatTypeRequest::new()
///     .nat_gateway_id("ngw-bp1b0lic8uz4r6vf2****")
///     .nat_type("Enhanced")
///     .region_id("cn-qingdao")
///     .vswitch_id("vsw-bp17nszybg8epodke****");
/// let reply = client.update_nat_gateway_nat_type(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UpdateNatGatewayNatTypeRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: Option<String>,
    /// **Required.** Kind of NAT gateway to upgrade to; only `Enhanced` is possible.
    /// Example: `Enhanced`.
    pub nat_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// **Required.** vSwitch to place the upgraded gateway in. Left out, one of the VPC is chosen at
    /// random. Example: `vsw-bp17nszybg8epodke****`.
    pub vswitch_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
}

impl UpdateNatGatewayNatTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NatType`, which is required.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateNatGatewayNatTypeRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "NatType" => nat_type: query,
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateNatGatewayNatTypeRequest {
    type Response = UpdateNatGatewayNatTypeResponse;
    type Error = UpdateNatGatewayNatTypeError;
    const INFO: OperationInfo = super::operation("UpdateNatGatewayNatType")
        .required(&["NatGatewayId", "NatType", "RegionId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateNatGatewayNatTypeError] = &[
        UpdateNatGatewayNatTypeError::InvalidRegionIdNotFound,
        UpdateNatGatewayNatTypeError::OperationUnsupportedNatConvert,
        UpdateNatGatewayNatTypeError::NatgwNotExist,
        UpdateNatGatewayNatTypeError::OperationFailedVpcNotExist,
        UpdateNatGatewayNatTypeError::OperationFailedVswNotExist,
        UpdateNatGatewayNatTypeError::OperationFailedNatTypeNotEnhanced,
        UpdateNatGatewayNatTypeError::OperationFailedNatGwBindWithBandwidthPackage,
        UpdateNatGatewayNatTypeError::IncorrectStatusNatGateway,
        UpdateNatGatewayNatTypeError::OperationFailedEipInMiddleStatus,
        UpdateNatGatewayNatTypeError::OperationFailedSnatInMiddleStatus,
        UpdateNatGatewayNatTypeError::OperationFailedDnatInMiddleStatus,
        UpdateNatGatewayNatTypeError::OperationFailedNatGwRouteInMiddleStatus,
        UpdateNatGatewayNatTypeError::OperationFailedEnhancedInventoryNotEnough,
        UpdateNatGatewayNatTypeError::OperationFailedEnhancedUserIsUnAuthorized,
        UpdateNatGatewayNatTypeError::OperationFailedEnhancedRegion,
        UpdateNatGatewayNatTypeError::OperationFailedEnhancedQuotaExceed,
        UpdateNatGatewayNatTypeError::InvalidBandwidthPackageIdNumberNotSupported,
        UpdateNatGatewayNatTypeError::OperationFailedVswNotBelongToVpc,
        UpdateNatGatewayNatTypeError::OperationUnsupportedVpcAttachedCen,
        UpdateNatGatewayNatTypeError::OperationUnsupportedRouterInterfaceExist,
        UpdateNatGatewayNatTypeError::OperationFailedVRouterNotExist,
        UpdateNatGatewayNatTypeError::OperationFailedSnatQuotaExceed,
        UpdateNatGatewayNatTypeError::OperationFailedDnatQuotaExceed,
        UpdateNatGatewayNatTypeError::OperationFailedVswBindedRouteTable,
        UpdateNatGatewayNatTypeError::OperationFailedVswBindedAcl,
        UpdateNatGatewayNatTypeError::ForbiddenConvert,
    ];
}

/// Response to [`UpdateNatGatewayNatTypeRequest`].
pub type UpdateNatGatewayNatTypeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateNatGatewayNatTypeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`OperationUnsupportedNatConvert`](super::DocumentedError::OperationUnsupportedNatConvert)
/// - [`NatgwNotExist`](super::DocumentedError::NatgwNotExist), here with HTTP status 400
/// - [`OperationFailedVpcNotExist`](super::DocumentedError::OperationFailedVpcNotExist)
/// - [`OperationFailedVswNotExist`](super::DocumentedError::OperationFailedVswNotExist)
/// - [`OperationFailedNatTypeNotEnhanced`](super::DocumentedError::OperationFailedNatTypeNotEnhanced)
/// - [`OperationFailedNatGwBindWithBandwidthPackage`](super::DocumentedError::OperationFailedNatGwBindWithBandwidthPackage)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`OperationFailedEipInMiddleStatus`](super::DocumentedError::OperationFailedEipInMiddleStatus)
/// - [`OperationFailedSnatInMiddleStatus`](super::DocumentedError::OperationFailedSnatInMiddleStatus)
/// - [`OperationFailedDnatInMiddleStatus`](super::DocumentedError::OperationFailedDnatInMiddleStatus)
/// - [`OperationFailedNatGwRouteInMiddleStatus`](super::DocumentedError::OperationFailedNatGwRouteInMiddleStatus)
/// - [`OperationFailedEnhancedInventoryNotEnough`](super::DocumentedError::OperationFailedEnhancedInventoryNotEnough)
/// - [`OperationFailedEnhancedUserIsUnAuthorized`](super::DocumentedError::OperationFailedEnhancedUserIsUnAuthorized)
/// - [`OperationFailedEnhancedRegion`](super::DocumentedError::OperationFailedEnhancedRegion)
/// - [`OperationFailedEnhancedQuotaExceed`](super::DocumentedError::OperationFailedEnhancedQuotaExceed)
/// - [`InvalidBandwidthPackageIdNumberNotSupported`](super::DocumentedError::InvalidBandwidthPackageIdNumberNotSupported)
/// - [`OperationFailedVswNotBelongToVpc`](super::DocumentedError::OperationFailedVswNotBelongToVpc)
/// - [`OperationUnsupportedVpcAttachedCen`](super::DocumentedError::OperationUnsupportedVpcAttachedCen)
/// - [`OperationUnsupportedRouterInterfaceExist`](super::DocumentedError::OperationUnsupportedRouterInterfaceExist)
/// - [`OperationFailedVRouterNotExist`](super::DocumentedError::OperationFailedVRouterNotExist)
/// - [`OperationFailedSnatQuotaExceed`](super::DocumentedError::OperationFailedSnatQuotaExceed)
/// - [`OperationFailedDnatQuotaExceed`](super::DocumentedError::OperationFailedDnatQuotaExceed)
/// - [`OperationFailedVswBindedRouteTable`](super::DocumentedError::OperationFailedVswBindedRouteTable)
/// - [`OperationFailedVswBindedAcl`](super::DocumentedError::OperationFailedVswBindedAcl)
/// - [`ForbiddenConvert`](super::DocumentedError::ForbiddenConvert)
pub type UpdateNatGatewayNatTypeError = super::DocumentedError;
