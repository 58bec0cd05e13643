// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefaultVpc`, from `vpc/CreateDefaultVpc.md`.

use alicloud_runtime::codegen::*;

/// Creates one new default VPC with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateDefaultVpcRequest::new();
/// let reply = client.create_default_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDefaultVpcRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IPv6 range of the network, in CIDR notation.
    pub ipv6_cidr_block: Option<String>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDefaultVpcRequest {
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
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDefaultVpcRequest {
        "RegionId" => region_id: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "EnableIpv6" => enable_ipv6: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDefaultVpcRequest {
    type Response = CreateDefaultVpcResponse;
    type Error = CreateDefaultVpcError;
    const INFO: OperationInfo = super::operation("CreateDefaultVpc")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateDefaultVpcRequest`] is answered with.
#[non_exhaustive]
pub struct CreateDefaultVpcResponse {
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-bp1lhl0taikrteen8****`.
    pub vrouter_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp1q1uirugzb1x32m****`.
    pub route_table_id: Option<String>,
}

response! {
    CreateDefaultVpcResponse {
        "VpcId" => vpc_id: value,
        "VRouterId" => vrouter_id: value,
        "RequestId" => request_id: value,
        "RouteTableId" => route_table_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateDefaultVpcRequest`] names.
    pub enum CreateDefaultVpcError {
        TokenProcessing = "TOKEN_PROCESSING" ("400"), "Action is processing.", "An earlier request with this `ClientToken` is still being worked on. Wait for its result.";
        InvokeError = "InvokeError" ("400"), "", "The check of the VPC quota failed inside the service. Try again later.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that is not possible; the message may name it.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer this resource.";
        InvalidVpcNameMalformed = "InvalidVpcName.Malformed" ("400"), "", "The name of the VPC is not well formed.";
        InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed" ("400"), "", "The description of the VPC is not well formed.";
        QuotaExceededVpc = "QuotaExceeded.Vpc" ("400"), "VPC quota exceeded.", "The account has as many VPCs as its quota allows.";
        ResourceNotAvailableVpc = "ResourceNotAvailable.Vpc" ("400"), "", "The region or zone does not offer VPCs at the moment.";
        InvalidUserCidrQuota = "InvalidUserCidr.Quota" ("400"), "", "`UserCidr` names more than three ranges.";
        InvalidUserCidrMalformed = "InvalidUserCidr.Malformed" ("400"), "", "`UserCidr` overlaps `100.64.0.0/10`, which the cloud uses itself.";
        InvalidResourceGroupId = "InvalidResourceGroupId" ("400"), "", "No resource group has this ID.";
        IllegalParamIpv6CidrBlock = "IllegalParam.Ipv6CidrBlock" ("400"), "%s", "`Ipv6CidrBlock` does not fit. Check the notation and the IPv6 range of the VPC.";
        OperationFailedIPv6CidrNotReserved = "OperationFailed.IPv6CidrNotReserved" ("400"), "%s", "The IPv6 range has not been set aside for the account. Reserve it by `AllocateVpcIpv6Cidr` first.";
        MissingParamEnableIpv6 = "MissingParam.EnableIpv6" ("400"), "%s", "The call lacks `EnableIpv6`, which says whether the VPC gets an IPv6 range.";
        OperationUnsupportedIpv6Feature = "OperationUnsupported.Ipv6Feature" ("400"), "%s", "The region does not offer IPv6 for VPCs.";
        IllegalParamZoneId = "IllegalParam.ZoneId" ("400"), "%s", "The zone given for the default network is not one that can be used.";
        OperationFailedDefaultVpcExist = "OperationFailed.DefaultVpcExist" ("400"), "%s", "The region has its default VPC already; one is all it may have.";
        Forbbiden = "Forbbiden" ("403"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
    }
}
