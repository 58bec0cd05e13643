// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutCustomEvent`, from `cms/PutCustomEvent.md`.

use alicloud_runtime::codegen::*;

/// Reports custom events.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_custom_event::EventInfo;
///
/// let request = alicloud_cms::PutCustomEventRequest::new()
///     .event_info([EventInfo::new()]);
/// let reply = client.put_custom_event(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutCustomEventRequest {
    /// **Required.** What is known about the event. Items: at most 50.
    pub event_info: Vec<EventInfo>,
}

impl PutCustomEventRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventInfo`, which is required.
    pub fn event_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<EventInfo>>,
    ) -> Self {
        self.event_info = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutCustomEventRequest {
        "EventInfo" => event_info: query,
    }
}

impl Operation for PutCustomEventRequest {
    type Response = PutCustomEventResponse;
    type Error = PutCustomEventError;
    const INFO: OperationInfo = super::operation("PutCustomEvent")
        .required(&["EventInfo"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutCustomEventError] = &[
        PutCustomEventError::Any,
        PutCustomEventError::InternalError,
    ];
}

/// Response to [`PutCustomEventRequest`].
#[non_exhaustive]
pub struct PutCustomEventResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `131DD9C8-9A32-4428-AD2E-4E3013B6E3A7`.
    pub request_id: Option<String>,
}

response! {
    PutCustomEventResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the event.
#[non_exhaustive]
pub struct EventInfo {
    /// **Required.** Text or data that the item consists of. Example: `IOException`.
    pub content: Option<String>,
    /// **Required.** Name of the event, custom or system. Example: `myEvent`.
    pub event_name: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it. Example: `0`.
    pub group_id: Option<String>,
    /// Moment that the record or the action belongs to. Example: `20171013T170923.456+0800`.
    pub time: Option<String>,
}

impl EventInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `EventName`, which is required.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Time`.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
}

request! {
    EventInfo {
        "Content" => content: field,
        "EventName" => event_name: field,
        "GroupId" => group_id: field,
        "Time" => time: field,
    }
}

/// Errors that the documentation of [`PutCustomEventRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutCustomEventError = super::DocumentedError;
