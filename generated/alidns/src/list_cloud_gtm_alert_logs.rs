// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudGtmAlertLogs`, from `alidns/ListCloudGtmAlertLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the alerts that GTM 3.0 has raised.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListCloudGtmAlertLogsRequest::new()
///     .start_timestamp(1611328826977)
///     .end_timestamp(1711328826977)
///     .page_number(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_gtm_alert_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsRequest {
    /// Language of the texts that come back. Example: `zh-CN`.
    pub lang: Option<String>,
    /// What happened or was done. Example: `ALERT`.
    pub action_type: Option<String>,
    /// What kind of thing the entry is about. Example: `GTM_ADDRESS`.
    pub entity_type: Option<String>,
    /// Text to search for. Example: `pool-895280232254422016`.
    pub keyword: Option<String>,
    /// **Required.** Beginning of the time in question, as a Unix timestamp. Example: `1611328826977`.
    pub start_timestamp: Option<i64>,
    /// **Required.** End of the time in question, as a Unix timestamp. Example: `1711328826977`.
    pub end_timestamp: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

impl ListCloudGtmAlertLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }
    /// Sets `EntityType`.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `StartTimestamp`, which is required.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `EndTimestamp`, which is required.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListCloudGtmAlertLogsRequest {
        "Lang" => lang: query,
        "ActionType" => action_type: query,
        "EntityType" => entity_type: query,
        "Keyword" => keyword: query,
        "StartTimestamp" => start_timestamp: query,
        "EndTimestamp" => end_timestamp: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCloudGtmAlertLogsRequest {
    type Response = ListCloudGtmAlertLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudGtmAlertLogs")
        .required(&["StartTimestamp", "EndTimestamp", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for ListCloudGtmAlertLogsRequest {
    type Item = Log;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.logs)
    }
}

/// Response to [`ListCloudGtmAlertLogsRequest`].
#[non_exhaustive]
pub struct ListCloudGtmAlertLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_items: Option<i32>,
    /// Log entries that were found.
    pub logs: Vec<Log>,
}

response! {
    ListCloudGtmAlertLogsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Logs" => logs: list("Log"),
    }
}

/// Log entries that were found.
#[non_exhaustive]
pub struct Log {
    /// What happened or was done. Example: `ALERT`.
    pub action_type: Option<String>,
    /// What kind of thing the entry is about. Example: `GTM_ADDRESS`.
    pub entity_type: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1711328826977`.
    pub timestamp: Option<i64>,
}

response! {
    Log {
        "ActionType" => action_type: value,
        "EntityType" => entity_type: value,
        "Content" => content: value,
        "Timestamp" => timestamp: value,
    }
}
