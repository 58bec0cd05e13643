// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendDryRunSystemEvent`, from `cms/SendDryRunSystemEvent.md`.

use alicloud_runtime::codegen::*;

/// Simulates a system event of a resource, to test whether the alert rules and notifications work.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::SendDryRunSystemEventRequest::new()
///     .event_name("Agent_Status_Stopped")
///     .product("ecs");
/// let reply = client.send_dry_run_system_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendDryRunSystemEventRequest {
    /// **Required.** Name of the event, custom or system. Example: `Agent_Status_Stopped`.
    pub event_name: Option<String>,
    /// **Required.** Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<String>,
    /// Event to play, as JSON text.
    pub event_content: Option<String>,
}

impl SendDryRunSystemEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventName`, which is required.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Product`, which is required.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `EventContent`.
    pub fn event_content(mut self, value: impl Into<String>) -> Self {
        self.event_content = Some(value.into());
        self
    }
}

request! {
    SendDryRunSystemEventRequest {
        "EventName" => event_name: query,
        "Product" => product: query,
        "GroupId" => group_id: query,
        "EventContent" => event_content: query,
    }
}

impl Operation for SendDryRunSystemEventRequest {
    type Response = SendDryRunSystemEventResponse;
    type Error = SendDryRunSystemEventError;
    const INFO: OperationInfo = super::operation("SendDryRunSystemEvent")
        .required(&["EventName", "Product"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SendDryRunSystemEventError] = &[
        SendDryRunSystemEventError::ParameterInvalid,
        SendDryRunSystemEventError::AccessForbidden,
        SendDryRunSystemEventError::ResourceNotFound,
        SendDryRunSystemEventError::InternalError,
    ];
}

/// Response to [`SendDryRunSystemEventRequest`].
#[non_exhaustive]
pub struct SendDryRunSystemEventResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `486029C9-53E1-44B4-85A8-16A571A043FD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    SendDryRunSystemEventResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`SendDryRunSystemEventRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SendDryRunSystemEventError = super::DocumentedError;
