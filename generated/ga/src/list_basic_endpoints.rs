// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBasicEndpoints`, from `ga/ListBasicEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the endpoints of a basic instance, by type or ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListBasicEndpointsRequest::new()
///     .endpoint_group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_basic_endpoints(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBasicEndpointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// Which kind of endpoint it is or is to be.
    pub endpoint_type: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListBasicEndpointsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `EndpointType`.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
}

request! {
    ListBasicEndpointsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointType" => endpoint_type: query,
        "EndpointId" => endpoint_id: query,
        "Name" => name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListBasicEndpointsRequest {
    type Response = ListBasicEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBasicEndpoints")
        .required(&["RegionId", "EndpointGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListBasicEndpointsRequest {
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

/// Response to [`ListBasicEndpointsRequest`].
#[non_exhaustive]
pub struct ListBasicEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<String>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
}

response! {
    ListBasicEndpointsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Endpoints" => endpoints: list(""),
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// Name that people know the item by. Example: `ep01`.
    pub name: Option<String>,
    /// Which kind of endpoint it is or is to be. Example: `ENI`.
    pub endpoint_type: Option<String>,
    /// Address that belongs to the endpoint. Example: `eni-bp1a05txelswuj8g****`.
    pub endpoint_address: Option<String>,
    /// Address that belongs to the endpoint sub. Example: `172.16.XX.XX`.
    pub endpoint_sub_address: Option<String>,
    /// Which kind of endpoint sub address it is or is to be. Example: `primary`.
    pub endpoint_sub_address_type: Option<String>,
    /// ID of the zone that the endpoint lies in. Example: `cn-hangzhou-g`.
    pub endpoint_zone_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
}

response! {
    Endpoint {
        "AcceleratorId" => accelerator_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "Name" => name: value,
        "EndpointType" => endpoint_type: value,
        "EndpointAddress" => endpoint_address: value,
        "EndpointSubAddress" => endpoint_sub_address: value,
        "EndpointSubAddressType" => endpoint_sub_address_type: value,
        "EndpointZoneId" => endpoint_zone_id: value,
        "State" => state: value,
    }
}
