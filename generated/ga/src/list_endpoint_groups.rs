// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEndpointGroups`, from `ga/ListEndpointGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogSwitch, EndpointGroupState, EndpointGroupType, EndpointRequestProtocol, PortOverrides, ProbeProtocol, ServiceManagedInfos, Tag, Type};

/// Lists endpoint groups, by listener, type, access log switch, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::list_endpoint_groups::EndpointGroupState;
///
/// let request = alicloud_ga::ListEndpointGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .endpoint_group_type("virtual")
///     .access_log_switch("on");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_endpoint_groups(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_endpoint_groups(request)
///     .wait()
///     .until(EndpointGroupState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Which kind of endpoint group it is or is to be. Example: `virtual`.
    pub endpoint_group_type: Option<Open<EndpointGroupType>>,
    /// Whether the access log is switched on. Here: `on`, `off`. Default: `off`. Example: `on`.
    pub access_log_switch: Option<Open<AccessLogSwitch>>,
    /// ID of the endpoint group that the call is about. Example: `epg-bp16jdc00bhe97sr5****`.
    pub endpoint_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListEndpointGroupsRequest {
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
    /// Sets `EndpointGroupType`.
    pub fn endpoint_group_type(
        mut self,
        value: impl Into<Open<EndpointGroupType>>,
    ) -> Self {
        self.endpoint_group_type = Some(value.into());
        self
    }
    /// Sets `AccessLogSwitch`.
    pub fn access_log_switch(mut self, value: impl Into<Open<AccessLogSwitch>>) -> Self {
        self.access_log_switch = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupType" => endpoint_group_type: query,
        "AccessLogSwitch" => access_log_switch: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListEndpointGroupsRequest {
    type Response = ListEndpointGroupsResponse;
    type Error = ListEndpointGroupsError;
    const INFO: OperationInfo = super::operation("ListEndpointGroups")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListEndpointGroupsError] = &[
        ListEndpointGroupsError::NoPermission,
        ListEndpointGroupsError::UnknownError,
    ];
}

impl Paginated for ListEndpointGroupsRequest {
    type Item = EndpointGroups;
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

impl Stateful for ListEndpointGroupsRequest {
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

/// Response to [`ListEndpointGroupsRequest`].
#[non_exhaustive]
pub struct ListEndpointGroupsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A052D49E-CCC2-41DB-816C-DC3381503194`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The endpoint groups that were found or are concerned, one entry each.
    pub endpoint_groups: Vec<EndpointGroups>,
}

response! {
    ListEndpointGroupsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "EndpointGroups" => endpoint_groups: list(""),
    }
}

/// The endpoint groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndpointGroups {
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp16jdc00bhe97sr5****`.
    pub endpoint_group_id: Option<String>,
    /// IP addresses that belong to the endpoint group. Example: `101.XX.XX.22`.
    pub endpoint_group_ip_list: Vec<String>,
    /// IP addresses that belong to the endpoint group unconfirmed. Example: `101.XX.XX.22`.
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<EndpointGroupState>>,
    /// Path under which the health check is found. Example: `/healthcheck`.
    pub health_check_path: Option<String>,
    /// Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// How many seconds this is: health check interval. Unit: `seconds`. Example: `3`.
    pub health_check_interval_seconds: Option<i32>,
    /// Share of the traffic the endpoint group gets, in percent. Example: `20`.
    pub traffic_percentage: Option<i32>,
    /// Protocol that the health check uses. Example: `tcp`.
    pub health_check_protocol: Option<String>,
    /// How many there are of this: threshold. Example: `3`.
    pub threshold_count: Option<i32>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// The endpoint configurations that were found or are concerned, one entry each.
    pub endpoint_configurations: Vec<EndpointConfigurations>,
    /// The port overrides that were found or are concerned, one entry each.
    pub port_overrides: Vec<PortOverrides>,
    /// IDs of the forwarding rules that were found or are concerned.
    /// Example: `frule-bp19a3t3yzr21q3****`.
    pub forwarding_rule_ids: Vec<String>,
    /// Which kind of endpoint group it is or is to be. Example: `default`.
    pub endpoint_group_type: Option<Open<EndpointGroupType>>,
    /// Protocol that the endpoint request uses. Example: `HTTP`.
    pub endpoint_request_protocol: Option<Open<EndpointRequestProtocol>>,
    /// Free text that describes the item to people. Example: `group1`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `group1`.
    pub name: Option<String>,
    /// Network port that belongs to the health check. Example: `10`.
    pub health_check_port: Option<i32>,
    /// Whether the health check is switched on. Default: `true`. Example: `true`.
    pub health_check_enabled: Option<bool>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    EndpointGroups {
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointGroupIpList" => endpoint_group_ip_list: list(""),
        "EndpointGroupUnconfirmedIpList" => endpoint_group_unconfirmed_ip_list: list(""),
        "State" => state: value,
        "HealthCheckPath" => health_check_path: value,
        "EndpointGroupRegion" => endpoint_group_region: value,
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: value,
        "TrafficPercentage" => traffic_percentage: value,
        "HealthCheckProtocol" => health_check_protocol: value,
        "ThresholdCount" => threshold_count: value,
        "ListenerId" => listener_id: value,
        "AcceleratorId" => accelerator_id: value,
        "EndpointConfigurations" => endpoint_configurations: list(""),
        "PortOverrides" => port_overrides: list(""),
        "ForwardingRuleIds" => forwarding_rule_ids: list(""),
        "EndpointGroupType" => endpoint_group_type: value,
        "EndpointRequestProtocol" => endpoint_request_protocol: value,
        "Description" => description: value,
        "Name" => name: value,
        "HealthCheckPort" => health_check_port: value,
        "HealthCheckEnabled" => health_check_enabled: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
        "Tags" => tags: list(""),
    }
}

/// The endpoint configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndpointConfigurations {
    /// Kind of the item, out of those that the service tells apart. Example: `Ip`.
    pub type_: Option<Open<Type>>,
    /// Whether this is switched on: client IP address preservation. Example: `false`.
    pub enable_client_ip_preservation: Option<bool>,
    /// Weight of the item when shares are dealt out among several. Example: `20`.
    pub weight: Option<i32>,
    /// Protocol that the probe uses. Example: `tcp`.
    pub probe_protocol: Option<Open<ProbeProtocol>>,
    /// Host name or URL at which the service or resource is reached. Example: `120.XX.XX.21`.
    pub endpoint: Option<String>,
    /// Network port that belongs to the probe. Example: `80`.
    pub probe_port: Option<i32>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp1d2utp8qqe2a44t3qeq`.
    pub endpoint_id: Option<String>,
    /// Address that belongs to the sub. Example: `172.168.XX.XX`.
    pub sub_address: Option<String>,
}

response! {
    EndpointConfigurations {
        "Type" => type_: value,
        "EnableClientIPPreservation" => enable_client_ip_preservation: value,
        "Weight" => weight: value,
        "ProbeProtocol" => probe_protocol: value,
        "Endpoint" => endpoint: value,
        "ProbePort" => probe_port: value,
        "EndpointId" => endpoint_id: value,
        "SubAddress" => sub_address: value,
    }
}

/// Errors that the documentation of [`ListEndpointGroupsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListEndpointGroupsError = super::DocumentedError;
