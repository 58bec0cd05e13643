// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomRoutingEndpoints`, from `ga/CreateCustomRoutingEndpoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointConfiguration, PolicyConfiguration, PortRange};

/// Adds endpoints to an endpoint group of a custom routing listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_custom_routing_endpoints::EndpointConfiguration;
///
/// let request = alicloud_ga::CreateCustomRoutingEndpointsRequest::new()
///     .endpoint_group_id("...")
///     .endpoint_configurations([EndpointConfiguration::new()]);
/// let reply = client.create_custom_routing_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsRequest {
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

impl CreateCustomRoutingEndpointsRequest {
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
    CreateCustomRoutingEndpointsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointConfigurations" => endpoint_configurations: query,
    }
}

impl Operation for CreateCustomRoutingEndpointsRequest {
    type Response = CreateCustomRoutingEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomRoutingEndpoints")
        .required(&["RegionId", "EndpointGroupId", "EndpointConfigurations"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateCustomRoutingEndpointsRequest`].
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// IDs of the endpoints that were found or are concerned. Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_ids: Vec<String>,
}

response! {
    CreateCustomRoutingEndpointsResponse {
        "RequestId" => request_id: value,
        "EndpointIds" => endpoint_ids: list(""),
    }
}
