// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomRoutingPortMappingsByDestination`, from `ga/ListCustomRoutingPortMappingsByDestination.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DestinationSocketAddress, PortMapping};

/// Lists the generated port mappings that lead to one backend address.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListCustomRoutingPortMappingsByDestinationRequest::new()
///     .endpoint_id("...")
///     .destination_address("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_routing_port_mappings_by_destination(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// **Required.** Address that belongs to the destination.
    pub destination_address: Option<String>,
}

impl ListCustomRoutingPortMappingsByDestinationRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `DestinationAddress`, which is required.
    pub fn destination_address(mut self, value: impl Into<String>) -> Self {
        self.destination_address = Some(value.into());
        self
    }
}

request! {
    ListCustomRoutingPortMappingsByDestinationRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EndpointId" => endpoint_id: query,
        "DestinationAddress" => destination_address: query,
    }
}

impl Operation for ListCustomRoutingPortMappingsByDestinationRequest {
    type Response = ListCustomRoutingPortMappingsByDestinationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ListCustomRoutingPortMappingsByDestination",
        )
        .required(&["RegionId", "EndpointId", "DestinationAddress"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListCustomRoutingPortMappingsByDestinationRequest {
    type Item = PortMapping;
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
        Some(&mut response.port_mappings)
    }
}

/// Response to [`ListCustomRoutingPortMappingsByDestinationRequest`].
#[non_exhaustive]
pub struct ListCustomRoutingPortMappingsByDestinationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `String 04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The port mappings that were found or are concerned, one entry each.
    pub port_mappings: Vec<PortMapping>,
}

response! {
    ListCustomRoutingPortMappingsByDestinationResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "PortMappings" => port_mappings: list(""),
    }
}
