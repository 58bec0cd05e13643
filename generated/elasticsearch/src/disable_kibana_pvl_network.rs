// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableKibanaPvlNetwork`, from `elasticsearch/DisableKibanaPvlNetwork.md`.

use alicloud_runtime::codegen::*;

/// Turns off private network access to an instance's Kibana.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DisableKibanaPvlNetworkRequest::new()
///     .instance_id("...");
/// let reply = client.disable_kibana_pvl_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableKibanaPvlNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DisableKibanaPvlNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DisableKibanaPvlNetworkRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DisableKibanaPvlNetworkRequest {
    type Response = DisableKibanaPvlNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableKibanaPvlNetwork")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/disable-kibana-private")
        .required(&["InstanceId"]);
}

/// Response to [`DisableKibanaPvlNetworkRequest`].
#[non_exhaustive]
pub struct DisableKibanaPvlNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1DERFG`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DisableKibanaPvlNetworkResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
