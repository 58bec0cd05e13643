// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventBus`, from `eventbridge/DeleteEventBus.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom event bus; events can no longer be published to it.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::DeleteEventBusRequest::new()
///     .event_bus_name("...");
/// let reply = client.delete_event_bus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventBusRequest {
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
}

impl DeleteEventBusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
}

request! {
    DeleteEventBusRequest {
        "EventBusName" => event_bus_name: query,
    }
}

impl Operation for DeleteEventBusRequest {
    type Response = DeleteEventBusResponse;
    type Error = DeleteEventBusError;
    const INFO: OperationInfo = super::operation("DeleteEventBus")
        .required(&["EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteEventBusError] = &[
        DeleteEventBusError::ServiceNotEnable,
    ];
}

/// Response to [`DeleteEventBusRequest`].
#[non_exhaustive]
pub struct DeleteEventBusResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventBusNotExist`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C229E140-1A5C-5D55-8904-CFC5BA4CAA98`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteEventBusResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteEventBusRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type DeleteEventBusError = super::DocumentedError;
