// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomRoutingEndpointGroups`, from `ga/ListCustomRoutingEndpointGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointGroupState, ServiceManagedInfos};

/// Lists the endpoint groups of custom routing listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_custom_routing_endpoint_groups::EndpointGroupState;
///
/// let request = alicloud_ga::ListCustomRoutingEndpointGroupsRequest::new()
///     .accelerator_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_routing_endpoint_groups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_custom_routing_endpoint_groups(request)
///     .wait()
///     .until(EndpointGroupState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsRequest {
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
    /// Whether the access log is switched on.
    pub access_log_switch: Option<String>,
}

impl ListCustomRoutingEndpointGroupsRequest {
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
    /// Sets `AccessLogSwitch`.
    pub fn access_log_switch(mut self, value: impl Into<String>) -> Self {
        self.access_log_switch = Some(value.into());
        self
    }
}

request! {
    ListCustomRoutingEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "AccessLogSwitch" => access_log_switch: query,
    }
}

impl Operation for ListCustomRoutingEndpointGroupsRequest {
    type Response = ListCustomRoutingEndpointGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCustomRoutingEndpointGroups")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListCustomRoutingEndpointGroupsRequest {
    type Item = EndpointGroup;
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
        Some(&mut response.endpoint_groups)
    }
}

impl Stateful for ListCustomRoutingEndpointGroupsRequest {
    type State = EndpointGroupState;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.endpoint_group_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .endpoint_groups
                .iter()
                .map(|v| (
                    v.endpoint_group_id.as_deref(),
                    v.state.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListCustomRoutingEndpointGroupsRequest`].
#[non_exhaustive]
pub struct ListCustomRoutingEndpointGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The endpoint groups that were found or are concerned, one entry each.
    pub endpoint_groups: Vec<EndpointGroup>,
}

response! {
    ListCustomRoutingEndpointGroupsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "EndpointGroups" => endpoint_groups: list(""),
    }
}

/// The endpoint groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndpointGroup {
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// Name that people know the item by. Example: `group1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `EndpointGroup`.
    pub description: Option<String>,
    /// IP addresses that belong to the endpoint group. Example: `203.0.XX.XX`.
    pub endpoint_group_ip_list: Vec<String>,
    /// IP addresses that belong to the endpoint group unconfirmed. Example: `203.0.XX.XX`.
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    /// Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<EndpointGroupState>>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    EndpointGroup {
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "EndpointGroupIpList" => endpoint_group_ip_list: list(""),
        "EndpointGroupUnconfirmedIpList" => endpoint_group_unconfirmed_ip_list: list(""),
        "EndpointGroupRegion" => endpoint_group_region: value,
        "State" => state: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}
