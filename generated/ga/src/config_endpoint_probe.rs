// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigEndpointProbe`, from `ga/ConfigEndpointProbe.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProbeProtocol};

/// Sets up latency probing for one endpoint, with protocol and port.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ConfigEndpointProbeRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .endpoint_group_id("epg-bp1dmlohjjz4kqaun****")
///     .endpoint_type("Ip")
///     .endpoint("127.XX.XX.21")
///     .enable("true");
/// let reply = client.config_endpoint_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigEndpointProbeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// **Required.** Which kind of endpoint it is or is to be. Example: `Ip`.
    pub endpoint_type: Option<Open<EndpointType>>,
    /// **Required.** Host name or URL at which the service or resource is reached.
    /// Example: `127.XX.XX.21`.
    pub endpoint: Option<String>,
    /// Protocol that the probe uses. Example: `tcp`.
    pub probe_protocol: Option<Open<ProbeProtocol>>,
    /// Network port that belongs to the probe. Range: 0 to 65535. Example: `80`.
    pub probe_port: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    /// Default: `false`. Example: `true`.
    pub enable: Option<String>,
}

impl ConfigEndpointProbeRequest {
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
    /// Sets `EndpointType`, which is required.
    pub fn endpoint_type(mut self, value: impl Into<Open<EndpointType>>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `Endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `ProbeProtocol`.
    pub fn probe_protocol(mut self, value: impl Into<Open<ProbeProtocol>>) -> Self {
        self.probe_protocol = Some(value.into());
        self
    }
    /// Sets `ProbePort`.
    pub fn probe_port(mut self, value: impl Into<String>) -> Self {
        self.probe_port = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

request! {
    ConfigEndpointProbeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointType" => endpoint_type: query,
        "Endpoint" => endpoint: query,
        "ProbeProtocol" => probe_protocol: query,
        "ProbePort" => probe_port: query,
        "Enable" => enable: query,
    }
}

impl Operation for ConfigEndpointProbeRequest {
    type Response = ConfigEndpointProbeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigEndpointProbe")
        .required(&["RegionId", "EndpointGroupId", "EndpointType", "Endpoint", "Enable"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ConfigEndpointProbeRequest`].
pub type ConfigEndpointProbeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of endpoint it is or is to be.
    pub enum EndpointType {
        /// Public address outside the cloud.
        Ip = "Ip",
        /// Host name outside the cloud.
        Domain = "Domain",
        /// Elastic IP address.
        Eip = "EIP",
        /// Public address of the cloud.
        PublicIp = "PublicIp",
        /// ECS instance.
        Ecs = "ECS",
        /// Load balancer.
        Slb = "SLB",
    }
}
