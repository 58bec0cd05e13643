// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomRoutingEndpointGroupDestinations`, from `ga/ListCustomRoutingEndpointGroupDestinations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceManagedInfos};

/// Lists the port and protocol mappings of endpoint groups under custom routing listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListCustomRoutingEndpointGroupDestinationsRequest::new()
///     .accelerator_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_routing_endpoint_group_destinations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsRequest {
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
    /// The protocols to work on or to narrow the list down to. Items: at most 10.
    pub protocols: Vec<String>,
    /// Network port that belongs to the from.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to.
    pub to_port: Option<i32>,
}

impl ListCustomRoutingEndpointGroupDestinationsRequest {
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
    /// Sets `Protocols`.
    pub fn protocols(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.protocols = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FromPort`.
    #[inline]
    pub fn from_port(mut self, value: i32) -> Self {
        self.from_port = Some(value);
        self
    }
    /// Sets `ToPort`.
    #[inline]
    pub fn to_port(mut self, value: i32) -> Self {
        self.to_port = Some(value);
        self
    }
}

request! {
    ListCustomRoutingEndpointGroupDestinationsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Protocols" => protocols: query,
        "FromPort" => from_port: query,
        "ToPort" => to_port: query,
    }
}

impl Operation for ListCustomRoutingEndpointGroupDestinationsRequest {
    type Response = ListCustomRoutingEndpointGroupDestinationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListCustomRoutingEndpointGroupDestinations",
        )
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListCustomRoutingEndpointGroupDestinationsRequest {
    type Item = Destination;
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
        Some(&mut response.destinations)
    }
}

/// Response to [`ListCustomRoutingEndpointGroupDestinationsRequest`].
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupDestinationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The destinations that were found or are concerned, one entry each.
    pub destinations: Vec<Destination>,
}

response! {
    ListCustomRoutingEndpointGroupDestinationsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Destinations" => destinations: list(""),
    }
}

/// The destinations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Destination {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the destination that the item belongs to or stands for. Example: `dst-123abc****`.
    pub destination_id: Option<String>,
    /// The protocols that were found or are concerned, one entry each. Example: `TCP`.
    pub protocols: Vec<String>,
    /// Network port that belongs to the from. Example: `80`.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to. Example: `80`.
    pub to_port: Option<i32>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    Destination {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "DestinationId" => destination_id: value,
        "Protocols" => protocols: list(""),
        "FromPort" => from_port: value,
        "ToPort" => to_port: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}
