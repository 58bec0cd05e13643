// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomRoutingEndpoints`, from `ga/DeleteCustomRoutingEndpoints.md`.

use alicloud_runtime::codegen::*;

/// Removes vSwitches as endpoints from a custom routing endpoint group, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteCustomRoutingEndpointsRequest::new()
///     .endpoint_group_id("...")
///     .endpoint_ids(["..."]);
/// let reply = client.delete_custom_routing_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** IDs of the endpoints to work on or to narrow the list down to. Items: at most 10.
    pub endpoint_ids: Vec<String>,
}

impl DeleteCustomRoutingEndpointsRequest {
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
    /// Sets `EndpointIds`, which is required.
    pub fn endpoint_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCustomRoutingEndpointsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointIds" => endpoint_ids: query,
    }
}

impl Operation for DeleteCustomRoutingEndpointsRequest {
    type Response = DeleteCustomRoutingEndpointsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomRoutingEndpoints")
        .required(&["RegionId", "EndpointGroupId", "EndpointIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteCustomRoutingEndpointsRequest`].
pub type DeleteCustomRoutingEndpointsResponse = alicloud_runtime::EmptyResponse;
