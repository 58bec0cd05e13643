// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAliyunOfficialEventSources`, from `eventbridge/ListAliyunOfficialEventSources.md`.

use alicloud_runtime::codegen::*;

/// Lists the event sources that Alibaba Cloud services provide.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListAliyunOfficialEventSourcesRequest::new();
/// let reply = client.list_aliyun_official_event_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesRequest {}

impl ListAliyunOfficialEventSourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAliyunOfficialEventSourcesRequest {}
}

impl Operation for ListAliyunOfficialEventSourcesRequest {
    type Response = ListAliyunOfficialEventSourcesResponse;
    type Error = ListAliyunOfficialEventSourcesError;
    const INFO: OperationInfo = super::operation("ListAliyunOfficialEventSources")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListAliyunOfficialEventSourcesError] = &[
        ListAliyunOfficialEventSourcesError::ServiceNotEnable,
    ];
}

/// Response to [`ListAliyunOfficialEventSourcesRequest`].
#[non_exhaustive]
pub struct ListAliyunOfficialEventSourcesResponse {
    /// Text for people that explains the code or the event beside it. Example: `InvalidArgument`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5f80e9b3-98d5-4f51-8412-c758818a03e4`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AliyunOfficialEventSourceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAliyunOfficialEventSourcesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AliyunOfficialEventSourceData {
    /// Items of the kind event source that were found or are concerned.
    pub event_source_list: Vec<EventSourceList>,
}

response! {
    AliyunOfficialEventSourceData {
        "EventSourceList" => event_source_list: list(""),
    }
}

/// Items of the kind event source that were found or are concerned.
#[non_exhaustive]
pub struct EventSourceList {
    /// Name that people know the item by. Example: `acs.aliyuncvc`.
    pub name: Option<String>,
    /// Display name of the cloud service that publishes the events. Example: `E-MapReduce`.
    pub full_name: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:eventbridge:cn-hangzhou:SYSTEM:eventsource/acs.aliyuncvc`.
    pub arn: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Activated`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<String>,
    /// When it was made, in milliseconds since 1970. Example: `1607071602000`.
    pub ctime: Option<f64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Kinds of event that were found or are concerned.
    pub event_types: Vec<EventType>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `acs.aliyuncvc`.
    pub event_bus_name: Option<String>,
}

response! {
    EventSourceList {
        "Name" => name: value,
        "FullName" => full_name: value,
        "Arn" => arn: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Ctime" => ctime: value,
        "Description" => description: value,
        "EventTypes" => event_types: list(""),
        "EventBusName" => event_bus_name: value,
    }
}

/// Kinds of event that were found or are concerned.
#[non_exhaustive]
pub struct EventType {
    /// Name that people know the item by. Example: `aliyuncvc:MeetingEvent:MeetingStateEvent`.
    pub name: Option<String>,
    /// Event type in a brief form for display. Example: `MeetingStateEvent`.
    pub short_name: Option<String>,
    /// Group that the console sorts this event type under. Example: `aliyuncvc:MeetingEvent`.
    pub group_name: Option<String>,
    /// Source that the events come from; rules can filter by it. Example: `name`.
    pub event_source_name: Option<String>,
}

response! {
    EventType {
        "Name" => name: value,
        "ShortName" => short_name: value,
        "GroupName" => group_name: value,
        "EventSourceName" => event_source_name: value,
    }
}

/// Errors that the documentation of [`ListAliyunOfficialEventSourcesRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListAliyunOfficialEventSourcesError = super::DocumentedError;
