// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomRoutingEndpointTrafficPolicies`, from `ga/CreateCustomRoutingEndpointTrafficPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyConfiguration, PortRange};

/// Lets a custom routing endpoint accept traffic for given addresses and port ranges.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::create_custom_routing_endpoint_traffic_policies::PolicyConfiguration;
///
/// let request = alicloud_ga::CreateCustomRoutingEndpointTrafficPoliciesRequest::new()
///     .endpoint_id("...")
///     .policy_configurations([PolicyConfiguration::new()]);
/// let reply = client.create_custom_routing_endpoint_traffic_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// **Required.** The policy configurations to work on or to narrow the list down to.
    /// Items: at most 500.
    pub policy_configurations: Vec<PolicyConfiguration>,
}

impl CreateCustomRoutingEndpointTrafficPoliciesRequest {
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
    /// Sets `PolicyConfigurations`, which is required.
    pub fn policy_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyConfiguration>>,
    ) -> Self {
        self.policy_configurations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCustomRoutingEndpointTrafficPoliciesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointId" => endpoint_id: query,
        "PolicyConfigurations" => policy_configurations: query,
    }
}

impl Operation for CreateCustomRoutingEndpointTrafficPoliciesRequest {
    type Response = CreateCustomRoutingEndpointTrafficPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "CreateCustomRoutingEndpointTrafficPolicies",
        )
        .required(&["RegionId", "EndpointId", "PolicyConfigurations"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateCustomRoutingEndpointTrafficPoliciesRequest`].
#[non_exhaustive]
pub struct CreateCustomRoutingEndpointTrafficPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// IDs of the policies that were found or are concerned. Example: `ply-bptest2****`.
    pub policy_ids: Vec<String>,
}

response! {
    CreateCustomRoutingEndpointTrafficPoliciesResponse {
        "RequestId" => request_id: value,
        "PolicyIds" => policy_ids: list(""),
    }
}
