// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppEvents`, from `sae/ListAppEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists the events of an application, filtered by object, type, or reason.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAppEventsRequest::new()
///     .namespace("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_app_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppEventsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Keeps events about this kind of object.
    pub object_kind: Option<String>,
    /// Name that the object goes by.
    pub object_name: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl ListAppEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ObjectKind`.
    pub fn object_kind(mut self, value: impl Into<String>) -> Self {
        self.object_kind = Some(value.into());
        self
    }
    /// Sets `ObjectName`.
    pub fn object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    ListAppEventsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AppId" => app_id: query,
        "ObjectKind" => object_kind: query,
        "ObjectName" => object_name: query,
        "EventType" => event_type: query,
        "Reason" => reason: query,
        "Namespace" => namespace: query,
    }
}

impl Operation for ListAppEventsRequest {
    type Response = ListAppEventsResponse;
    type Error = ListAppEventsError;
    const INFO: OperationInfo = super::operation("ListAppEvents")
        .roa("GET", "/pop/v1/sam/app/listAppEvents")
        .required(&["Namespace"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListAppEventsError] = &[
        ListAppEventsError::GetEventError,
        ListAppEventsError::InvalidParameterNotEmpty,
    ];
}

impl Paginated for ListAppEventsRequest {
    type Item = AppEventEntity;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.app_event_entity)
    }
}

/// Response to [`ListAppEventsRequest`].
#[non_exhaustive]
pub struct ListAppEventsResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4D805CA-926D-41B1-8E63-7AD0C1ED****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AppEventData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAppEventsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AppEventData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Events, one entry each.
    pub app_event_entity: Vec<AppEventEntity>,
    /// How large the total is or is to be. Example: `20`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    AppEventData {
        "CurrentPage" => current_page: value,
        "AppEventEntity" => app_event_entity: list(""),
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct AppEventEntity {
    /// Kind of object that the event is about. Example: `Pod`.
    pub object_kind: Option<String>,
    /// Class of the event, which says what happened. Example: `Normal`.
    pub event_type: Option<String>,
    /// Moment that was recorded for this: last. Example: `2020-02-19T05:01:28Z`.
    pub last_timestamp: Option<Timestamp>,
    /// Text for people that explains the code or the event beside it. Example: `Created container`.
    pub message: Option<String>,
    /// Name that the object goes by. Example: `errew-b86bf540-b4dc`.
    pub object_name: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Created`.
    pub reason: Option<String>,
    /// Moment that was recorded for this: first. Example: `2020-02-19T05:01:28Z`.
    pub first_timestamp: Option<Timestamp>,
}

response! {
    AppEventEntity {
        "ObjectKind" => object_kind: value,
        "EventType" => event_type: value,
        "LastTimestamp" => last_timestamp: value,
        "Message" => message: value,
        "ObjectName" => object_name: value,
        "Reason" => reason: value,
        "FirstTimestamp" => first_timestamp: value,
    }
}

/// Errors that the documentation of [`ListAppEventsRequest`] names.
///
/// - [`GetEventError`](super::DocumentedError::GetEventError)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
pub type ListAppEventsError = super::DocumentedError;
