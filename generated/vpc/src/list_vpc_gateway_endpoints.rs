// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcGatewayEndpoints`, from `vpc/ListVpcGatewayEndpoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists gateway endpoints, by VPC, service, ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVpcGatewayEndpointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_gateway_endpoints(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsRequest {
    /// Gateway endpoint, as [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint)
    /// returned its ID.
    pub endpoint_id: Option<String>,
    /// Name by which people tell the gateway endpoint from others.
    pub endpoint_name: Option<String>,
    /// Cloud service that the gateway endpoint leads to, by its full name.
    pub service_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
}

impl ListVpcGatewayEndpointsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ListVpcGatewayEndpointsRequest {
        "EndpointId" => endpoint_id: query,
        "EndpointName" => endpoint_name: query,
        "ServiceName" => service_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for ListVpcGatewayEndpointsRequest {
    type Response = ListVpcGatewayEndpointsResponse;
    type Error = ListVpcGatewayEndpointsError;
    const INFO: OperationInfo = super::operation("ListVpcGatewayEndpoints")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcGatewayEndpointsError] = &[
        ListVpcGatewayEndpointsError::IllegalParamNextToken,
        ListVpcGatewayEndpointsError::IllegalParamMaxResults,
        ListVpcGatewayEndpointsError::InvalidVpcIdNotFound,
    ];
}

impl Paginated for ListVpcGatewayEndpointsRequest {
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

/// Response to [`ListVpcGatewayEndpointsRequest`].
#[non_exhaustive]
pub struct ListVpcGatewayEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AB1129F-32C1-5E4D-9E22-E4A859CA46EB`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i64>,
}

response! {
    ListVpcGatewayEndpointsResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "Endpoints" => endpoints: list(""),
        "MaxResults" => max_results: value,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Gateway endpoint, as [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint)
    /// returned its ID. Example: `vpce-bp1i1212ss2whuwyw****`.
    pub endpoint_id: Option<String>,
    /// Name by which people tell the gateway endpoint from others. Example: `test`.
    pub endpoint_name: Option<String>,
    /// Free text that tells people about the endpoint. Example: `test_description`.
    pub endpoint_description: Option<String>,
    /// Cloud service that the gateway endpoint leads to, by its full name.
    /// Example: `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1gsk7h12ew7oegk****`.
    pub vpc_id: Option<String>,
    /// RAM policy, as JSON, that says who may do what with the cloud service through the endpoint.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// When the resource was created. Example: `2021-09-08T08:43:04Z`.
    pub creation_time: Option<Timestamp>,
    /// State that the endpoint is in. Example: `Created`.
    pub endpoint_status: Option<String>,
    /// The associated route tables that were found or are concerned, one entry each.
    /// Example: `vtb-bp1sme72jnuodvyx7****`.
    pub associated_route_tables: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxvfvazb4p****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Endpoint {
        "EndpointId" => endpoint_id: value,
        "EndpointName" => endpoint_name: value,
        "EndpointDescription" => endpoint_description: value,
        "ServiceName" => service_name: value,
        "VpcId" => vpc_id: value,
        "PolicyDocument" => policy_document: value,
        "CreationTime" => creation_time: value,
        "EndpointStatus" => endpoint_status: value,
        "AssociatedRouteTables" => associated_route_tables: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListVpcGatewayEndpointsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
pub type ListVpcGatewayEndpointsError = super::DocumentedError;
