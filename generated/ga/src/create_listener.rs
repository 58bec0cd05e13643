// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateListener`, from `ga/CreateListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate, DestinationConfiguration, EndpointConfiguration, EndpointGroupConfiguration, EndpointGroupConfigurationEndpointConfiguration, PolicyConfiguration, PortOverride, PortRange, Protocol, XForwardedForConfig};

/// Creates a listener that distributes connections on its ports to endpoints of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_listener::PortRange;
///
/// let request = alicloud_ga::CreateListenerRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .name("Listener")
///     .description("Listener")
///     .port_ranges([PortRange::new()]);
/// let reply = client.create_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `Listener`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Listener`.
    pub description: Option<String>,
    /// Whether a client always reaches the same endpoint. Example: `SOURCE_IP`.
    pub client_affinity: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<Open<Protocol>>,
    /// Protocol that the proxy uses. Default: `false`. Example: `false`.
    pub proxy_protocol: Option<bool>,
    /// **Required.** The port ranges to work on or to narrow the list down to. Items: at most 100.
    pub port_ranges: Vec<PortRange>,
    /// The certificates to work on or to narrow the list down to. Items: at most 10.
    pub certificates: Vec<Certificate>,
    /// Settings of the x forwarded for, and what it works with.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
    /// ID of the security policy that the call is about.
    pub security_policy_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The endpoint group configurations to work on or to narrow the list down to.
    pub endpoint_group_configurations: Vec<ListenerEndpointGroupConfiguration>,
    /// The custom routing endpoint group configurations to work on or to narrow the list down to.
    pub custom_routing_endpoint_group_configurations: Vec<EndpointGroupConfiguration>,
    /// How long the idle may take before it is given up.
    pub idle_timeout: Option<i32>,
    /// How long the request may take before it is given up.
    pub request_timeout: Option<i32>,
    /// Which version of the HTTP is meant.
    pub http_version: Option<String>,
}

