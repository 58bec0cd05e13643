// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpv4Gateway`, from `vpc/CreateIpv4Gateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an IPv4 gateway for a VPC;
/// [`EnableVpcIpv4Gateway`](super::Client::enable_vpc_ipv4_gateway) activates it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIpv4GatewayRequest::new()
///     .vpc_id("...");
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
    const ERRORS: &'static [CreateIpv4GatewayError] = &[
        CreateIpv4GatewayError::OperationDeniedExistDirectEip,
        CreateIpv4GatewayError::UnsupportedRegion,
        CreateIpv4GatewayError::ForbiddenOperateShareResource,
        CreateIpv4GatewayError::OperationDeniedSubnetRouteV1Exist,
        CreateIpv4GatewayError::OperationDeniedNormalNatExist,
        CreateIpv4GatewayError::OperationDeniedVpcExistIpv4Gateway,
        CreateIpv4GatewayError::UnsupportedFeatureIpv4Gateway,
        CreateIpv4GatewayError::OperationDeniedVpnExist,
        CreateIpv4GatewayError::OperationDeniedDirectEipExist,
        CreateIpv4GatewayError::OperationFailedGetNfvServiceList,
        CreateIpv4GatewayError::IncorrectStatusVpc,
        CreateIpv4GatewayError::OperationFailedVpcNotExist,
        CreateIpv4GatewayError::IllegalParamResourceGroupId,
    ];
}

/// Response to [`CreateIpv4GatewayRequest`].
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

/// Errors that the documentation of [`CreateIpv4GatewayRequest`] names.
///
/// - [`OperationDeniedExistDirectEip`](super::DocumentedError::OperationDeniedExistDirectEip)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`ForbiddenOperateShareResource`](super::DocumentedError::ForbiddenOperateShareResource)
/// - [`OperationDeniedSubnetRouteV1Exist`](super::DocumentedError::OperationDeniedSubnetRouteV1Exist)
/// - [`OperationDeniedNormalNatExist`](super::DocumentedError::OperationDeniedNormalNatExist)
/// - [`OperationDeniedVpcExistIpv4Gateway`](super::DocumentedError::OperationDeniedVpcExistIpv4Gateway)
/// - [`UnsupportedFeatureIpv4Gateway`](super::DocumentedError::UnsupportedFeatureIpv4Gateway)
/// - [`OperationDeniedVpnExist`](super::DocumentedError::OperationDeniedVpnExist)
/// - [`OperationDeniedDirectEipExist`](super::DocumentedError::OperationDeniedDirectEipExist)
/// - [`OperationFailedGetNfvServiceList`](super::DocumentedError::OperationFailedGetNfvServiceList)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`OperationFailedVpcNotExist`](super::DocumentedError::OperationFailedVpcNotExist)
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId)
pub type CreateIpv4GatewayError = super::DocumentedError;
