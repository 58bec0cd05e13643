// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEndpointGroups`, from `ga/CreateEndpointGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointGroupConfigurationEndpointConfiguration, PortOverride, Tag};

/// Creates several endpoint groups under a listener in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_endpoint_groups::EndpointGroupConfiguration;
///
/// let request = alicloud_ga::CreateEndpointGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .endpoint_group_configurations([EndpointGroupConfiguration::new()]);
/// let reply = client.create_endpoint_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1F4B6A4A-C89E-489E-BAF1-52777EE148EF`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// The endpoint group configrations to work on or to narrow the list down to.
    pub endpoint_group_configrations: Vec<EndpointGroupConfigration>,
    /// **Required.** The endpoint group configurations to work on or to narrow the list down to.
    /// Items: at most 200.
    pub endpoint_group_configurations: Vec<EndpointGroupConfiguration>,
}

impl CreateEndpointGroupsRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupConfigrations`.
    pub fn endpoint_group_configrations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointGroupConfigration>>,
    ) -> Self {
        self.endpoint_group_configrations = value.into_iter().map(Into::into).collect();
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
    CreateEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupConfigrations" => endpoint_group_configrations: query,
        "EndpointGroupConfigurations" => endpoint_group_configurations: form,
    }
}

impl Operation for CreateEndpointGroupsRequest {
    type Response = CreateEndpointGroupsResponse;
    type Error = CreateEndpointGroupsError;
    const INFO: OperationInfo = super::operation("CreateEndpointGroups")
        .required(
            &["RegionId", "AcceleratorId", "ListenerId", "EndpointGroupConfigurations"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateEndpointGroupsError] = &[
        CreateEndpointGroupsError::DomainNotFit,
        CreateEndpointGroupsError::ResourceQuotaFull,
        CreateEndpointGroupsError::NoPermissionEnableHealthCheck,
        CreateEndpointGroupsError::NotSupportHealthCheckAccelerator,
        CreateEndpointGroupsError::EndpointGroupExclusiveListener,
        CreateEndpointGroupsError::RegionConflictEndpointGroup,
        CreateEndpointGroupsError::ListenerProtocolIllegalEndpointGroup,
        CreateEndpointGroupsError::QuotaExceededEndpointGroup,
        CreateEndpointGroupsError::ParamExclusiveEndpointGroupType,
        CreateEndpointGroupsError::HealthCheckPathIllegal,
        CreateEndpointGroupsError::NotExistListener,
        CreateEndpointGroupsError::NotActiveListener,
        CreateEndpointGroupsError::NotExistAccelerator,
        CreateEndpointGroupsError::StateErrorAccelerator,
        CreateEndpointGroupsError::NotExistBusinessRegion,
        CreateEndpointGroupsError::NotExistBasicBandwidthPackage,
        CreateEndpointGroupsError::QuotaExceededEndPoint,
        CreateEndpointGroupsError::NoPermissionVpcEndpoint,
        CreateEndpointGroupsError::EndPointRequestProtocolIllegalEndpointGroup,
        CreateEndpointGroupsError::QuotaExceededPortOverride,
        CreateEndpointGroupsError::NotExistListenerPort,
        CreateEndpointGroupsError::MixedVpcEndPoint,
        CreateEndpointGroupsError::IllegalPublicIpEndPoint,
    ];
}

/// Response to [`CreateEndpointGroupsRequest`].
#[non_exhaustive]
pub struct CreateEndpointGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// IDs of the endpoint groups that were found or are concerned.
    /// Example: `['epg-bp1dmlohjjz4kqaun****','epg-bp1v1u72cx35ogofe****', ...]`.
    pub endpoint_group_ids: Vec<String>,
}

response! {
    CreateEndpointGroupsResponse {
        "RequestId" => request_id: value,
        "EndpointGroupIds" => endpoint_group_ids: list(""),
    }
}

/// The endpoint group configrations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupConfigration {
    /// Name that the endpoint group goes by. Example: `group1`.
    pub endpoint_group_name: Option<String>,
    /// Free text that tells people about the endpoint group. Example: `group1`.
    pub endpoint_group_description: Option<String>,
    /// **Required.** Region that the endpoint group lies in. Example: `cn-hangzhou`.
    pub endpoint_group_region: Option<String>,
    /// Share of the traffic the endpoint group gets, in percent. Example: `20`.
    pub traffic_percentage: Option<i64>,
    /// Whether the health check is switched on. Example: `true`.
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
    /// The endpoint configurations to work on or to narrow the list down to.
    pub endpoint_configurations: Vec<EndpointConfiguration>,
    /// Protocol that the endpoint request uses. Example: `HTTP`.
    pub endpoint_request_protocol: Option<String>,
    /// Which kind of endpoint group it is or is to be. Example: `default`.
    pub endpoint_group_type: Option<String>,
    /// The port overrides to work on or to narrow the list down to.
    pub port_overrides: Vec<PortOverride>,
}

impl EndpointGroupConfigration {
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
    /// Sets `EndpointGroupRegion`, which is required.
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
        value: impl IntoIterator<Item = impl Into<EndpointConfiguration>>,
    ) -> Self {
        self.endpoint_configurations = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EndpointRequestProtocol`.
    pub fn endpoint_request_protocol(mut self, value: impl Into<String>) -> Self {
        self.endpoint_request_protocol = Some(value.into());
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
}

