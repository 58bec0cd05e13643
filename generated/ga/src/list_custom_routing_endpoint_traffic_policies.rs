// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomRoutingEndpointTrafficPolicies`, from `ga/ListCustomRoutingEndpointTrafficPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PortRange, ServiceManagedInfos};

/// Lists the addresses and ports that custom routing endpoints accept traffic for.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListCustomRoutingEndpointTrafficPoliciesRequest::new()
///     .accelerator_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_routing_endpoint_traffic_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
}

impl ListCustomRoutingEndpointTrafficPoliciesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

request! {
    ListCustomRoutingEndpointTrafficPoliciesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointId" => endpoint_id: query,
        "Address" => address: query,
    }
}

impl Operation for ListCustomRoutingEndpointTrafficPoliciesRequest {
    type Response = ListCustomRoutingEndpointTrafficPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListCustomRoutingEndpointTrafficPolicies",
        )
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListCustomRoutingEndpointTrafficPoliciesRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`ListCustomRoutingEndpointTrafficPoliciesRequest`].
#[non_exhaustive]
pub struct ListCustomRoutingEndpointTrafficPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    ListCustomRoutingEndpointTrafficPoliciesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Policies" => policies: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `ply-bp1dmlohjjz4kqaun****`.
    pub policy_id: Option<String>,
    /// Network or postal address of the item. Example: `10.0.XX.XX`.
    pub address: Option<String>,
    /// The port ranges that were found or are concerned, one entry each.
    pub port_ranges: Vec<PortRange>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    Policy {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "PolicyId" => policy_id: value,
        "Address" => address: value,
        "PortRanges" => port_ranges: list(""),
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}
