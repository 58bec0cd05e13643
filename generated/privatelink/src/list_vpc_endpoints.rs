// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpoints`, from `privatelink/ListVpcEndpoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists endpoints with filters such as service, VPC, status, and tags.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoints(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 1000.
    pub max_results: Option<i32>,
    /// Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Host-like name under which the service is found.
    pub service_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Display text for the endpoint.
    pub endpoint_name: Option<String>,
    /// How the endpoint leads to the service.
    pub endpoint_type: Option<String>,
    /// State of the endpoint, to narrow the list down to or to be put into.
    pub endpoint_status: Option<String>,
    /// State of the connection, to narrow the list down to or to be put into.
    pub connection_status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
}

impl ListVpcEndpointsRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `EndpointStatus`.
    pub fn endpoint_status(mut self, value: impl Into<String>) -> Self {
        self.endpoint_status = Some(value.into());
        self
    }
    /// Sets `ConnectionStatus`.
    pub fn connection_status(mut self, value: impl Into<String>) -> Self {
        self.connection_status = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "EndpointId" => endpoint_id: query,
        "ServiceName" => service_name: query,
        "VpcId" => vpc_id: query,
        "EndpointName" => endpoint_name: query,
        "EndpointType" => endpoint_type: query,
        "EndpointStatus" => endpoint_status: query,
        "ConnectionStatus" => connection_status: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "AddressIpVersion" => address_ip_version: query,
    }
}

impl Operation for ListVpcEndpointsRequest {
    type Response = ListVpcEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVpcEndpoints")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListVpcEndpointsRequest {
    type Item = Endpoint;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.endpoints)
    }
}

/// Response to [`ListVpcEndpointsRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointsResponse {
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    ListVpcEndpointsResponse {
        "Endpoints" => endpoints: list(""),
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// ID of the virtual private cloud. Example: `vpc-hp356stwkxg3fn2xe****`.
    pub vpc_id: Option<String>,
    /// Display text for the endpoint. Example: `test`.
    pub endpoint_name: Option<String>,
    /// `Interface` for a network interface in the VPC by which the service is reached; other types
    /// serve traffic appliances or calls the other way round. Example: `Interface`.
    pub endpoint_type: Option<String>,
    /// When the item was created. Example: `2021-09-24T18:00:07Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// Whether the zone affinity is switched on. Example: `true`.
    pub zone_affinity_enabled: Option<bool>,
    /// Domain name that belongs to the endpoint.
    pub endpoint_domain: Option<String>,
    /// State that the endpoint is in. Example: `Active`.
    pub endpoint_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Whether endpoint and service belong to the same account. Example: `true`.
    pub resource_owner: Option<bool>,
    /// Upper limit of the data rate. Example: `1024`.
    pub bandwidth: Option<i64>,
    /// State that the connection is in. Example: `Disconnected`.
    pub connection_status: Option<String>,
    /// Free text that tells people about the endpoint. Example: `This is my Endpoint.`.
    pub endpoint_description: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-hp33b2e43fays7s8****`.
    pub endpoint_id: Option<String>,
    /// State that the endpoint business is in. Example: `Normal`.
    pub endpoint_business_status: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3xdsq46ael67lo****`.
    pub service_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports. Example: `1`.
    pub resource_group_id: Option<String>,
    /// Policy, as JSON, that says who may do what through the endpoint.
    pub policy_document: Option<String>,
}

response! {
    Endpoint {
        "VpcId" => vpc_id: value,
        "EndpointName" => endpoint_name: value,
        "EndpointType" => endpoint_type: value,
        "CreateTime" => create_time: value,
        "ServiceId" => service_id: value,
        "ZoneAffinityEnabled" => zone_affinity_enabled: value,
        "EndpointDomain" => endpoint_domain: value,
        "EndpointStatus" => endpoint_status: value,
        "RegionId" => region_id: value,
        "ResourceOwner" => resource_owner: value,
        "Bandwidth" => bandwidth: value,
        "ConnectionStatus" => connection_status: value,
        "EndpointDescription" => endpoint_description: value,
        "EndpointId" => endpoint_id: value,
        "EndpointBusinessStatus" => endpoint_business_status: value,
        "ServiceName" => service_name: value,
        "Tags" => tags: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "PolicyDocument" => policy_document: value,
    }
}
