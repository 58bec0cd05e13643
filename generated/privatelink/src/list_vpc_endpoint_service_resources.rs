// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcEndpointServiceResources`, from `privatelink/ListVpcEndpointServiceResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the service resources, such as load balancers, behind an endpoint service.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ListVpcEndpointServiceResourcesRequest::new()
///     .service_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_vpc_endpoint_service_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcEndpointServiceResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 1000.
    pub max_results: Option<i32>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
}

impl ListVpcEndpointServiceResourcesRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
}

request! {
    ListVpcEndpointServiceResourcesRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for ListVpcEndpointServiceResourcesRequest {
    type Response = ListVpcEndpointServiceResourcesResponse;
    type Error = ListVpcEndpointServiceResourcesError;
    const INFO: OperationInfo = super::operation("ListVpcEndpointServiceResources")
        .required(&["RegionId", "ServiceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVpcEndpointServiceResourcesError] = &[
        ListVpcEndpointServiceResourcesError::EndpointServiceNotFound,
    ];
}

impl Paginated for ListVpcEndpointServiceResourcesRequest {
    type Item = Resource;
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
        Some(&mut response.resources)
    }
}

/// Response to [`ListVpcEndpointServiceResourcesRequest`].
#[non_exhaustive]
pub struct ListVpcEndpointServiceResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Load balancers that stand behind the endpoint service.
    pub resources: Vec<Resource>,
}

response! {
    ListVpcEndpointServiceResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Resources" => resources: list(""),
    }
}

/// Load balancers that stand behind the endpoint service.
#[non_exhaustive]
pub struct Resource {
    /// ID of the virtual private cloud. Example: `vpc-hp356stwkxg3fn2xe****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-hp3uf6045ljdhd5zr****`.
    pub vswitch_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `slb`.
    pub resource_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-huhehaote-b`.
    pub zone_id: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.10.23`.
    pub ip: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `lb-hp32z1wp5peaoox2q****`.
    pub resource_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// How many there are of this: related endpoint. Example: `10`.
    pub related_endpoint_count: Option<i64>,
    /// How many there are of this: related deprecated endpoint. Example: `10`.
    pub related_deprecated_endpoint_count: Option<i64>,
    /// Whether the auto allocated is switched on. Example: `false`.
    pub auto_allocated_enabled: Option<bool>,
    /// Whether the resource can be reached over IPv6. Example: `false`.
    pub resource_support_ipv6: Option<bool>,
}

response! {
    Resource {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ResourceType" => resource_type: value,
        "ZoneId" => zone_id: value,
        "Ip" => ip: value,
        "ResourceId" => resource_id: value,
        "RegionId" => region_id: value,
        "RelatedEndpointCount" => related_endpoint_count: value,
        "RelatedDeprecatedEndpointCount" => related_deprecated_endpoint_count: value,
        "AutoAllocatedEnabled" => auto_allocated_enabled: value,
        "ResourceSupportIPv6" => resource_support_ipv6: value,
    }
}

/// Errors that the documentation of [`ListVpcEndpointServiceResourcesRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
pub type ListVpcEndpointServiceResourcesError = super::DocumentedError;