request! {
    EndpointGroupConfigration {
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
        "EndpointGroupType" => endpoint_group_type: field,
        "PortOverrides" => port_overrides: field,
    }
}

/// The endpoint configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointConfiguration {
    /// Kind of the item, out of those that the service tells apart. Example: `Ip`.
    pub type_: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `20`.
    pub weight: Option<i64>,
    /// Host name or URL at which the service or resource is reached. Example: `120.XX.XX.21`.
    pub endpoint: Option<String>,
}

impl EndpointConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
}

request! {
    EndpointConfiguration {
        "Type" => type_: field,
        "Weight" => weight: field,
        "Endpoint" => endpoint: field,
    }
}

/// The endpoint group configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointGroupConfiguration {
    /// Name that the endpoint group goes by.
    pub endpoint_group_name: Option<String>,
    /// Free text that tells people about the endpoint group.
    pub endpoint_group_description: Option<String>,
    /// **Required.** Region that the endpoint group lies in.
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
    /// The endpoint configurations to work on or to narrow the list down to. Items: at most 100.
    pub endpoint_configurations: Vec<EndpointGroupConfigurationEndpointConfiguration>,
    /// Protocol that the endpoint request uses.
    pub endpoint_request_protocol: Option<String>,
    /// Which version of the endpoint protocol is meant.
    pub endpoint_protocol_version: Option<String>,
    /// Which kind of endpoint group it is or is to be.
    pub endpoint_group_type: Option<String>,
    /// The port overrides to work on or to narrow the list down to. Items: at most 5.
    pub port_overrides: Vec<PortOverride>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Tag that the system carries. Items: at most 20.
    pub system_tag: Vec<SystemTag>,
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
    /// Sets `EndpointGroupRegion`, which is required.
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SystemTag`.
    pub fn system_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<SystemTag>>,
    ) -> Self {
        self.system_tag = value.into_iter().map(Into::into).collect();
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
        "Tag" => tag: field,
        "SystemTag" => system_tag: field,
        "HealthCheckHost" => health_check_host: field,
        "EndpointIpVersion" => endpoint_ip_version: field,
    }
}

/// Tag that the system carries.
#[non_exhaustive]
pub struct SystemTag {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
}

impl SystemTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    SystemTag {
        "Key" => key: field,
        "Value" => value: field,
        "Scope" => scope: field,
    }
}

/// Errors that the documentation of [`CreateEndpointGroupsRequest`] names.
///
/// - [`DomainNotFit`](super::DocumentedError::DomainNotFit)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`NoPermissionEnableHealthCheck`](super::DocumentedError::NoPermissionEnableHealthCheck)
/// - [`NotSupportHealthCheckAccelerator`](super::DocumentedError::NotSupportHealthCheckAccelerator)
/// - [`EndpointGroupExclusiveListener`](super::DocumentedError::EndpointGroupExclusiveListener)
/// - [`RegionConflictEndpointGroup`](super::DocumentedError::RegionConflictEndpointGroup)
/// - [`ListenerProtocolIllegalEndpointGroup`](super::DocumentedError::ListenerProtocolIllegalEndpointGroup)
/// - [`QuotaExceededEndpointGroup`](super::DocumentedError::QuotaExceededEndpointGroup)
/// - [`ParamExclusiveEndpointGroupType`](super::DocumentedError::ParamExclusiveEndpointGroupType)
/// - [`HealthCheckPathIllegal`](super::DocumentedError::HealthCheckPathIllegal)
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistBusinessRegion`](super::DocumentedError::NotExistBusinessRegion)
/// - [`NotExistBasicBandwidthPackage`](super::DocumentedError::NotExistBasicBandwidthPackage)
/// - [`QuotaExceededEndPoint`](super::DocumentedError::QuotaExceededEndPoint)
/// - [`NoPermissionVpcEndpoint`](super::DocumentedError::NoPermissionVpcEndpoint)
/// - [`EndPointRequestProtocolIllegalEndpointGroup`](super::DocumentedError::EndPointRequestProtocolIllegalEndpointGroup)
/// - [`QuotaExceededPortOverride`](super::DocumentedError::QuotaExceededPortOverride)
/// - [`NotExistListenerPort`](super::DocumentedError::NotExistListenerPort)
/// - [`MixedVpcEndPoint`](super::DocumentedError::MixedVpcEndPoint)
/// - [`IllegalPublicIpEndPoint`](super::DocumentedError::IllegalPublicIpEndPoint)
pub type CreateEndpointGroupsError = super::DocumentedError;
