// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePipelines`, from `elasticsearch/UpdatePipelines.md`.

use alicloud_runtime::codegen::*;

/// Changes Logstash pipelines and can deploy them right away.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdatePipelinesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.update_pipelines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePipelinesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Whether it starts at once, or what started it. Example: `false`.
    pub trigger: Option<bool>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdatePipelinesRequest {
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
    /// Sets `trigger`.
    #[inline]
    pub fn trigger(mut self, value: bool) -> Self {
        self.trigger = Some(value);
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdatePipelinesRequest {
        "InstanceId" => instance_id: path,
        "trigger" => trigger: query,
        "clientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdatePipelinesRequest {
    type Response = UpdatePipelinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePipelines")
        .roa("PUT", "/openapi/logstashes/{InstanceId}/pipelines")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
}

/// Response to [`UpdatePipelinesRequest`].
#[non_exhaustive]
pub struct UpdatePipelinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdatePipelinesResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
