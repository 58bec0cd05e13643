// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListHoneypotAlarmEvents`, from `sas/ListHoneypotAlarmEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MergeFieldList, PageInfo};

/// Lists the alert events raised by honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListHoneypotAlarmEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_honeypot_alarm_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListHoneypotAlarmEventsRequest {
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// IP address that belongs to the dst.
    pub dst_ip: Option<String>,
    /// Items of the kind risk level to work on or to narrow the list down to. Items: at most 10.
    pub risk_level_list: Vec<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListHoneypotAlarmEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `SrcIp`.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `DstIp`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
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
    ListHoneypotAlarmEventsRequest {
        "Dealed" => dealed: query,
        "SrcIp" => src_ip: query,
        "DstIp" => dst_ip: query,
        "RiskLevelList" => risk_level_list: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListHoneypotAlarmEventsRequest {
    type Response = ListHoneypotAlarmEventsResponse;
    type Error = ListHoneypotAlarmEventsError;
    const INFO: OperationInfo = super::operation("ListHoneypotAlarmEvents")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListHoneypotAlarmEventsError] = &[
        ListHoneypotAlarmEventsError::IllegalParam,
        ListHoneypotAlarmEventsError::NoPermission,
        ListHoneypotAlarmEventsError::ServerError,
    ];
}

impl Paginated for ListHoneypotAlarmEventsRequest {
    type Item = HoneypotAlarmEvent;
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
        Some(&mut response.honeypot_alarm_events)
    }
}

/// Response to [`ListHoneypotAlarmEventsRequest`].
#[non_exhaustive]
pub struct ListHoneypotAlarmEventsResponse {
    /// The honeypot alert events that were found or are concerned, one entry each.
    pub honeypot_alarm_events: Vec<HoneypotAlarmEvent>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `513C9554-55A4-5504-B7C4-6E17EB4FC7A3`.
    pub request_id: Option<String>,
}

response! {
    ListHoneypotAlarmEventsResponse {
        "HoneypotAlarmEvents" => honeypot_alarm_events: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// The honeypot alert events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HoneypotAlarmEvent {
    /// ID of the alert event that the item belongs to or stands for. Example: `940272`.
    pub alarm_event_id: Option<i64>,
    /// Which kind of alert event it is or is to be. Example: `Initial Access`.
    pub alarm_event_type: Option<String>,
    /// Name that the alert event goes by. Example: `Attack Honeypot`.
    pub alarm_event_name: Option<String>,
    /// What is known about the alert unique. Example: `167e6fc0d931917d2059efcd1d00f6ab`.
    pub alarm_unique_info: Option<String>,
    /// Time that is set or recorded for this: first. Example: `1658193602000`.
    pub first_time: Option<i64>,
    /// Time that is set or recorded for this: last. Example: `1660610772000`.
    pub last_time: Option<i64>,
    /// Level that the risk has on its scale. Example: `2`.
    pub risk_level: Option<String>,
    /// How many there are of this: event. Example: `11`.
    pub event_count: Option<i32>,
    /// State that the operate is in. Example: `1`.
    pub operate_status: Option<i32>,
    /// Items of the kind merge field that were found or are concerned.
    pub merge_field_list: Vec<MergeFieldList>,
}

response! {
    HoneypotAlarmEvent {
        "AlarmEventId" => alarm_event_id: value,
        "AlarmEventType" => alarm_event_type: value,
        "AlarmEventName" => alarm_event_name: value,
        "AlarmUniqueInfo" => alarm_unique_info: value,
        "FirstTime" => first_time: value,
        "LastTime" => last_time: value,
        "RiskLevel" => risk_level: value,
        "EventCount" => event_count: value,
        "OperateStatus" => operate_status: value,
        "MergeFieldList" => merge_field_list: list(""),
    }
}

/// Errors that the documentation of [`ListHoneypotAlarmEventsRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListHoneypotAlarmEventsError = super::DocumentedError;
