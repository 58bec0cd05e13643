// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEndpointGroup`, from `ga/UpdateEndpointGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointGroupEndpointConfiguration, EndpointGroupPortOverride, EndpointRequestProtocol, Protocol, Type};

/// Changes one endpoint group: endpoints, health check, or traffic percentage.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateEndpointGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .endpoint_group_id("epg-bp1dmlohjjz4kqaun****")
///     .endpoint_group_region("cn-hangzhou");
/// let reply = client.update_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `group1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `EndpointGroup`.
    pub description: Option<String>,
    /// **Required.** Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
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
    /// Protocol that the endpoint request uses. Example: `HTTP`.
    pub endpoint_request_protocol: Option<Open<EndpointRequestProtocol>>,
    /// Whether the health check is switched on. Default: `true`. Example: `true`.
    pub health_check_enabled: Option<bool>,
    /// The endpoint configurations to work on or to narrow the list down to.
    pub endpoint_configurations: Vec<EndpointGroupEndpointConfiguration>,
    /// The port overrides to work on or to narrow the list down to. Items: at most 200.
    pub port_overrides: Vec<EndpointGroupPortOverride>,
    /// Which version of the endpoint protocol is meant.
    pub endpoint_protocol_version: Option<String>,
    /// Host name or address of the health check.
    pub health_check_host: Option<String>,
    /// Which version of the endpoint IP address is meant.
    pub endpoint_ip_version: Option<String>,
}

impl UpdateEndpointGroupRequest {
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
    UpdateEndpointGroupRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "EndpointGroupRegion" => endpoint_group_region: query,
        "TrafficPercentage" => traffic_percentage: query,
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: query,
        "HealthCheckPath" => health_check_path: query,
        "HealthCheckPort" => health_check_port: query,
        "HealthCheckProtocol" => health_check_protocol: query,
        "ThresholdCount" => threshold_count: query,
        "EndpointRequestProtocol" => endpoint_request_protocol: query,
        "HealthCheckEnabled" => health_check_enabled: query,
        "EndpointConfigurations" => endpoint_configurations: query,
        "PortOverrides" => port_overrides: query,
        "EndpointProtocolVersion" => endpoint_protocol_version: query,
        "HealthCheckHost" => health_check_host: query,
        "EndpointIpVersion" => endpoint_ip_version: query,
    }
}

impl Operation for UpdateEndpointGroupRequest {
    type Response = UpdateEndpointGroupResponse;
    type Error = UpdateEndpointGroupError;
    const INFO: OperationInfo = super::operation("UpdateEndpointGroup")
        .required(&["RegionId", "EndpointGroupId", "EndpointGroupRegion"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateEndpointGroupError] = &[
        UpdateEndpointGroupError::NoPermissionEnableHealthCheck,
        UpdateEndpointGroupError::NotExistEndPointGroup,
        UpdateEndpointGroupError::StateErrorEndPointGroup,
        UpdateEndpointGroupError::NotExistListener,
        UpdateEndpointGroupError::NotActiveListener,
        UpdateEndpointGroupError::NotExistAccelerator,
        UpdateEndpointGroupError::StateErrorAccelerator,
        UpdateEndpointGroupError::QuotaExceededEndPoint,
        UpdateEndpointGroupError::NoPermissionVpcEndpoint,
        UpdateEndpointGroupError::QuotaExceededPortOverride,
        UpdateEndpointGroupError::EndPointRequestProtocolIllegalEndpointGroup,
        UpdateEndpointGroupError::NotExistListenerPort,
    ];
}

/// Response to [`UpdateEndpointGroupRequest`].
pub type UpdateEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateEndpointGroupRequest`] names.
///
/// - [`NoPermissionEnableHealthCheck`](super::DocumentedError::NoPermissionEnableHealthCheck)
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`QuotaExceededPortOverride`](super::DocumentedError::QuotaExceededPortOverride)
/// - [`EndPointRequestProtocolIllegalEndpointGroup`](super::DocumentedError::EndPointRequestProtocolIllegalEndpointGroup)
/// - [`NotExistListenerPort`](super::DocumentedError::NotExistListenerPort)
pub type UpdateEndpointGroupError = super::DocumentedError;