impl CreateListenerRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientAffinity`.
    pub fn client_affinity(mut self, value: impl Into<String>) -> Self {
        self.client_affinity = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `ProxyProtocol`.
    #[inline]
    pub fn proxy_protocol(mut self, value: bool) -> Self {
        self.proxy_protocol = Some(value);
        self
    }
    /// Sets `PortRanges`, which is required.
    pub fn port_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRange>>,
    ) -> Self {
        self.port_ranges = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Certificates`.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.certificates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `XForwardedForConfig`.
    pub fn x_forwarded_for_config(
        mut self,
        value: impl Into<XForwardedForConfig>,
    ) -> Self {
        self.x_forwarded_for_config = Some(value.into());
        self
    }
    /// Sets `SecurityPolicyId`.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `EndpointGroupConfigurations`.
    pub fn endpoint_group_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListenerEndpointGroupConfiguration>>,
    ) -> Self {
        self.endpoint_group_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CustomRoutingEndpointGroupConfigurations`.
    pub fn custom_routing_endpoint_group_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointGroupConfiguration>>,
    ) -> Self {
        self.custom_routing_endpoint_group_configurations = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `HttpVersion`.
    pub fn http_version(mut self, value: impl Into<String>) -> Self {
        self.http_version = Some(value.into());
        self
    }
}

request! {
    CreateListenerRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientAffinity" => client_affinity: query,
        "Protocol" => protocol: query,
        "ProxyProtocol" => proxy_protocol: query,
        "PortRanges" => port_ranges: query,
        "Certificates" => certificates: query,
        "XForwardedForConfig" => x_forwarded_for_config: query,
        "SecurityPolicyId" => security_policy_id: query,
        "Type" => type_: query,
        "EndpointGroupConfigurations" => endpoint_group_configurations: query,
        "CustomRoutingEndpointGroupConfigurations" => custom_routing_endpoint_group_configurations: query,
        "IdleTimeout" => idle_timeout: query,
        "RequestTimeout" => request_timeout: query,
        "HttpVersion" => http_version: query,
    }
}

impl Operation for CreateListenerRequest {
    type Response = CreateListenerResponse;
    type Error = CreateListenerError;
    const INFO: OperationInfo = super::operation("CreateListener")
        .required(&["RegionId", "AcceleratorId", "PortRanges"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateListenerError] = &[
        CreateListenerError::ProtocalIllegalListener,
        CreateListenerError::NotExistAccelerator,
        CreateListenerError::StateErrorAccelerator,
        CreateListenerError::QuotaExceededListener,
        CreateListenerError::QuotaExceededListenerPort,
        CreateListenerError::PortRangeIllegalListener,
        CreateListenerError::PortRangeIllegalCount,
        CreateListenerError::PortConflictListener,
        CreateListenerError::PortRangeIllegalExceedGaAbility,
        CreateListenerError::PortRangeIllegalUdp,
        CreateListenerError::SystemPortListener,
        CreateListenerError::PortRangesMustOne,
        CreateListenerError::ResourceQuotaFull,
        CreateListenerError::NotExistListenerPort,
        CreateListenerError::SecurityPolicyIdNotNeed,
        CreateListenerError::SecurityPolicyIdIllegalListener,
        CreateListenerError::ForbbidenSubUser,
        CreateListenerError::Forbidden,
        CreateListenerError::UnknownError,
    ];
}

/// Response to [`CreateListenerRequest`].
#[non_exhaustive]
pub struct CreateListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

response! {
    CreateListenerResponse {
        "RequestId" => request_id: value,
        "ListenerId" => listener_id: value,
    }
}

/// The endpoint group configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ListenerEndpointGroupConfiguration {
    /// Name that the endpoint group goes by.
    pub endpoint_group_name: Option<String>,
    /// Free text that tells people about the endpoint group.
    pub endpoint_group_description: Option<String>,
    /// Region that the endpoint group lies in.
    pub endpoint_group_region: Option<String>,
    /// Share of the traffic the endpoint group gets, in percent.
    pub traffic_percentage: Option<i64>,
    /// Whether the health check is switched on.
    pub health_check_enabled: Option<bool>,
    /// How many seconds this is: health check interval.
    pub health_check_interval_seconds: Option<i64>,
    /// Path under which the health check is found.
    pub health_check_path: Option<String>,
    /// Network port that belongs to the health check.
    pub health_check_port: Option<i64>,
    /// Protocol that the health check uses.
    pub health_check_protocol: Option<String>,
    /// How many there are of this: threshold.
    pub threshold_count: Option<i64>,
    /// The endpoint configurations to work on or to narrow the list down to.
    pub endpoint_configurations: Vec<EndpointGroupConfigurationEndpointConfiguration>,
    /// Protocol that the endpoint request uses.
    pub endpoint_request_protocol: Option<String>,
    /// Which version of the endpoint protocol is meant.
    pub endpoint_protocol_version: Option<String>,
    /// Which kind of endpoint group it is or is to be.
    pub endpoint_group_type: Option<String>,
    /// The port overrides to work on or to narrow the list down to.
    pub port_overrides: Vec<PortOverride>,
    /// Host name or address of the health check.
    pub health_check_host: Option<String>,
    /// Which version of the endpoint IP address is meant.
    pub endpoint_ip_version: Option<String>,
}

impl ListenerEndpointGroupConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointGroupName`.
    pub fn endpoint_group_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_name = Some(value.into());
        self
    }
    /// Sets `EndpointGroupDescription`.
    pub fn endpoint_group_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_description = Some(value.into());
        self
    }
    /// Sets `EndpointGroupRegion`.
    pub fn endpoint_group_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_region = Some(value.into());
        self
    }
    /// Sets `TrafficPercentage`.
    #[inline]
    pub fn traffic_percentage(mut self, value: i64) -> Self {
        self.traffic_percentage = Some(value);
        self
    }
    /// Sets `HealthCheckEnabled`.
    #[inline]
    pub fn health_check_enabled(mut self, value: bool) -> Self {
        self.health_check_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckIntervalSeconds`.
    #[inline]
    pub fn health_check_interval_seconds(mut self, value: i64) -> Self {
        self.health_check_interval_seconds = Some(value);
        self
    }
    /// Sets `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<String>) -> Self {
        self.health_check_path = Some(value.into());
        self
    }
    /// Sets `HealthCheckPort`.
    #[inline]
    pub fn health_check_port(mut self, value: i64) -> Self {
        self.health_check_port = Some(value);
        self
    }
    /// Sets `HealthCheckProtocol`.
    pub fn health_check_protocol(mut self, value: impl Into<String>) -> Self {
        self.health_check_protocol = Some(value.into());
        self
    }
    /// Sets `ThresholdCount`.
    #[inline]
    pub fn threshold_count(mut self, value: i64) -> Self {
        self.threshold_count = Some(value);
        self
    }
    /// Sets `EndpointConfigurations`.
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<EndpointGroupConfigurationEndpointConfiguration>,
        >,
    ) -> Self {
        self.endpoint_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndpointRequestProtocol`.
    pub fn endpoint_request_protocol(mut self, value: impl Into<String>) -> Self {
        self.endpoint_request_protocol = Some(value.into());
        self
    }
    /// Sets `EndpointProtocolVersion`.
    pub fn endpoint_protocol_version(mut self, value: impl Into<String>) -> Self {
        self.endpoint_protocol_version = Some(value.into());
        self
    }
    /// Sets `EndpointGroupType`.
    pub fn endpoint_group_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_type = Some(value.into());
        self
    }
    /// Sets `PortOverrides`.
    pub fn port_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortOverride>>,
    ) -> Self {
        self.port_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HealthCheckHost`.
    pub fn health_check_host(mut self, value: impl Into<String>) -> Self {
        self.health_check_host = Some(value.into());
        self
    }
    /// Sets `EndpointIpVersion`.
    pub fn endpoint_ip_version(mut self, value: impl Into<String>) -> Self {
        self.endpoint_ip_version = Some(value.into());
        self
    }
}

