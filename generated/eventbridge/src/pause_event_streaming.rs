// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PauseEventStreaming`, from `eventbridge/PauseEventStreaming.md`.

use alicloud_runtime::codegen::*;

/// Stops a running event stream without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::PauseEventStreamingRequest::new()
///     .event_streaming_name("...");
/// let reply = client.pause_event_streaming(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PauseEventStreamingRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    pub event_streaming_name: Option<String>,
}

impl PauseEventStreamingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventStreamingName`, which is required.
    pub fn event_streaming_name(mut self, value: impl Into<String>) -> Self {
        self.event_streaming_name = Some(value.into());
        self
    }
}

request! {
    PauseEventStreamingRequest {
        "EventStreamingName" => event_streaming_name: form,
    }
}

impl Operation for PauseEventStreamingRequest {
    type Response = PauseEventStreamingResponse;
    type Error = PauseEventStreamingError;
    const INFO: OperationInfo = super::operation("PauseEventStreaming")
        .required(&["EventStreamingName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [PauseEventStreamingError] = &[
        PauseEventStreamingError::ServiceNotEnable,
    ];
}

/// Response to [`PauseEventStreamingRequest`].
#[non_exhaustive]
pub struct PauseEventStreamingResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `72ce027c-546a-4231-9cf6-ec58766027f9`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PauseEventStreamingResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PauseEventStreamingRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type PauseEventStreamingError = super::DocumentedError;
