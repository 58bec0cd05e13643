// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `vpc/CreateNatGateway.md`.

use alicloud_runtime::codegen::*;

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
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
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
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
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

values! {
    /// How the gateway is billed.
    pub enum InstanceChargeType {
        /// Paid by use.
        PostPaid = "PostPaid",
        /// Paid in advance, as a subscription.
        PrePaid = "PrePaid",
    }
}

values! {
    /// Unit of `Duration`, for a subscription.
    pub enum PricingCycle {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

errors! {
    /// Errors that the documentation of [`CreateNatGatewayRequest`] names.
    pub enum CreateNatGatewayError {
        InvalidVPCStatus = "InvalidVPCStatus" ("400"), "vpc incorrect status.", "The state of the VPC does not allow a NAT gateway to be created.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InvalidNatGatewayNameMalFormed = "InvalidNatGatewayName.MalFormed" ("400"), "", "The name of the NAT gateway is not well formed.";
        InvalidNatGatewayDescriptionMalFormed = "InvalidNatGatewayDescription.MalFormed" ("400"), "", "The description of the NAT gateway is not well formed.";
        MissingParameterBandwidthPackage = "MissingParameter.BandwidthPackage" ("400"), "", "A NAT gateway is created with exactly one bandwidth package, and none or several were named.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC has this ID. Check `VpcId` and the region.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A parameter that must be given is missing; the message may name it.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "No zone has this ID. `DescribeZones` lists those that exist.";
        QuotaExceededBandwidthPackageIps = "QuotaExceeded.BandwidthPackageIps" ("400"), "", "The package would hold more addresses than the quota allows.";
        InvalidParameterNameMalformed = "InvalidParameter.Name.Malformed" ("400"), "", "The name is not well formed.";
        InvalidParameterDescriptionMalformed = "InvalidParameter.Description.Malformed" ("400"), "", "The description is not well formed.";
        ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP" ("400"), "", "The zone has no free public addresses. Try another zone.";
        InvalidParameterBandwidthPackageNIspValueNotSupport = "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport" ("400"), "", "The line chosen for the bandwidth package is not possible.";
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound" ("400"), "The NatGatewayId not exist.", "No NAT gateway has this ID.";
        VswitchStatusError = "VswitchStatusError" ("400"), "The VSwitch is creating .", "The vSwitch is still being created. Wait until it is `Available`.";
        VpcStatusError = "VpcStatusError" ("400"), "The Vpc is creating .", "The VPC is still being created. Wait until it is `Available`.";
        InvalidParameterSpecValueNotSupported = "InvalidParameter.Spec.ValueNotSupported" ("400"), "", "The NAT gateway cannot have this size.";
        ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota" ("400"), "", "The check whether another route fits into the quota failed.";
        NoPermissionCreateServiceLinkedRole = "NoPermission.CreateServiceLinkedRole" ("400"), "", "The caller may not create the service-linked role that NAT gateways need.";
        OperationFailedVswNotBelongToVpc = "OperationFailed.VswNotBelongToVpc" ("400"), "", "The vSwitch and the NAT gateway are in different VPCs.";
        OperationFailedEnhancedUserIsUnAuthorized = "OperationFailed.EnhancedUserIsUnAuthorized" ("400"), "", "The account may not create enhanced NAT gateways.";
        OperationUnsupportedPrePaidPyByLcu = "OperationUnsupported.PrePaidPyByLcu" ("400"), "", "A subscribed NAT gateway cannot be measured by capacity units.";
        OperationFailedNormalInventoryNotEnough = "OperationFailed.NormalInventoryNotEnough" ("400"), "", "No more standard NAT gateways are to be had.";
    }
}