request! {
    ListenerEndpointGroupConfiguration {
        "EndpointGroupName" => endpoint_group_name: field,
        "EndpointGroupDescription" => endpoint_group_description: field,
        "EndpointGroupRegion" => endpoint_group_region: field,
        "TrafficPercentage" => traffic_percentage: field,
        "HealthCheckEnabled" => health_check_enabled: field,
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: field,
        "HealthCheckPath" => health_check_path: field,
        "HealthCheckPort" => health_check_port: field,
        "HealthCheckProtocol" => health_check_protocol: field,
        "ThresholdCount" => threshold_count: field,
        "EndpointConfigurations" => endpoint_configurations: field,
        "EndpointRequestProtocol" => endpoint_request_protocol: field,
        "EndpointProtocolVersion" => endpoint_protocol_version: field,
        "EndpointGroupType" => endpoint_group_type: field,
        "PortOverrides" => port_overrides: field,
        "HealthCheckHost" => health_check_host: field,
        "EndpointIpVersion" => endpoint_ip_version: field,
    }
}

/// Errors that the documentation of [`CreateListenerRequest`] names.
///
/// - [`ProtocalIllegalListener`](super::DocumentedError::ProtocalIllegalListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`QuotaExceededListener`](super::DocumentedError::QuotaExceededListener)
/// - [`QuotaExceededListenerPort`](super::DocumentedError::QuotaExceededListenerPort)
/// - [`PortRangeIllegalListener`](super::DocumentedError::PortRangeIllegalListener)
/// - [`PortRangeIllegalCount`](super::DocumentedError::PortRangeIllegalCount)
/// - [`PortConflictListener`](super::DocumentedError::PortConflictListener)
/// - [`PortRangeIllegalExceedGaAbility`](super::DocumentedError::PortRangeIllegalExceedGaAbility)
/// - [`PortRangeIllegalUdp`](super::DocumentedError::PortRangeIllegalUdp)
/// - [`SystemPortListener`](super::DocumentedError::SystemPortListener)
/// - [`PortRangesMustOne`](super::DocumentedError::PortRangesMustOne)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`NotExistListenerPort`](super::DocumentedError::NotExistListenerPort)
/// - [`SecurityPolicyIdNotNeed`](super::DocumentedError::SecurityPolicyIdNotNeed)
/// - [`SecurityPolicyIdIllegalListener`](super::DocumentedError::SecurityPolicyIdIllegalListener)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateListenerError = super::DocumentedError;
