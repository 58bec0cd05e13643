// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventStreaming`, from `eventbridge/DeleteEventStreaming.md`.

use alicloud_runtime::codegen::*;

/// Deletes an event stream; no more events are passed by it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteEventStreamingRequest::new()
///     .event_streaming_name("...");
/// let reply = client.delete_event_streaming(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventStreamingRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    /// Length: 2 to 255.
    pub event_streaming_name: Option<String>,
}

impl DeleteEventStreamingRequest {
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
    DeleteEventStreamingRequest {
        "EventStreamingName" => event_streaming_name: form,
    }
}

impl Operation for DeleteEventStreamingRequest {
    type Response = DeleteEventStreamingResponse;
    type Error = DeleteEventStreamingError;
    const INFO: OperationInfo = super::operation("DeleteEventStreaming")
        .required(&["EventStreamingName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteEventStreamingError] = &[
        DeleteEventStreamingError::ServiceNotEnable,
    ];
}

/// Response to [`DeleteEventStreamingRequest`].
#[non_exhaustive]
pub struct DeleteEventStreamingResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `499A9ACF-70CD-5D43-87F3-1B60529EE446`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteEventStreamingResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEventStreamingRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DeleteEventStreamingError = super::DocumentedError;
