// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReinstallCollector`, from `elasticsearch/ReinstallCollector.md`.

use alicloud_runtime::codegen::*;

/// Tries again to install a collector on machines where it failed.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ReinstallCollectorRequest::new()
///     .res_id("ct-cn-l871nd0u73c45****")
///     .nodes(["..."])
///     .restart_type("nodeEcsId");
/// let reply = client.reinstall_collector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReinstallCollectorRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-l871nd0u73c45****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** The nodes to work on or to narrow the list down to. Example: `["ecs-cn-abc"]`.
    pub nodes: Vec<String>,
    /// **Required.** Which kind of restart it is or is to be. Example: `nodeEcsId`.
    pub restart_type: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ReinstallCollectorRequest {
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
    /// Sets `nodes`, which is required.
    pub fn nodes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `restartType`, which is required.
    pub fn restart_type(mut self, value: impl Into<String>) -> Self {
        self.restart_type = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ReinstallCollectorRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
        "nodes" => nodes: body,
        "restartType" => restart_type: body,
        "body" => body: body,
    }
}

impl Operation for ReinstallCollectorRequest {
    type Response = ReinstallCollectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReinstallCollector")
        .roa("POST", "/openapi/collectors/{ResId}/actions/reinstall")
        .required(&["ResId", "nodes", "restartType"])
        .idempotency_token("ClientToken");
}

/// Response to [`ReinstallCollectorRequest`].
#[non_exhaustive]
pub struct ReinstallCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ReinstallCollectorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
