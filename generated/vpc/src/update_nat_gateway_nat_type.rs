// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNatGatewayNatType`, from `vpc/UpdateNatGatewayNatType.md`.

use alicloud_runtime::codegen::*;

/// Turns a standard NAT gateway into an enhanced one. It runs in the background; follow it with
/// [`GetNatGatewayConvertStatus`](super::Client::get_nat_gateway_convert_status).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateNatGatewayNatTypeRequest::new()
///     .nat_gateway_id("ngw-bp1b0lic8uz4r6vf2****")
///     .nat_type("Enhanced")
///     .region_id("cn-qingdao")
///     .vswitch_id("vsw-bp17nszybg8epodke****");
/// let reply = client.update_nat_gateway_nat_type(request).await?;
/// # Ok(()) }
/// ```
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
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
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
}

/// What [`UpdateNatGatewayNatTypeRequest`] is answered with.
pub type UpdateNatGatewayNatTypeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UpdateNatGatewayNatTypeRequest`] names.
    pub enum UpdateNatGatewayNatTypeError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        OperationUnsupportedNatConvert = "OperationUnsupported.NatConvert" ("400"), "", "This NAT gateway cannot be upgraded.";
        NatgwNotExist = "NATGW_NOT_EXIST" ("400"), "", "The NAT gateway does not exist.";
        OperationFailedVpcNotExist = "OperationFailed.VpcNotExist" ("400"), "", "The VPC of the NAT gateway does not exist.";
        OperationFailedVswNotExist = "OperationFailed.VswNotExist" ("400"), "", "The vSwitch does not exist.";
        OperationFailedNatTypeNotEnhanced = "OperationFailed.NatTypeNotEnhanced" ("400"), "", "An upgrade can only lead to the enhanced type; another one was asked for.";
        OperationFailedNatGwBindWithBandwidthPackage = "OperationFailed.NatGwBindWithBandwidthPackage" ("400"), "", "The NAT gateway still has bandwidth packages, which an upgrade cannot take over.";
        IncorrectStatusNatGateway = "IncorrectStatus.NatGateway" ("400"), "", "The NAT gateway is in a state that rules this call out.";
        OperationFailedEipInMiddleStatus = "OperationFailed.EipInMiddleStatus" ("400"), "", "An EIP of the NAT gateway is in a state that the upgrade cannot start from.";
        OperationFailedSnatInMiddleStatus = "OperationFailed.SnatInMiddleStatus" ("400"), "", "An SNAT rule of the NAT gateway is in a state that the upgrade cannot start from.";
        OperationFailedDnatInMiddleStatus = "OperationFailed.DnatInMiddleStatus" ("400"), "", "A DNAT rule of the NAT gateway is in a state that the upgrade cannot start from.";
        OperationFailedNatGwRouteInMiddleStatus = "OperationFailed.NatGwRouteInMiddleStatus" ("400"), "", "A route to the NAT gateway is in a state that the upgrade cannot start from.";
        OperationFailedEnhancedInventoryNotEnough = "OperationFailed.EnhancedInventoryNotEnough" ("400"), "", "The zone has no room for another enhanced NAT gateway. Try another zone.";
        OperationFailedEnhancedUserIsUnAuthorized = "OperationFailed.EnhancedUserIsUnAuthorized" ("400"), "", "The account may not create enhanced NAT gateways.";
        OperationFailedEnhancedRegion = "OperationFailed.EnhancedRegion" ("400"), "", "The region does not offer enhanced NAT gateways.";
        OperationFailedEnhancedQuotaExceed = "OperationFailed.EnhancedQuotaExceed" ("400"), "", "The VPC has as many enhanced NAT gateways as are allowed.";
        InvalidBandwidthPackageIdNumberNotSupported = "InvalidBandwidthPackageIdNumber.NotSupported" ("400"), "", "More bandwidth packages are named, or attached, than the limit allows.";
        OperationFailedVswNotBelongToVpc = "OperationFailed.VswNotBelongToVpc" ("400"), "", "The vSwitch and the NAT gateway are in different VPCs.";
        OperationUnsupportedVpcAttachedCen = "OperationUnsupported.VpcAttachedCen" ("400"), "", "The VPC belongs to a CEN instance, which rules the upgrade out.";
        OperationUnsupportedRouterInterfaceExist = "OperationUnsupported.RouterInterfaceExist" ("400"), "", "A router interface in the VPC rules the upgrade out.";
        OperationFailedVRouterNotExist = "OperationFailed.VRouterNotExist" ("400"), "", "The VRouter of the VPC does not exist.";
        OperationFailedSnatQuotaExceed = "OperationFailed.SnatQuotaExceed" ("400"), "", "The NAT gateway has more SNAT rules than an upgrade can take over.";
        OperationFailedDnatQuotaExceed = "OperationFailed.DnatQuotaExceed" ("400"), "", "The NAT gateway has more DNAT rules than an upgrade can take over.";
    }
}
