// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomRoutingEndpointGroupDestinations`, from `ga/CreateCustomRoutingEndpointGroupDestinations.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DestinationConfiguration};

/// Adds port and protocol mappings to an endpoint group of a custom routing listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_custom_routing_endpoint_group_destinations::DestinationConfiguration;
///
/// let request = alicloud_ga::CreateCustomRoutingEndpointGroupDestinationsRequest::new()
///     .endpoint_group_id("...")
///     .destination_configurations([DestinationConfiguration::new()]);
/// let reply = client.create_custom_routing_endpoint_group_destinations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** The destination configurations to work on or to narrow the list down to.
    /// Items: at most 2000.
    pub destination_configurations: Vec<DestinationConfiguration>,
}

impl CreateCustomRoutingEndpointGroupDestinationsRequest {
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
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `DestinationConfigurations`, which is required.
    pub fn destination_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<DestinationConfiguration>>,
    ) -> Self {
        self.destination_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCustomRoutingEndpointGroupDestinationsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "DestinationConfigurations" => destination_configurations: query,
    }
}

impl Operation for CreateCustomRoutingEndpointGroupDestinationsRequest {
    type Response = CreateCustomRoutingEndpointGroupDestinationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "CreateCustomRoutingEndpointGroupDestinations",
        )
        .required(&["RegionId", "EndpointGroupId", "DestinationConfigurations"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateCustomRoutingEndpointGroupDestinationsRequest`].
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointGroupDestinationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// IDs of the destinations that were found or are concerned. Example: `dst-abc123****`.
    pub destination_ids: Vec<String>,
}

response! {
    CreateCustomRoutingEndpointGroupDestinationsResponse {
        "RequestId" => request_id: value,
        "DestinationIds" => destination_ids: list(""),
    }
}
