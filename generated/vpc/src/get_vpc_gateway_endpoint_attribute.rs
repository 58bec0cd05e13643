// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcGatewayEndpointAttribute`, from `vpc/GetVpcGatewayEndpointAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Reads one gateway endpoint, with service, access policy and route tables.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVpcGatewayEndpointAttributeRequest::new()
///     .endpoint_id("...");
/// let reply = client.get_vpc_gateway_endpoint_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeRequest {
    /// **Required.** Gateway endpoint, as
    /// [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint) returned its ID.
    pub endpoint_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetVpcGatewayEndpointAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetVpcGatewayEndpointAttributeRequest {
        "EndpointId" => endpoint_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetVpcGatewayEndpointAttributeRequest {
    type Response = GetVpcGatewayEndpointAttributeResponse;
    type Error = GetVpcGatewayEndpointAttributeError;
    const INFO: OperationInfo = super::operation("GetVpcGatewayEndpointAttribute")
        .required(&["EndpointId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpcGatewayEndpointAttributeError] = &[
        GetVpcGatewayEndpointAttributeError::ResourceNotFoundGatewayEndpoint,
        GetVpcGatewayEndpointAttributeError::InvalidVpcIdNotFound,
    ];
}

/// Response to [`GetVpcGatewayEndpointAttributeRequest`].
#[non_exhaustive]
pub struct GetVpcGatewayEndpointAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1122D0F-7B3B-5445-BB19-17F27F97FE1C`.
    pub request_id: Option<String>,
    /// Gateway endpoint, as [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint)
    /// returned its ID. Example: `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: Option<String>,
    /// Name by which people tell the gateway endpoint from others. Example: `test`.
    pub endpoint_name: Option<String>,
    /// Free text that tells people about the endpoint. Example: `test`.
    pub endpoint_description: Option<String>,
    /// Cloud service that the gateway endpoint leads to, by its full name.
    /// Example: `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1nh86rugg01zol0****`.
    pub vpc_id: Option<String>,
    /// RAM policy, as JSON, that says who may do what with the cloud service through the endpoint.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// When the resource was created. Example: `2021-08-27T01:58:37Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the gateway endpoint works or is being created, changed, or deleted.
    /// Example: `Created`.
    pub endpoint_status: Option<String>,
    /// Route tables that were found, with their routes.
    /// Example: `["vtb-bp1s6g17997knk6a3****", "vtb-bp12qsdjwm37kv679****"]`.
    pub route_tables: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxvfvazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetVpcGatewayEndpointAttributeResponse {
        "RequestId" => request_id: value,
        "EndpointId" => endpoint_id: value,
        "EndpointName" => endpoint_name: value,
        "EndpointDescription" => endpoint_description: value,
        "ServiceName" => service_name: value,
        "VpcId" => vpc_id: value,
        "PolicyDocument" => policy_document: value,
        "CreationTime" => creation_time: value,
        "EndpointStatus" => endpoint_status: value,
        "RouteTables" => route_tables: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetVpcGatewayEndpointAttributeRequest`] names.
///
/// - [`ResourceNotFoundGatewayEndpoint`](super::DocumentedError::ResourceNotFoundGatewayEndpoint)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
pub type GetVpcGatewayEndpointAttributeError = super::DocumentedError;
