// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotAttackerSource`, from `sas/ListHoneypotAttackerSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the sources that attacked honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotAttackerSourceRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_attacker_source(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotAttackerSourceRequest {
    /// IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// Moment that was recorded for this: start.
    pub start_time_stamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_time_stamp: Option<i64>,
    /// Items of the kind risk level to work on or to narrow the list down to.
    pub risk_level_list: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotAttackerSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcIp`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `StartTimeStamp`.
    #[inline]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `EndTimeStamp`.
    #[inline]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
    /// Sets `RiskLevelList`.
    pub fn risk_level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    ListHoneypotAttackerSourceRequest {
        "SrcIp" => src_ip: query,
        "StartTimeStamp" => start_time_stamp: query,
        "EndTimeStamp" => end_time_stamp: query,
        "RiskLevelList" => risk_level_list: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotAttackerSourceRequest {
    type Response = ListHoneypotAttackerSourceResponse;
    type Error = ListHoneypotAttackerSourceError;
    const INFO: OperationInfo = super::operation("ListHoneypotAttackerSource")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListHoneypotAttackerSourceError] = &[
        ListHoneypotAttackerSourceError::NoPermission,
        ListHoneypotAttackerSourceError::ServerError,
    ];
}

impl Paginated for ListHoneypotAttackerSourceRequest {
    type Item = HoneypotAttackerSourceList;
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
        Some(&mut response.list)
    }
}

/// Response to [`ListHoneypotAttackerSourceRequest`].
#[non_exhaustive]
pub struct ListHoneypotAttackerSourceResponse {
    /// Entries of the list.
    pub list: Vec<HoneypotAttackerSourceList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9915DC4D-B4DA-5140-8138-FD80636*****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListHoneypotAttackerSourceResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HoneypotAttackerSourceList {
    /// How many there are of this: event. Example: `30`.
    pub event_count: Option<i32>,
    /// Time that is set or recorded for this: last. Example: `1693446913000`.
    pub last_time: Option<i64>,
    /// Honeypot that was attacked last. Example: `text`.
    pub last_target_honeypot: Option<String>,
    /// IP address that belongs to the last target. Example: `144.23.66.***`.
    pub last_target_ip: Option<String>,
    /// IP address that belongs to the src. Example: `101.102.61.***`.
    pub src_ip: Option<String>,
    /// Level that the risk has on its scale. Example: `2`.
    pub risk_level: Option<String>,
}

response! {
    HoneypotAttackerSourceList {
        "EventCount" => event_count: value,
        "LastTime" => last_time: value,
        "LastTargetHoneypot" => last_target_honeypot: value,
        "LastTargetIp" => last_target_ip: value,
        "SrcIp" => src_ip: value,
        "RiskLevel" => risk_level: value,
    }
}

/// Errors that the documentation of [`ListHoneypotAttackerSourceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotAttackerSourceError = super::DocumentedError;
