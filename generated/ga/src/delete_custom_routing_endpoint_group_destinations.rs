// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomRoutingEndpointGroupDestinations`, from `ga/DeleteCustomRoutingEndpointGroupDestinations.md`.

use alicloud_runtime::codegen::*;

/// Removes mapped port ranges from a custom routing endpoint group, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteCustomRoutingEndpointGroupDestinationsRequest::new()
///     .endpoint_group_id("...");
/// let reply = client.delete_custom_routing_endpoint_group_destinations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroupDestinationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// IDs of the destinations to work on or to narrow the list down to. Items: at most 4000.
    pub destination_ids: Vec<String>,
}

impl DeleteCustomRoutingEndpointGroupDestinationsRequest {
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
    /// Sets `DestinationIds`.
    pub fn destination_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCustomRoutingEndpointGroupDestinationsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "DestinationIds" => destination_ids: query,
    }
}

impl Operation for DeleteCustomRoutingEndpointGroupDestinationsRequest {
    type Response = DeleteCustomRoutingEndpointGroupDestinationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DeleteCustomRoutingEndpointGroupDestinations",
        )
        .required(&["RegionId", "EndpointGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`DeleteCustomRoutingEndpointGroupDestinationsRequest`].
pub type DeleteCustomRoutingEndpointGroupDestinationsResponse = alicloud_runtime::EmptyResponse;
