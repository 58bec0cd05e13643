// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCustomRoutingEndpoints`, from `ga/UpdateCustomRoutingEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Changes the traffic policies of custom routing endpoints.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::update_custom_routing_endpoints::EndpointConfiguration;
///
/// let request = alicloud_ga::UpdateCustomRoutingEndpointsRequest::new()
///     .endpoint_group_id("...")
///     .endpoint_configurations([EndpointConfiguration::new()]);
/// let reply = client.update_custom_routing_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** The endpoint configurations to work on or to narrow the list down to.
    /// Items: at most 20.
    pub endpoint_configurations: Vec<EndpointConfiguration>,
}

impl UpdateCustomRoutingEndpointsRequest {
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
    /// Sets `EndpointConfigurations`, which is required.
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<EndpointConfiguration>>,
    ) -> Self {
        self.endpoint_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCustomRoutingEndpointsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointConfigurations" => endpoint_configurations: query,
    }
}

impl Operation for UpdateCustomRoutingEndpointsRequest {
    type Response = UpdateCustomRoutingEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCustomRoutingEndpoints")
        .required(&["RegionId", "EndpointGroupId", "EndpointConfigurations"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdateCustomRoutingEndpointsRequest`].
#[non_exhaustive]
pub struct UpdateCustomRoutingEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// IDs of the endpoints that were found or are concerned. Example: `ep-bp1dmlohjjz4kqaun****`.
    pub endpoint_ids: Vec<String>,
}

response! {
    UpdateCustomRoutingEndpointsResponse {
        "RequestId" => request_id: value,
        "EndpointIds" => endpoint_ids: list(""),
    }
}

/// The endpoint configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EndpointConfiguration {
    /// What is done about the traffic to endpoint, as rules.
    pub traffic_to_endpoint_policy: Option<String>,
    /// ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// The policy configurations to work on or to narrow the list down to. Items: at most 20.
    pub policy_configurations: Vec<PolicyConfiguration>,
}

impl EndpointConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficToEndpointPolicy`.
    pub fn traffic_to_endpoint_policy(mut self, value: impl Into<String>) -> Self {
        self.traffic_to_endpoint_policy = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `PolicyConfigurations`.
    pub fn policy_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyConfiguration>>,
    ) -> Self {
        self.policy_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EndpointConfiguration {
        "TrafficToEndpointPolicy" => traffic_to_endpoint_policy: field,
        "EndpointId" => endpoint_id: field,
        "PolicyConfigurations" => policy_configurations: field,
    }
}

/// The policy configurations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PolicyConfiguration {
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// The port ranges to work on or to narrow the list down to. Items: at most 20.
    pub port_ranges: Vec<PortRange>,
}

impl PolicyConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `PortRanges`.
    pub fn port_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRange>>,
    ) -> Self {
        self.port_ranges = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PolicyConfiguration {
        "Address" => address: field,
        "PortRanges" => port_ranges: field,
    }
}

/// The port ranges to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PortRange {
    /// Network port that belongs to the from.
    pub from_port: Option<String>,
    /// Network port that belongs to the to.
    pub to_port: Option<String>,
}

impl PortRange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FromPort`.
    pub fn from_port(mut self, value: impl Into<String>) -> Self {
        self.from_port = Some(value.into());
        self
    }
    /// Sets `ToPort`.
    pub fn to_port(mut self, value: impl Into<String>) -> Self {
        self.to_port = Some(value.into());
        self
    }
}

request! {
    PortRange {
        "FromPort" => from_port: field,
        "ToPort" => to_port: field,
    }
}
