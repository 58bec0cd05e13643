// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartCollector`, from `elasticsearch/RestartCollector.md`.

use alicloud_runtime::codegen::*;

/// Restarts a collector, which then gathers data again.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RestartCollectorRequest::new()
///     .res_id("ct-cn-77uqof2s7rg5c****");
/// let reply = client.restart_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartCollectorRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-77uqof2s7rg5c****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl RestartCollectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResId`, which is required.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RestartCollectorRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RestartCollectorRequest {
    type Response = RestartCollectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestartCollector")
        .roa("POST", "/openapi/collectors/{ResId}/actions/restart")
        .required(&["ResId"])
        .idempotency_token("ClientToken");
}

/// Response to [`RestartCollectorRequest`].
#[non_exhaustive]
pub struct RestartCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `84B4038A-AF38-4BF4-9FAD-EA92A4FFF00A`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    RestartCollectorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
