// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartEventStreaming`, from `eventbridge/StartEventStreaming.md`.

use alicloud_runtime::codegen::*;

/// Starts a new or stopped event stream, which then passes events on.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::StartEventStreamingRequest::new()
///     .event_streaming_name("...");
/// let reply = client.start_event_streaming(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartEventStreamingRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    pub event_streaming_name: Option<String>,
}

impl StartEventStreamingRequest {
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
    StartEventStreamingRequest {
        "EventStreamingName" => event_streaming_name: form,
    }
}

impl Operation for StartEventStreamingRequest {
    type Response = StartEventStreamingResponse;
    type Error = StartEventStreamingError;
    const INFO: OperationInfo = super::operation("StartEventStreaming")
        .required(&["EventStreamingName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [StartEventStreamingError] = &[
        StartEventStreamingError::ServiceNotEnable,
    ];
}

/// Response to [`StartEventStreamingRequest`].
#[non_exhaustive]
pub struct StartEventStreamingResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8CEAD24D-328D-5539-9D30-FD2D33204FBB`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    StartEventStreamingResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StartEventStreamingRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type StartEventStreamingError = super::DocumentedError;
