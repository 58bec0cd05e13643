// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchEvents`, from `arms/SearchEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType};

/// Lists alert events, triggered or not, of a rule or application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchEventsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the alert that the call is about. Example: `123`.
    pub alert_id: Option<i64>,
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Which kind of application it is or is to be. Example: `TRACE`.
    pub app_type: Option<Open<AppType>>,
    /// Which kind of alert it is or is to be. Example: `4`.
    pub alert_type: Option<i32>,
    /// Whether events that raised an alert are meant. Example: `1`.
    pub is_trigger: Option<i32>,
    /// Beginning of the period to look at.
    /// Unit: `milliseconds`. Default: `10`. Example: `1595565300000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1595568970000`.
    pub end_time: Option<i64>,
}

impl SearchEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AlertId`.
    #[inline]
    pub fn alert_id(mut self, value: i64) -> Self {
        self.alert_id = Some(value);
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
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
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<Open<AppType>>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `AlertType`.
    #[inline]
    pub fn alert_type(mut self, value: i32) -> Self {
        self.alert_type = Some(value);
        self
    }
    /// Sets `IsTrigger`.
    #[inline]
    pub fn is_trigger(mut self, value: i32) -> Self {
        self.is_trigger = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    SearchEventsRequest {
        "RegionId" => region_id: query,
        "AlertId" => alert_id: query,
        "Pid" => pid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AppType" => app_type: query,
        "AlertType" => alert_type: query,
        "IsTrigger" => is_trigger: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for SearchEventsRequest {
    type Response = SearchEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchEvents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchEventsRequest {
    type Item = PageBeanEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_bean.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.event)
    }
}

/// Response to [`SearchEventsRequest`].
#[non_exhaustive]
pub struct SearchEventsResponse {
    /// Whether events that raised an alert are meant. Example: `0`.
    pub is_trigger: Option<i32>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32940175-181B-4B93-966E-4BB69176****`.
    pub request_id: Option<String>,
}

response! {
    SearchEventsResponse {
        "IsTrigger" => is_trigger: value,
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// Events, one entry each.
    pub event: Vec<PageBeanEvent>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    PageBean {
        "Event" => event: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct PageBeanEvent {
    /// ID of the alert that the item belongs to or stands for. Example: `123`.
    pub alert_id: Option<i64>,
    /// Name that the alert goes by. Example: `alertName`.
    pub alert_name: Option<String>,
    /// Alert rule, with its facts. Example: `text`.
    pub alert_rule: Option<String>,
    /// Which kind of alert it is or is to be. Example: `4`.
    pub alert_type: Option<i32>,
    /// Level that the event has on its scale. Example: `1`.
    pub event_level: Option<String>,
    /// Moment at which the event took place. Example: `1595569020000`.
    pub event_time: Option<i64>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// The links that were found or are concerned, one entry each.
    pub links: Vec<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    PageBeanEvent {
        "AlertId" => alert_id: value,
        "AlertName" => alert_name: value,
        "AlertRule" => alert_rule: value,
        "AlertType" => alert_type: value,
        "EventLevel" => event_level: value,
        "EventTime" => event_time: value,
        "Id" => id: value,
        "Links" => links: list(""),
        "Message" => message: value,
    }
}
