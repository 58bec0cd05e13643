// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TestEventPattern`, from `eventbridge/TestEventPattern.md`.

use alicloud_runtime::codegen::*;

/// Tests whether an event pattern matches a sample event in JSON.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::TestEventPatternRequest::new()
///     .event("...")
///     .event_pattern("...");
/// let reply = client.test_event_pattern(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TestEventPatternRequest {
    /// **Required.** The event to test, as JSON text.
    pub event: Option<String>,
    /// **Required.** The pattern to test, as JSON text.
    pub event_pattern: Option<String>,
}

impl TestEventPatternRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Event`, which is required.
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }
    /// Sets `EventPattern`, which is required.
    pub fn event_pattern(mut self, value: impl Into<String>) -> Self {
        self.event_pattern = Some(value.into());
        self
    }
}

request! {
    TestEventPatternRequest {
        "Event" => event: form,
        "EventPattern" => event_pattern: form,
    }
}

impl Operation for TestEventPatternRequest {
    type Response = TestEventPatternResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TestEventPattern")
        .required(&["Event", "EventPattern"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`TestEventPatternRequest`].
#[non_exhaustive]
pub struct TestEventPatternResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `96D7C0AB-DCE5-5E82-96B8-4725E1706BB1`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<EventPatternData>,
}

response! {
    TestEventPatternResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventPatternData {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    EventPatternData {
        "Result" => result: value,
    }
}
