// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatGateway`, from `ecs/CreateNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Creates one new NAT gateway with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateNatGatewayRequest::new();
/// let reply = client.create_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Bandwidth packages to create with the NAT gateway: public addresses that share one
    /// bandwidth. Items: at most 10.
    pub bandwidth_package: Vec<BandwidthPackage>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `BandwidthPackage`, which is required.
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<BandwidthPackage>>,
    ) -> Self {
        self.bandwidth_package = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNatGatewayRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "BandwidthPackage" => bandwidth_package: query,
    }
}

impl Operation for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    type Error = CreateNatGatewayError;
    const INFO: OperationInfo = super::operation("CreateNatGateway")
        .required(&["RegionId", "VpcId", "BandwidthPackage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateNatGatewayRequest`] is answered with.
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// ID of the NAT gateway that the call or the item is about.
    pub nat_gateway_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// IDs of the forward tables that the call or the answer is about.
    pub forward_table_ids: Vec<String>,
    /// IDs of the bandwidth plans that the call or the answer is about.
    pub bandwidth_package_ids: Vec<String>,
}

response! {
    CreateNatGatewayResponse {
        "NatGatewayId" => nat_gateway_id: value,
        "RequestId" => request_id: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "BandwidthPackageIds" => bandwidth_package_ids: list("BandwidthPackageId"),
    }
}

/// Bandwidth packages to create with the NAT gateway: public addresses that share one bandwidth.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<i32>,
    /// Zone to create the bandwidth package in.
    pub zone: Option<String>,
    /// How many there are of this: IP address.
    pub ip_count: Option<i32>,
}

impl BandwidthPackage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
    /// Sets `IpCount`.
    #[inline]
    pub fn ip_count(mut self, value: i32) -> Self {
        self.ip_count = Some(value);
        self
    }
}

request! {
    BandwidthPackage {
        "Bandwidth" => bandwidth: field,
        "Zone" => zone: field,
        "IpCount" => ip_count: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateNatGatewayRequest`] names.
    pub enum CreateNatGatewayError {
        InvalidVPCStatus = "InvalidVPCStatus" ("400"), "vpc incorrect status.", "The VPC is in a state in which no NAT gateway can be created.";
        InvalidNatGatewayNameMalFormed = "InvalidNatGatewayName.MalFormed" ("400"), "", "The NAT gateway's name is too short, too long or has characters that are not allowed.";
        InvalidNatGatewayDescriptionMalFormed = "InvalidNatGatewayDescription.MalFormed" ("400"), "", "The NAT gateway's description is too short or too long, or has a beginning that is not allowed.";
        MissingParameterBandwidthPackage = "MissingParameter.BandwidthPackage" ("400"), "", "Along with a NAT gateway, one bandwidth package can be created, no more and no fewer.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        RouterEntryConflictDuplicated = "RouterEntryConflict.Duplicated" ("400"), "", "The VPC already has a route to `0.0.0.0/0`, which the NAT gateway needs for itself.";
        MissingParameter = "MissingParameter" ("400"), "Miss mandatory parameter.", "A required parameter is missing; the message says which.";
        QuotaExceededBandwidthPackageIps = "QuotaExceeded.BandwidthPackageIps" ("400"), "", "The bandwidth package would have more addresses than it may have.";
        AllocateIpFailed = "AllocateIpFailed" ("400"), "", "No addresses could be taken for the bandwidth package, possibly because none are free.";
        ParameterIllegal = "ParameterIllegal" ("400"), "ipCount,bandwidth parameter invalid", "The number of addresses or the bandwidth for the bandwidth package is not valid.";
        ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP" ("400"), "", "The zone has no free public addresses left.";
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound" ("400"), "The NatGatewayId not exist.", "No NAT gateway of the account has this ID.";
        InvalidParameterSpecValueNotSupported = "InvalidParameter.Spec.ValueNotSupported" ("400"), "", "`Spec` is no size that a NAT gateway can have.";
        CommodityInvalidComponent = "COMMODITY.INVALID_COMPONENT" ("400"), "", "The order has a component that the product does not offer, such as a bandwidth.";
        OperationUnsupportedMultiNatGateway = "OperationUnsupported.MultiNatGateway" ("400"), "", "The VPC has a NAT gateway already, and one is all it can have.";
        VswitchStatusError = "VswitchStatusError" ("400"), "The VSwitch is creating .", "The vSwitch is still being created; wait until it is ready.";
        ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota" ("400"), "", "Whether the route still fits into the quota could not be determined; try again.";
        OperationFailedUnpaidBillsExist = "OperationFailed.UnpaidBillsExist" ("400"), "", "Bills of the account are overdue; pay them before creating a NAT gateway.";
        IncorrectStatusRouteEntry = "IncorrectStatus.RouteEntry" ("400"), "Specified routeEntry status error.", "A route that the NAT gateway needs is in a state that does not allow the operation.";
        IncorrectStatusRouteTableStatus = "IncorrectStatus.RouteTableStatus" ("400"), "%s", "The route table is in a state that does not allow the operation.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        OperationFailedTokenVerfiy = "OperationFailed.TokenVerfiy" ("400"), "Token verify failed.", "The `ClientToken` could not be checked; try again, possibly with a new one.";
        IllegalParamName = "IllegalParam.Name" ("400"), "", "The name of the NAT gateway has to have two characters or more.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC of the account has this ID in the region.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("404"), "", "The region has no zone with this ID.";
        VpcOnlyCanCreateOneNatGateway = "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY" ("404"), "", "The VPC has a NAT gateway already, and one is all it can have.";
        OperationFailedCrateEntryTimeOut = "OperationFailed.CrateEntryTimeOut" ("404"), "", "The route for the NAT gateway could not be created in time; try again.";
        OrderErrorNatGateway = "OrderError.NatGateway" ("500"), "", "The order for the NAT gateway could not be placed.";
    }
}
