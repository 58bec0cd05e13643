// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcEndpoint`, from `elasticsearch/DeleteVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a VPC endpoint of a cluster; services can no longer be reached through it.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteVpcEndpointRequest::new()
///     .endpoint_id("ep-bp18s6wy9420wdi4****")
///     .instance_id("es-cn-2r429tctl000d****");
/// let reply = client.delete_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcEndpointRequest {
    /// **Required.** ID of the endpoint that the call is about. Example: `ep-bp18s6wy9420wdi4****`.
    pub endpoint_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-2r429tctl000d****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub client_token: Option<String>,
}

impl DeleteVpcEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpcEndpointRequest {
        "EndpointId" => endpoint_id: path,
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVpcEndpointRequest {
    type Response = DeleteVpcEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVpcEndpoint")
        .roa("DELETE", "/openapi/instances/{InstanceId}/vpc-endpoints/{EndpointId}")
        .required(&["EndpointId", "InstanceId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteVpcEndpointRequest`].
#[non_exhaustive]
pub struct DeleteVpcEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteVpcEndpointResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
