// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEndpointGroups`, from `ga/UpdateEndpointGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointGroupConfigurationEndpointConfiguration, EndpointRequestProtocol, PortOverride};

/// Changes several endpoint groups of a listener in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::update_endpoint_groups::EndpointGroupConfiguration;
///
/// let request = alicloud_ga::UpdateEndpointGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .endpoint_group_configurations([EndpointGroupConfiguration::new()]);
/// let reply = client.update_endpoint_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// **Required.** The endpoint group configurations to work on or to narrow the list down to.
    pub endpoint_group_configurations: Vec<EndpointGroupConfiguration>,
}

impl UpdateEndpointGroupsRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupConfigurations`, which is required.
    pub fn endpoint_group_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointGroupConfiguration>>,
    ) -> Self {
        self.endpoint_group_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupConfigurations" => endpoint_group_configurations: query,
    }
}

impl Operation for UpdateEndpointGroupsRequest {
    type Response = UpdateEndpointGroupsResponse;
    type Error = UpdateEndpointGroupsError;
    const INFO: OperationInfo = super::operation("UpdateEndpointGroups")
        .required(&["RegionId", "ListenerId", "EndpointGroupConfigurations"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateEndpointGroupsError] = &[
        UpdateEndpointGroupsError::NoPermissionEnableHealthCheck,
        UpdateEndpointGroupsError::NotExistEndPointGroup,
        UpdateEndpointGroupsError::StateErrorEndPointGroup,
        UpdateEndpointGroupsError::NotExistListener,
        UpdateEndpointGroupsError::NotActiveListener,
        UpdateEndpointGroupsError::NotExistAccelerator,
        UpdateEndpointGroupsError::StateErrorAccelerator,
        UpdateEndpointGroupsError::QuotaExceededEndPoint,
        UpdateEndpointGroupsError::NoPermissionVpcEndpoint,
        UpdateEndpointGroupsError::QuotaExceededPortOverride,
        UpdateEndpointGroupsError::EndPointRequestProtocolIllegalEndpointGroup,
        UpdateEndpointGroupsError::NotExistListenerPort,
    ];
}

/// Response to [`UpdateEndpointGroupsRequest`].
#[non_exhaustive]
pub struct UpdateEndpointGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// IDs of the endpoint groups that were found or are concerned.
    /// Example: `['epg-bp1dmlohjjz4kqaun****','epg-bp1v1u72cx35ogofe****', ...]`.
    pub endpoint_group_ids: Vec<String>,
}

response! {
    UpdateEndpointGroupsResponse {
        "RequestId" => request_id: value,
        "EndpointGroupIds" => endpoint_group_ids: list(""),
    }
}

/// The endpoint group configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupConfiguration {
    /// Name that the endpoint group goes by. Example: `group1`.
    pub endpoint_group_name: Option<String>,
    /// Free text that tells people about the endpoint group. Example: `group1`.
    pub endpoint_group_description: Option<String>,
    /// Share of the traffic the endpoint group gets, in percent. Example: `20`.
    pub traffic_percentage: Option<i64>,
    /// Whether the health check is switched on. Default: `false`. Example: `true`.
    pub health_check_enabled: Option<bool>,
    /// How many seconds this is: health check interval. Unit: `seconds`. Example: `3`.
    pub health_check_interval_seconds: Option<i64>,
    /// Path under which the health check is found. Example: `/healthcheck`.
    pub health_check_path: Option<String>,
    /// Network port that belongs to the health check. Example: `20`.
    pub health_check_port: Option<i64>,
    /// Protocol that the health check uses. Example: `tcp`.
    pub health_check_protocol: Option<String>,
    /// How many there are of this: threshold. Example: `3`.
    pub threshold_count: Option<i64>,
    /// The endpoint configurations to work on or to narrow the list down to. Items: at most 100.
    pub endpoint_configurations: Vec<EndpointGroupConfigurationEndpointConfiguration>,
    /// Protocol that the endpoint request uses. Example: `HTTP`.
    pub endpoint_request_protocol: Option<Open<EndpointRequestProtocol>>,
    /// The port overrides to work on or to narrow the list down to. Items: at most 200.
    pub port_overrides: Vec<PortOverride>,
    /// Whether this is switched on: client IP address preservation toa.
    /// Default: `false`. Example: `false`.
    pub enable_client_ip_preservation_toa: Option<bool>,
    /// Protocol that the enable client IP address preservation proxy uses.
    /// Default: `false`. Example: `false`.
    pub enable_client_ip_preservation_proxy_protocol: Option<bool>,
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `ep-bp1d2utp8qqe2a44t3qeq`.
    pub endpoint_group_id: Option<String>,
    /// Which version of the endpoint protocol is meant.
    pub endpoint_protocol_version: Option<String>,
    /// Host name or address of the health check.
    pub health_check_host: Option<String>,
    /// Which version of the endpoint IP address is meant.
    pub endpoint_ip_version: Option<String>,
}

impl EndpointGroupConfiguration {
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
    pub fn endpoint_request_protocol(
        mut self,
        value: impl Into<Open<EndpointRequestProtocol>>,
    ) -> Self {
        self.endpoint_request_protocol = Some(value.into());
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
    /// Sets `EnableClientIPPreservationToa`.
    #[inline]
    pub fn enable_client_ip_preservation_toa(mut self, value: bool) -> Self {
        self.enable_client_ip_preservation_toa = Some(value);
        self
    }
    /// Sets `EnableClientIPPreservationProxyProtocol`.
    #[inline]
    pub fn enable_client_ip_preservation_proxy_protocol(mut self, value: bool) -> Self {
        self.enable_client_ip_preservation_proxy_protocol = Some(value);
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
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
    EndpointGroupConfiguration {
        "EndpointGroupName" => endpoint_group_name: field,
        "EndpointGroupDescription" => endpoint_group_description: field,
        "TrafficPercentage" => traffic_percentage: field,
        "HealthCheckEnabled" => health_check_enabled: field,
        "HealthCheckIntervalSeconds" => health_check_interval_seconds: field,
        "HealthCheckPath" => health_check_path: field,
        "HealthCheckPort" => health_check_port: field,
        "HealthCheckProtocol" => health_check_protocol: field,
        "ThresholdCount" => threshold_count: field,
        "EndpointConfigurations" => endpoint_configurations: field,
        "EndpointRequestProtocol" => endpoint_request_protocol: field,
        "PortOverrides" => port_overrides: field,
        "EnableClientIPPreservationToa" => enable_client_ip_preservation_toa: field,
        "EnableClientIPPreservationProxyProtocol" => enable_client_ip_preservation_proxy_protocol: field,
        "EndpointGroupId" => endpoint_group_id: field,
        "EndpointProtocolVersion" => endpoint_protocol_version: field,
        "HealthCheckHost" => health_check_host: field,
        "EndpointIpVersion" => endpoint_ip_version: field,
    }
}

/// Errors that the documentation of [`UpdateEndpointGroupsRequest`] names.
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
pub type UpdateEndpointGroupsError = super::DocumentedError;
