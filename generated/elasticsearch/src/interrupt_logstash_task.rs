// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InterruptLogstashTask`, from `elasticsearch/InterruptLogstashTask.md`.

use alicloud_runtime::codegen::*;

/// Pauses a change that a Logstash cluster is going through.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::InterruptLogstashTaskRequest::new()
///     .instance_id("ls-cn-4591f1y6****");
/// let reply = client.interrupt_logstash_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InterruptLogstashTaskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-4591f1y6****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
}

impl InterruptLogstashTaskRequest {
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
    InterruptLogstashTaskRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
    }
}

impl Operation for InterruptLogstashTaskRequest {
    type Response = InterruptLogstashTaskResponse;
    type Error = InterruptLogstashTaskError;
    const INFO: OperationInfo = super::operation("InterruptLogstashTask")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/interrupt")
        .required(&["InstanceId"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [InterruptLogstashTaskError] = &[
        InterruptLogstashTaskError::InstanceNotFound,
        InterruptLogstashTaskError::InstanceActivating,
    ];
}

/// Response to [`InterruptLogstashTaskRequest`].
#[non_exhaustive]
pub struct InterruptLogstashTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `.`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FA05123-745C-42FD-A69B-AFF48EF9****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    InterruptLogstashTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`InterruptLogstashTaskRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type InterruptLogstashTaskError = super::DocumentedError;
