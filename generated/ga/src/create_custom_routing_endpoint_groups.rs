// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomRoutingEndpointGroups`, from `ga/CreateCustomRoutingEndpointGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DestinationConfiguration, EndpointConfiguration, EndpointGroupConfiguration, PolicyConfiguration, PortRange};

/// Creates several endpoint groups under a custom routing listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_custom_routing_endpoint_groups::EndpointGroupConfiguration;
///
/// let request = alicloud_ga::CreateCustomRoutingEndpointGroupsRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .endpoint_group_configurations([EndpointGroupConfiguration::new()]);
/// let reply = client.create_custom_routing_endpoint_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** The endpoint group configurations to work on or to narrow the list down to.
    /// Items: at most 5.
    pub endpoint_group_configurations: Vec<EndpointGroupConfiguration>,
}

impl CreateCustomRoutingEndpointGroupsRequest {
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
    CreateCustomRoutingEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "EndpointGroupConfigurations" => endpoint_group_configurations: query,
    }
}

impl Operation for CreateCustomRoutingEndpointGroupsRequest {
    type Response = CreateCustomRoutingEndpointGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCustomRoutingEndpointGroups")
        .required(
            &["RegionId", "AcceleratorId", "ListenerId", "EndpointGroupConfigurations"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateCustomRoutingEndpointGroupsRequest`].
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// IDs of the endpoint groups that were found or are concerned.
    /// Example: `epg-bp1dmlohjjz4kqaua****`.
    pub endpoint_group_ids: Vec<String>,
}

response! {
    CreateCustomRoutingEndpointGroupsResponse {
        "RequestId" => request_id: value,
        "EndpointGroupIds" => endpoint_group_ids: list(""),
    }
}
