// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpv4Gateway`, from `vpc/CreateIpv4Gateway.md`.

use alicloud_runtime::codegen::*;

/// Creates one new ipv4 gateway with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIpv4GatewayRequest::new();
/// let reply = client.create_ipv4_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpv4GatewayRequest {
    /// Name by which people tell the IPv4 gateway from others.
    pub ipv4_gateway_name: Option<String>,
    /// Free text that tells people about the ipv4 gateway.
    pub ipv4_gateway_description: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateIpv4GatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
        self
    }
    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    CreateIpv4GatewayRequest {
        "Ipv4GatewayName" => ipv4_gateway_name: query,
        "Ipv4GatewayDescription" => ipv4_gateway_description: query,
        "VpcId" => vpc_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateIpv4GatewayRequest {
    type Response = CreateIpv4GatewayResponse;
    type Error = CreateIpv4GatewayError;
    const INFO: OperationInfo = super::operation("CreateIpv4Gateway")
        .required(&["VpcId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateIpv4GatewayRequest`] is answered with.
#[non_exhaustive]
pub struct CreateIpv4GatewayResponse {
    /// IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway) returned its ID.
    /// Example: `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F282742B-1BBB-5F63-A3AF-E92EC575A1A6`.
    pub request_id: Option<String>,
}

response! {
    CreateIpv4GatewayResponse {
        "Ipv4GatewayId" => ipv4_gateway_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateIpv4GatewayRequest`] names.
    pub enum CreateIpv4GatewayError {
        OperationDeniedExistDirectEip = "OperationDenied.ExistDirectEip" ("400"), "", "The VPC has EIPs in direct mode, which an IPv4 gateway does not go with.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The region does not offer this function. Call in another region.";
        ForbiddenOperateShareResource = "Forbidden.OperateShareResource" ("400"), "", "The resource belongs to another account and is only shared with you. Its owner must make this change.";
        OperationDeniedSubnetRouteV1Exist = "OperationDenied.SubnetRouteV1Exist" ("400"), "", "The VPC uses custom route tables of an older version, which rules out an IPv4 gateway.";
        OperationDeniedNormalNatExist = "OperationDenied.NormalNatExist" ("400"), "", "A NAT gateway of the older kind in the VPC rules out an IPv4 gateway.";
        OperationDeniedVpcExistIpv4Gateway = "OperationDenied.VpcExistIpv4Gateway" ("400"), "", "The VPC has an IPv4 gateway already; one is all it may have.";
        UnsupportedFeatureIpv4Gateway = "UnsupportedFeature.Ipv4Gateway" ("400"), "", "The VPC or its region cannot have an IPv4 gateway; the message says what is in the way.";
        OperationDeniedVpnExist = "OperationDenied.VpnExist" ("400"), "", "The VPC has a VPN gateway, which an IPv4 gateway does not go with.";
        OperationDeniedDirectEipExist = "OperationDenied.DirectEipExist" ("400"), "", "The VPC has EIPs in direct mode, which an IPv4 gateway does not go with.";
        OperationFailedGetNfvServiceList = "OperationFailed.GetNfvServiceList" ("400"), "", "The services in the VPC could not be looked up. Try again later.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        OperationFailedVpcNotExist = "OperationFailed.VpcNotExist" ("400"), "", "The VPC of the NAT gateway does not exist.";
        IllegalParamResourceGroupId = "IllegalParam.ResourceGroupId" ("400"), "Invalid ResourceGroupld value.", "`ResourceGroupId` does not name a resource group of the account.";
    }
}
