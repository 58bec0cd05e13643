// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSimilarSecurityEvents`, from `sas/DescribeSimilarSecurityEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the alert events merged because the same rule or type raised them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSimilarSecurityEventsRequest::new()
///     .task_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_similar_security_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSimilarSecurityEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSimilarSecurityEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
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
}

request! {
    DescribeSimilarSecurityEventsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSimilarSecurityEventsRequest {
    type Response = DescribeSimilarSecurityEventsResponse;
    type Error = DescribeSimilarSecurityEventsError;
    const INFO: OperationInfo = super::operation("DescribeSimilarSecurityEvents")
        .required(&["TaskId"])
        .read_only();
    const ERRORS: &'static [DescribeSimilarSecurityEventsError] = &[
        DescribeSimilarSecurityEventsError::OperationTaskNotExists,
        DescribeSimilarSecurityEventsError::IllegalParam,
        DescribeSimilarSecurityEventsError::NoPermission,
        DescribeSimilarSecurityEventsError::ServerError,
    ];
}

impl Paginated for DescribeSimilarSecurityEventsRequest {
    type Item = SecurityEventsResponse;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.security_events_response)
    }
}

/// Response to [`DescribeSimilarSecurityEventsRequest`].
#[non_exhaustive]
pub struct DescribeSimilarSecurityEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F4217C8-763F-51EF-84D4-5535E072B2D8`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Alerts of the same kind.
    pub security_events_response: Vec<SecurityEventsResponse>,
}

response! {
    DescribeSimilarSecurityEventsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "SecurityEventsResponse" => security_events_response: list(""),
    }
}

/// Alerts of the same kind.
#[non_exhaustive]
pub struct SecurityEventsResponse {
    /// Time that is set or recorded for this: last. Example: `1648544361480`.
    pub last_time: Option<i64>,
    /// Identifier that is unique for the item. Example: `qweeqq-13232-daweq-w****`.
    pub uuid: Option<String>,
    /// Name that the event goes by. Example: `Trojan`.
    pub event_name: Option<String>,
    /// Class of the event, which says what happened. Example: `Malicious Software`.
    pub event_type: Option<String>,
    /// ID of the security event that the item belongs to or stands for. Example: `158661`.
    pub security_event_id: Option<i64>,
    /// Time that is set or recorded for this: occurrence. Example: `1648457961000`.
    pub occurrence_time: Option<i64>,
}

response! {
    SecurityEventsResponse {
        "LastTime" => last_time: value,
        "Uuid" => uuid: value,
        "EventName" => event_name: value,
        "EventType" => event_type: value,
        "SecurityEventId" => security_event_id: value,
        "OccurrenceTime" => occurrence_time: value,
    }
}

/// Errors that the documentation of [`DescribeSimilarSecurityEventsRequest`] names.
///
/// - [`OperationTaskNotExists`](super::DocumentedError::OperationTaskNotExists)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSimilarSecurityEventsError = super::DocumentedError;
