// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEndpointGroup`, from `ga/DescribeEndpointGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogSwitch, EndpointGroupState, EndpointGroupType, PortOverrides, ProbeProtocol, Protocol, ServiceManagedInfos, Tag, Type};

/// Returns one endpoint group with endpoints, health check, and traffic percentage.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_endpoint_group::EndpointGroupState;
///
/// let request = alicloud_ga::DescribeEndpointGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .endpoint_group_id("epg-bp14sz7ftcwwjgrdm****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_endpoint_group(request)
///     .wait()
///     .until(EndpointGroupState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
}

impl DescribeEndpointGroupRequest {
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
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeEndpointGroupRequest {
        "RegionId" => region_id: query,
        "EndpointGroupId" => endpoint_group_id: query,
    }
}

impl Operation for DescribeEndpointGroupRequest {
    type Response = DescribeEndpointGroupResponse;
    type Error = DescribeEndpointGroupError;
    const INFO: OperationInfo = super::operation("DescribeEndpointGroup")
        .required(&["RegionId", "EndpointGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEndpointGroupError] = &[
        DescribeEndpointGroupError::UnknownError,
    ];
}

impl Stateful for DescribeEndpointGroupRequest {
    type State = EndpointGroupState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeEndpointGroupRequest`].
#[non_exhaustive]
pub struct DescribeEndpointGroupResponse {
    /// How many seconds this is: health check interval. Unit: `seconds`. Example: `3`.
    pub health_check_interval_seconds: Option<i32>,
    /// Share of the traffic the endpoint group gets, in percent. Example: `20`.
    pub traffic_percentage: Option<i32>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp14sz7ftcwwjgrdm****`.
    pub endpoint_group_id: Option<String>,
    /// Free text that describes the item to people. Example: `group1`.
    pub description: Option<String>,
    /// IP addresses that belong to the endpoint group. Example: `101.XX.XX.22`.
    pub endpoint_group_ip_list: Vec<String>,
    /// IP addresses that belong to the endpoint group unconfirmed. Example: `101.XX.XX.22`.
    pub endpoint_group_unconfirmed_ip_list: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// Path under which the health check is found. Example: `/healthcheck`.
    pub health_check_path: Option<String>,
    /// How many there are of this: threshold. Example: `3`.
    pub threshold_count: Option<i32>,
    /// Name that people know the item by. Example: `group1`.
    pub name: Option<String>,
    /// Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<EndpointGroupState>>,
    /// Protocol that the health check uses. Here: `tcp`, `http`, `https`. Example: `tcp`.
    pub health_check_protocol: Option<Open<Protocol>>,
    /// Network port that belongs to the health check. Example: `20`.
    pub health_check_port: Option<i32>,
    /// The endpoint configurations that were found or are concerned, one entry each.
    pub endpoint_configurations: Vec<EndpointConfigurations>,
    /// The port overrides that were found or are concerned, one entry each.
    pub port_overrides: Vec<PortOverrides>,
    /// Protocol that the endpoint request uses. Example: `HTTP`.
    pub endpoint_request_protocol: Option<String>,
    /// Which kind of endpoint group it is or is to be. Example: `default`.
    pub endpoint_group_type: Option<Open<EndpointGroupType>>,
    /// IDs of the forwarding rules that were found or are concerned.
    /// Example: `frule-bp19a3t3yzr21q3****`.
    pub forwarding_rule_ids: Vec<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region: Option<String>,
    /// Name that the sls project goes by. Example: `pn-01`.
    pub sls_project_name: Option<String>,
    /// Name that the sls log store goes by. Example: `lsn-01`.
    pub sls_log_store_name: Option<String>,
    /// Whether the access log is switched on. Example: `on`.
    pub access_log_switch: Option<Open<AccessLogSwitch>>,
    /// Whether this is switched on: access log. Example: `on`.
    pub enable_access_log: Option<bool>,
    /// Whether the health check is switched on. Default: `true`. Example: `ture`.
    pub health_check_enabled: Option<bool>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeEndpointGroupResponse {
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: value,
        "TrafficPercentage" => traffic_percentage: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "Description" => description: value,
        "EndpointGroupIpList" => endpoint_group_ip_list: list(""),
        "EndpointGroupUnconfirmedIpList" => endpoint_group_unconfirmed_ip_list: list(""),
        "RequestId" => request_id: value,
        "HealthCheckPath" => health_check_path: value,
        "ThresholdCount" => threshold_count: value,
        "Name" => name: value,
        "EndpointGroupRegion" => endpoint_group_region: value,
        "TotalCount" => total_count: value,
        "State" => state: value,
        "HealthCheckProtocol" => health_check_protocol: value,
        "HealthCheckPort" => health_check_port: value,
        "EndpointConfigurations" => endpoint_configurations: list(""),
        "PortOverrides" => port_overrides: list(""),
        "EndpointRequestProtocol" => endpoint_request_protocol: value,
        "EndpointGroupType" => endpoint_group_type: value,
        "ForwardingRuleIds" => forwarding_rule_ids: list(""),
        "AcceleratorId" => accelerator_id: value,
        "ListenerId" => listener_id: value,
        "SlsRegion" => sls_region: value,
        "SlsProjectName" => sls_project_name: value,
        "SlsLogStoreName" => sls_log_store_name: value,
        "AccessLogSwitch" => access_log_switch: value,
        "EnableAccessLog" => enable_access_log: value,
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
    /// Protocol that the enable proxy uses. Example: `false`.
    pub enable_proxy_protocol: Option<bool>,
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
        "EnableProxyProtocol" => enable_proxy_protocol: value,
        "SubAddress" => sub_address: value,
    }
}

/// Errors that the documentation of [`DescribeEndpointGroupRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeEndpointGroupError = super::DocumentedError;
