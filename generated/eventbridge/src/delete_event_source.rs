// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventSource`, from `eventbridge/DeleteEventSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes an event source, which sends no more events to its bus.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteEventSourceRequest::new()
///     .event_source_name("...");
/// let reply = client.delete_event_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventSourceRequest {
    /// Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// **Required.** Source that the events come from; rules can filter by it.
    pub event_source_name: Option<String>,
}

impl DeleteEventSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `EventSourceName`, which is required.
    pub fn event_source_name(mut self, value: impl Into<String>) -> Self {
        self.event_source_name = Some(value.into());
        self
    }
}

request! {
    DeleteEventSourceRequest {
        "EventBusName" => event_bus_name: form,
        "EventSourceName" => event_source_name: form,
    }
}

impl Operation for DeleteEventSourceRequest {
    type Response = DeleteEventSourceResponse;
    type Error = DeleteEventSourceError;
    const INFO: OperationInfo = super::operation("DeleteEventSource")
        .required(&["EventSourceName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [DeleteEventSourceError] = &[
        DeleteEventSourceError::ServiceNotEnable,
    ];
}

/// Response to [`DeleteEventSourceRequest`].
#[non_exhaustive]
pub struct DeleteEventSourceResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5f80e9b3-98d5-4f51-8412-c758818a03e4`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteEventSourceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEventSourceRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DeleteEventSourceError = super::DocumentedError;
