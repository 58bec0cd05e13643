// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEndpointGroup`, from `ga/CreateEndpointGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointGroupEndpointConfiguration, EndpointGroupPortOverride, EndpointGroupType, EndpointRequestProtocol, Protocol, Tag, Type};

/// Creates one endpoint group under a listener, with health check and traffic percentage.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateEndpointGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .name("group1")
///     .description("EndpointGroup")
///     .endpoint_group_region("cn-hangzhou")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****");
/// let reply = client.create_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `group1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `EndpointGroup`.
    pub description: Option<String>,
    /// **Required.** Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Share of the traffic the endpoint group gets, in percent. Example: `20`.
    pub traffic_percentage: Option<i32>,
    /// How many seconds this is: health check interval. Unit: `seconds`. Example: `3`.
    pub health_check_interval_seconds: Option<i32>,
    /// Path under which the health check is found. Example: `/healthcheck`.
    pub health_check_path: Option<String>,
    /// Network port that belongs to the health check. Example: `20`.
    pub health_check_port: Option<i32>,
    /// Protocol that the health check uses. Here: `tcp`, `http`, `https`. Example: `tcp`.
    pub health_check_protocol: Option<Open<Protocol>>,
    /// How many there are of this: threshold. Example: `3`.
    pub threshold_count: Option<i32>,
    /// Protocol that the endpoint request uses. Default: `HTTP`. Example: `HTTP`.
    pub endpoint_request_protocol: Option<Open<EndpointRequestProtocol>>,
    /// Which kind of endpoint group it is or is to be. Default: `default`. Example: `default`.
    pub endpoint_group_type: Option<Open<EndpointGroupType>>,
    /// Whether the health check is switched on. Default: `true`. Example: `true`.
    pub health_check_enabled: Option<bool>,
    /// The endpoint configurations to work on or to narrow the list down to.
    pub endpoint_configurations: Vec<EndpointGroupEndpointConfiguration>,
    /// The port overrides to work on or to narrow the list down to. Items: at most 100.
    pub port_overrides: Vec<EndpointGroupPortOverride>,
    /// Which version of the endpoint protocol is meant.
    pub endpoint_protocol_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Host name or address of the health check.
    pub health_check_host: Option<String>,
    /// Which version of the endpoint IP address is meant.
    pub endpoint_ip_version: Option<String>,
}

impl CreateEndpointGroupRequest {
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
    /// Sets `EndpointGroupRegion`, which is required.
    pub fn endpoint_group_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_region = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `TrafficPercentage`.
    #[inline]
    pub fn traffic_percentage(mut self, value: i32) -> Self {
        self.traffic_percentage = Some(value);
        self
    }
    /// Sets `HealthCheckIntervalSeconds`.
    #[inline]
    pub fn health_check_interval_seconds(mut self, value: i32) -> Self {
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
    pub fn health_check_port(mut self, value: i32) -> Self {
        self.health_check_port = Some(value);
        self
    }
    /// Sets `HealthCheckProtocol`.
    pub fn health_check_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.health_check_protocol = Some(value.into());
        self
    }
    /// Sets `ThresholdCount`.
    #[inline]
    pub fn threshold_count(mut self, value: i32) -> Self {
        self.threshold_count = Some(value);
        self
    }
    /// Sets `EndpointRequestProtocol`.
    pub fn endpoint_request_protocol(
        mut self,
        value: impl Into<Open<EndpointRequestProtocol>>,
    ) -> Self {
        self.endpoint_request_protocol = Some(value.into());
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
    /// Sets `HealthCheckEnabled`.
    #[inline]
    pub fn health_check_enabled(mut self, value: bool) -> Self {
        self.health_check_enabled = Some(value);
        self
    }
    /// Sets `EndpointConfigurations`.
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointGroupEndpointConfiguration>>,
    ) -> Self {
        self.endpoint_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PortOverrides`.
    pub fn port_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointGroupPortOverride>>,
    ) -> Self {
        self.port_overrides = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndpointProtocolVersion`.
    pub fn endpoint_protocol_version(mut self, value: impl Into<String>) -> Self {
        self.endpoint_protocol_version = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    CreateEndpointGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "EndpointGroupRegion" => endpoint_group_region: query,
        "ListenerId" => listener_id: query,
        "TrafficPercentage" => traffic_percentage: query,
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: query,
        "HealthCheckPath" => health_check_path: query,
        "HealthCheckPort" => health_check_port: query,
        "HealthCheckProtocol" => health_check_protocol: query,
        "ThresholdCount" => threshold_count: query,
        "EndpointRequestProtocol" => endpoint_request_protocol: query,
        "EndpointGroupType" => endpoint_group_type: query,
        "HealthCheckEnabled" => health_check_enabled: query,
        "EndpointConfigurations" => endpoint_configurations: query,
        "PortOverrides" => port_overrides: query,
        "EndpointProtocolVersion" => endpoint_protocol_version: query,
        "Tag" => tag: query,
        "DryRun" => dry_run: query,
        "HealthCheckHost" => health_check_host: query,
        "EndpointIpVersion" => endpoint_ip_version: query,
    }
}

impl Operation for CreateEndpointGroupRequest {
    type Response = CreateEndpointGroupResponse;
    type Error = CreateEndpointGroupError;
    const INFO: OperationInfo = super::operation("CreateEndpointGroup")
        .required(&["RegionId", "AcceleratorId", "EndpointGroupRegion", "ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateEndpointGroupError] = &[
        CreateEndpointGroupError::NotExistListenerPort,
        CreateEndpointGroupError::NoPermissionEnableHealthCheck,
        CreateEndpointGroupError::NotExistListener,
        CreateEndpointGroupError::NotActiveListener,
        CreateEndpointGroupError::NotExistAccelerator,
        CreateEndpointGroupError::StateErrorAccelerator,
        CreateEndpointGroupError::NotExistBusinessRegion,
        CreateEndpointGroupError::NotExistBasicBandwidthPackage,
        CreateEndpointGroupError::QuotaExceededEndPoint,
        CreateEndpointGroupError::ExistEndpointGroup,
        CreateEndpointGroupError::NoPermissionVpcEndpoint,
        CreateEndpointGroupError::QuotaExceededPortOverride,
        CreateEndpointGroupError::DomainNotFit,
        CreateEndpointGroupError::ResourceQuotaFull,
        CreateEndpointGroupError::EndPointRequestProtocolIllegalEndpointGroup,
        CreateEndpointGroupError::UnknownError,
    ];
}

/// Response to [`CreateEndpointGroupRequest`].
#[non_exhaustive]
pub struct CreateEndpointGroupResponse {
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateEndpointGroupResponse {
        "EndpointGroupId" => endpoint_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateEndpointGroupRequest`] names.
///
/// - [`NotExistListenerPort`](super::DocumentedError::NotExistListenerPort)
/// - [`NoPermissionEnableHealthCheck`](super::DocumentedError::NoPermissionEnableHealthCheck)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`QuotaExceededPortOverride`](super::DocumentedError::QuotaExceededPortOverride)
/// - [`DomainNotFit`](super::DocumentedError::DomainNotFit)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`EndPointRequestProtocolIllegalEndpointGroup`](super::DocumentedError::EndPointRequestProtocolIllegalEndpointGroup)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateEndpointGroupError = super::DocumentedError;
