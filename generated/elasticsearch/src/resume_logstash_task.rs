// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeLogstashTask`, from `elasticsearch/ResumeLogstashTask.md`.

use alicloud_runtime::codegen::*;

/// Resumes an interrupted change to a Logstash instance, whose state becomes activating.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ResumeLogstashTaskRequest::new()
///     .instance_id("ls-cn-4591f1y6****");
/// let reply = client.resume_logstash_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeLogstashTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-4591f1y6****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl ResumeLogstashTaskRequest {
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
    ResumeLogstashTaskRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for ResumeLogstashTaskRequest {
    type Response = ResumeLogstashTaskResponse;
    type Error = ResumeLogstashTaskError;
    const INFO: OperationInfo = super::operation("ResumeLogstashTask")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/resume")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [ResumeLogstashTaskError] = &[
        ResumeLogstashTaskError::InstanceNotFound,
        ResumeLogstashTaskError::InstanceActivating,
    ];
}

/// Response to [`ResumeLogstashTaskRequest`].
#[non_exhaustive]
pub struct ResumeLogstashTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `InstanceNotFound`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FA05123-745C-42FD-A69B-AFF48EF9****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ResumeLogstashTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ResumeLogstashTaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type ResumeLogstashTaskError = super::DocumentedError;
