// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomRoutingEndpointTrafficPolicies`, from `ga/DeleteCustomRoutingEndpointTrafficPolicies.md`.

use alicloud_runtime::codegen::*;

/// Removes traffic destinations that a custom routing endpoint was open for, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteCustomRoutingEndpointTrafficPoliciesRequest::new()
///     .endpoint_id("...")
///     .policy_ids(["..."]);
/// let reply = client.delete_custom_routing_endpoint_traffic_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointTrafficPoliciesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// **Required.** IDs of the policies to work on or to narrow the list down to.
    /// Items: at most 9000.
    pub policy_ids: Vec<String>,
}

impl DeleteCustomRoutingEndpointTrafficPoliciesRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `PolicyIds`, which is required.
    pub fn policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCustomRoutingEndpointTrafficPoliciesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointId" => endpoint_id: query,
        "PolicyIds" => policy_ids: query,
    }
}

impl Operation for DeleteCustomRoutingEndpointTrafficPoliciesRequest {
    type Response = DeleteCustomRoutingEndpointTrafficPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DeleteCustomRoutingEndpointTrafficPolicies",
        )
        .required(&["RegionId", "EndpointId", "PolicyIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteCustomRoutingEndpointTrafficPoliciesRequest`].
pub type DeleteCustomRoutingEndpointTrafficPoliciesResponse = alicloud_runtime::EmptyResponse;
