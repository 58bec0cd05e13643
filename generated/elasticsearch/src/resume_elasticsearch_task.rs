// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeElasticsearchTask`, from `elasticsearch/ResumeElasticsearchTask.md`.

use alicloud_runtime::codegen::*;

/// Resumes a change to an Elasticsearch instance that had been interrupted.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ResumeElasticsearchTaskRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.resume_elasticsearch_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeElasticsearchTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl ResumeElasticsearchTaskRequest {
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
    ResumeElasticsearchTaskRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for ResumeElasticsearchTaskRequest {
    type Response = ResumeElasticsearchTaskResponse;
    type Error = ResumeElasticsearchTaskError;
    const INFO: OperationInfo = super::operation("ResumeElasticsearchTask")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/resume")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [ResumeElasticsearchTaskError] = &[
        ResumeElasticsearchTaskError::InstanceNotFound,
        ResumeElasticsearchTaskError::InstanceActivating,
    ];
}

/// Response to [`ResumeElasticsearchTaskRequest`].
#[non_exhaustive]
pub struct ResumeElasticsearchTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ResumeElasticsearchTaskResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ResumeElasticsearchTaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type ResumeElasticsearchTaskError = super::DocumentedError;
