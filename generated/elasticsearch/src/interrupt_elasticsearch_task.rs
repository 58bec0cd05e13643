// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InterruptElasticsearchTask`, from `elasticsearch/InterruptElasticsearchTask.md`.

use alicloud_runtime::codegen::*;

/// Suspends a change that a cluster is going through; the cluster must be in the initializing
/// state.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InterruptElasticsearchTaskRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.interrupt_elasticsearch_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InterruptElasticsearchTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl InterruptElasticsearchTaskRequest {
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
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    InterruptElasticsearchTaskRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for InterruptElasticsearchTaskRequest {
    type Response = InterruptElasticsearchTaskResponse;
    type Error = InterruptElasticsearchTaskError;
    const INFO: OperationInfo = super::operation("InterruptElasticsearchTask")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/interrupt")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [InterruptElasticsearchTaskError] = &[
        InterruptElasticsearchTaskError::InstanceNotFound,
        InterruptElasticsearchTaskError::InstanceActivating,
    ];
}

/// Response to [`InterruptElasticsearchTaskRequest`].
#[non_exhaustive]
pub struct InterruptElasticsearchTaskResponse {
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `InstanceStatusNotSupportCurrentAction`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    InterruptElasticsearchTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`InterruptElasticsearchTaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type InterruptElasticsearchTaskError = super::DocumentedError;
