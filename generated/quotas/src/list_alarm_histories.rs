// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarmHistories`, from `quotas/ListAlarmHistories.md`.

use alicloud_runtime::codegen::*;

/// Lists the quota alerts that have gone off, with the usage at that time.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListAlarmHistoriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alarm_histories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmHistoriesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the alert that the call is about.
    pub alarm_id: Option<String>,
}

impl ListAlarmHistoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `AlarmId`.
    pub fn alarm_id(mut self, value: impl Into<String>) -> Self {
        self.alarm_id = Some(value.into());
        self
    }
}

request! {
    ListAlarmHistoriesRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Keyword" => keyword: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "ProductCode" => product_code: form,
        "AlarmId" => alarm_id: form,
    }
}

impl Operation for ListAlarmHistoriesRequest {
    type Response = ListAlarmHistoriesResponse;
    type Error = ListAlarmHistoriesError;
    const INFO: OperationInfo = super::operation("ListAlarmHistories").read_only();
    const ERRORS: &'static [ListAlarmHistoriesError] = &[
        ListAlarmHistoriesError::InvalidStartTime,
        ListAlarmHistoriesError::InvalidEndTime,
    ];
}

impl Paginated for ListAlarmHistoriesRequest {
    type Item = AlarmHistory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.alarm_histories)
    }
}

/// Response to [`ListAlarmHistoriesRequest`].
#[non_exhaustive]
pub struct ListAlarmHistoriesResponse {
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB38DDF9-B1E0-48C1-9966-19C443C2841E`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `4`.
    pub max_results: Option<i32>,
    /// The alert histories that were found or are concerned, one entry each.
    pub alarm_histories: Vec<AlarmHistory>,
}

response! {
    ListAlarmHistoriesResponse {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "AlarmHistories" => alarm_histories: list(""),
    }
}

/// The alert histories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AlarmHistory {
    /// How much of the quota has been used. Example: `31`.
    pub quota_usage: Option<f64>,
    /// Share of the quota at which the alert is raised. Example: `80`.
    pub threshold_percent: Option<f64>,
    /// When the item was created. Example: `2021-01-24T09:20:09Z`.
    pub create_time: Option<Timestamp>,
    /// Code that stands for the quota action, for programs to act on. Example: `q_security-groups`.
    pub quota_action_code: Option<String>,
    /// Name that the alert goes by. Example: `text`.
    pub alarm_name: Option<String>,
    /// Whom the alert is sent to. Example: `accountContact`.
    pub notify_target: Option<String>,
    /// The notify channels that were found or are concerned, one entry each.
    /// Example: `["sms", "email"]`.
    pub notify_channels: Vec<String>,
    /// Value at which it takes effect. Example: `29`.
    pub threshold: Option<f64>,
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
}

response! {
    AlarmHistory {
        "QuotaUsage" => quota_usage: value,
        "ThresholdPercent" => threshold_percent: value,
        "CreateTime" => create_time: value,
        "QuotaActionCode" => quota_action_code: value,
        "AlarmName" => alarm_name: value,
        "NotifyTarget" => notify_target: value,
        "NotifyChannels" => notify_channels: list(""),
        "Threshold" => threshold: value,
        "ProductCode" => product_code: value,
    }
}

/// Errors that the documentation of [`ListAlarmHistoriesRequest`] names.
///
/// - [`InvalidStartTime`](super::DocumentedError::InvalidStartTime)
/// - [`InvalidEndTime`](super::DocumentedError::InvalidEndTime)
pub type ListAlarmHistoriesError = super::DocumentedError;
