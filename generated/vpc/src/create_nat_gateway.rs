// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `vpc/CreateNatGateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, PricingCycle};

/// Creates an enhanced NAT gateway in a VPC. A route for `0.0.0.0/0` that points elsewhere is in
/// its way and must go first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNatGatewayRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1di7uewzmtvfuq8****")
///     .vswitch_id("vsw-bp1e3se98n9fq8hle****")
///     .nat_type("Enhanced");
/// let reply = client.create_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC that the gateway is created in. Example: `vpc-bp1di7uewzmtvfuq8****`.
    pub vpc_id: Option<String>,
    /// **Required.** vSwitch that the gateway is placed in and takes a free private address from. An
    /// enhanced gateway needs one. Example: `vsw-bp1e3se98n9fq8hle****`.
    pub vswitch_id: Option<String>,
    /// **Required.** Kind of NAT gateway; only enhanced ones can be created. Example: `Enhanced`.
    pub nat_type: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `fortest`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `testnat`.
    pub description: Option<String>,
    /// How the gateway is billed. Default: `PostPaid`. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// What use is measured by: capacity units. Example: `PayByLcu`.
    pub internet_charge_type: Option<String>,
    /// Unit of `Duration`, for a subscription. Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// How many months or years (see `PricingCycle`) a subscription runs. Example: `1`.
    pub duration: Option<String>,
    /// Whether a subscription is paid from the account balance at once or waits to be paid by hand.
    /// Example: `false`.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `shefffxxddjehfh123`.
    pub client_token: Option<String>,
    /// Size of the gateway. Default: `Small`. Example: `Small`.
    pub spec: Option<String>,
}

impl CreateNatGatewayRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `NatType`, which is required.
    pub fn nat_type(mut self, value: impl Into<String>) -> Self {
        self.nat_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
}

request! {
    CreateNatGatewayRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "NatType" => nat_type: query,
        "Name" => name: query,
        "Description" => description: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "PricingCycle" => pricing_cycle: query,
        "Duration" => duration: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "Spec" => spec: query,
    }
}

impl Operation for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    type Error = CreateNatGatewayError;
    const INFO: OperationInfo = super::operation("CreateNatGateway")
        .required(&["RegionId", "VpcId", "VSwitchId", "NatType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateNatGatewayError] = &[
        CreateNatGatewayError::InvalidVPCStatus,
        CreateNatGatewayError::InvalidRegionIdNotFound,
        CreateNatGatewayError::InvalidNatGatewayNameMalFormed,
        CreateNatGatewayError::InvalidNatGatewayDescriptionMalFormed,
        CreateNatGatewayError::MissingParameterBandwidthPackage,
        CreateNatGatewayError::InvalidVpcIdNotFound,
        CreateNatGatewayError::MissingParameter,
        CreateNatGatewayError::InvalidZoneIdNotFound,
        CreateNatGatewayError::QuotaExceededBandwidthPackageIps,
        CreateNatGatewayError::InvalidParameterNameMalformed,
        CreateNatGatewayError::InvalidParameterDescriptionMalformed,
        CreateNatGatewayError::ZoneNoAvailableIp,
        CreateNatGatewayError::InvalidParameterBandwidthPackageNIspValueNotSupport,
        CreateNatGatewayError::InvalidNatGatewayIdNotFound,
        CreateNatGatewayError::VswitchStatusError,
        CreateNatGatewayError::VpcStatusError,
        CreateNatGatewayError::InvalidParameterSpecValueNotSupported,
        CreateNatGatewayError::ForbiddenCheckEntryRuleQuota,
        CreateNatGatewayError::NoPermissionCreateServiceLinkedRole,
        CreateNatGatewayError::OperationFailedVswNotBelongToVpc,
        CreateNatGatewayError::OperationFailedEnhancedUserIsUnAuthorized,
        CreateNatGatewayError::OperationUnsupportedPrePaidPyByLcu,
        CreateNatGatewayError::OperationFailedNormalInventoryNotEnough,
    ];
}

/// What [`CreateNatGatewayRequest`] is answered with.
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-112za33e4****`.
    pub nat_gateway_id: Option<String>,
    /// IDs of the DNAT tables that belong to the gateway. Example: `ftb-11tc6xgmv****`.
    pub forward_table_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2315DEB7-5E92-423A-91F7-4C1EC9AD97C3`.
    pub request_id: Option<String>,
    /// IDs of the SNAT tables that belong to the gateway. Example: `stb-SnatTableIds****`.
    pub snat_table_ids: Vec<String>,
}

response! {
    CreateNatGatewayResponse {
        "NatGatewayId" => nat_gateway_id: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "RequestId" => request_id: value,
        "SnatTableIds" => snat_table_ids: list("SnatTableId"),
    }
}

/// Errors that the documentation of [`CreateNatGatewayRequest`] names.
///
/// - [`InvalidVPCStatus`](super::DocumentedError::InvalidVPCStatus)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayNameMalFormed`](super::DocumentedError::InvalidNatGatewayNameMalFormed)
/// - [`InvalidNatGatewayDescriptionMalFormed`](super::DocumentedError::InvalidNatGatewayDescriptionMalFormed)
/// - [`MissingParameterBandwidthPackage`](super::DocumentedError::MissingParameterBandwidthPackage)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`QuotaExceededBandwidthPackageIps`](super::DocumentedError::QuotaExceededBandwidthPackageIps)
/// - [`InvalidParameterNameMalformed`](super::DocumentedError::InvalidParameterNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`ZoneNoAvailableIp`](super::DocumentedError::ZoneNoAvailableIp)
/// - [`InvalidParameterBandwidthPackageNIspValueNotSupport`](super::DocumentedError::InvalidParameterBandwidthPackageNIspValueNotSupport)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound), here with HTTP status 400
/// - [`VswitchStatusError`](super::DocumentedError::VswitchStatusError)
/// - [`VpcStatusError`](super::DocumentedError::VpcStatusError)
/// - [`InvalidParameterSpecValueNotSupported`](super::DocumentedError::InvalidParameterSpecValueNotSupported)
/// - [`ForbiddenCheckEntryRuleQuota`](super::DocumentedError::ForbiddenCheckEntryRuleQuota)
/// - [`NoPermissionCreateServiceLinkedRole`](super::DocumentedError::NoPermissionCreateServiceLinkedRole)
/// - [`OperationFailedVswNotBelongToVpc`](super::DocumentedError::OperationFailedVswNotBelongToVpc)
/// - [`OperationFailedEnhancedUserIsUnAuthorized`](super::DocumentedError::OperationFailedEnhancedUserIsUnAuthorized)
/// - [`OperationUnsupportedPrePaidPyByLcu`](super::DocumentedError::OperationUnsupportedPrePaidPyByLcu)
/// - [`OperationFailedNormalInventoryNotEnough`](super::DocumentedError::OperationFailedNormalInventoryNotEnough)
pub type CreateNatGatewayError = super::DocumentedError;
