// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchAlertHistories`, from `arms/SearchAlertHistories.md`.

use alicloud_runtime::codegen::*;

/// Lists which alerts an alert rule has sent, by time.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchAlertHistoriesRequest::new()
///     .region_id("cn-hangzhou")
///     .alert_id(123)
///     .start_time(1579499026000)
///     .end_time(1579499626000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_alert_histories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchAlertHistoriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
    /// ID of the alert that the call is about. Example: `123`.
    pub alert_id: Option<i64>,
    /// Which kind of alert it is or is to be. Example: `4`.
    pub alert_type: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at.
    /// Unit: `milliseconds`. Default: `10`. Example: `1595568910000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Unit: `milliseconds`. Example: `1579499626000`.
    pub end_time: Option<i64>,
}

impl SearchAlertHistoriesRequest {
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
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
    /// Sets `AlertId`.
    #[inline]
    pub fn alert_id(mut self, value: i64) -> Self {
        self.alert_id = Some(value);
        self
    }
    /// Sets `AlertType`.
    #[inline]
    pub fn alert_type(mut self, value: i32) -> Self {
        self.alert_type = Some(value);
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
    SearchAlertHistoriesRequest {
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
        "AlertId" => alert_id: query,
        "AlertType" => alert_type: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for SearchAlertHistoriesRequest {
    type Response = SearchAlertHistoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchAlertHistories")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchAlertHistoriesRequest {
    type Item = AlarmHistory;
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
        Some(&mut response.page_bean.as_mut()?.alarm_histories)
    }
}

/// Response to [`SearchAlertHistoriesRequest`].
#[non_exhaustive]
pub struct SearchAlertHistoriesResponse {
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC13182-B9AF-4E6B-BE51-72669B7C****`.
    pub request_id: Option<String>,
}

response! {
    SearchAlertHistoriesResponse {
        "PageBean" => page_bean: value,
        "RequestId" => request_id: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// The alert histories that were found or are concerned, one entry each.
    pub alarm_histories: Vec<AlarmHistory>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    PageBean {
        "AlarmHistories" => alarm_histories: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The alert histories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlarmHistory {
    /// What the alert contains. Example: `text`.
    pub alarm_content: Option<String>,
    /// Code that stands for the alert response, for programs to act on. Example: `200`.
    pub alarm_response_code: Option<i32>,
    /// The alert sources that are concerned.
    pub alarm_sources: Option<String>,
    /// Time that is set or recorded for this: alert. Example: `1595564179000`.
    pub alarm_time: Option<i64>,
    /// Which kind of alert it is or is to be. Default: `4`. Example: `4`.
    pub alarm_type: Option<i32>,
    /// The emails that are concerned. Example: `someone@example.com`.
    pub emails: Option<String>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// The phones that are concerned. Example: `1381111****`.
    pub phones: Option<String>,
    /// ID of the strategy that the item belongs to or stands for.
    pub strategy_id: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
}

response! {
    AlarmHistory {
        "AlarmContent" => alarm_content: value,
        "AlarmResponseCode" => alarm_response_code: value,
        "AlarmSources" => alarm_sources: value,
        "AlarmTime" => alarm_time: value,
        "AlarmType" => alarm_type: value,
        "Emails" => emails: value,
        "Id" => id: value,
        "Phones" => phones: value,
        "StrategyId" => strategy_id: value,
        "Target" => target: value,
        "UserId" => user_id: value,
    }
}
