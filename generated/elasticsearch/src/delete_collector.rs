// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCollector`, from `elasticsearch/DeleteCollector.md`.

use alicloud_runtime::codegen::*;

/// Deletes a collector of logs and metrics; machines stop sending by it.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DeleteCollectorRequest::new()
///     .res_id("ct-cn-92z1h38882dal****");
/// let reply = client.delete_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCollectorRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-92z1h38882dal****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl DeleteCollectorRequest {
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
    DeleteCollectorRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteCollectorRequest {
    type Response = DeleteCollectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCollector")
        .roa("DELETE", "/openapi/collectors/{ResId}")
        .required(&["ResId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteCollectorRequest`].
#[non_exhaustive]
pub struct DeleteCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    DeleteCollectorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
