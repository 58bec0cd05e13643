// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodPlayerMetricData`, from `vod/DescribeVodPlayerMetricData.md`.

use alicloud_runtime::codegen::*;

/// Shows player metrics of an application, with filters, interval and paging.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodPlayerMetricDataRequest::new()
///     .app_id("...")
///     .start_time("...")
///     .end_time("...")
///     .interval("...")
///     .terminal_type("...")
///     .metrics("...");
/// let reply = client.describe_vod_player_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodPlayerMetricDataRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// **Required.** Which kind of terminal it is or is to be.
    pub terminal_type: Option<String>,
    /// The filters that are concerned.
    pub filters: Option<String>,
    /// **Required.** The metrics that are concerned.
    pub metrics: Option<String>,
    /// Distance from the upper edge, or how many of the first to return.
    pub top: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// Operating system that the item runs.
    pub os: Option<String>,
}

impl DescribeVodPlayerMetricDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `TerminalType`, which is required.
    pub fn terminal_type(mut self, value: impl Into<String>) -> Self {
        self.terminal_type = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(mut self, value: impl Into<String>) -> Self {
        self.filters = Some(value.into());
        self
    }
    /// Sets `Metrics`, which is required.
    pub fn metrics(mut self, value: impl Into<String>) -> Self {
        self.metrics = Some(value.into());
        self
    }
    /// Sets `Top`.
    #[inline]
    pub fn top(mut self, value: i64) -> Self {
        self.top = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `Os`.
    pub fn os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
}

request! {
    DescribeVodPlayerMetricDataRequest {
        "AppId" => app_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "TerminalType" => terminal_type: query,
        "Filters" => filters: query,
        "Metrics" => metrics: query,
        "Top" => top: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Language" => language: query,
        "Os" => os: query,
    }
}

impl Operation for DescribeVodPlayerMetricDataRequest {
    type Response = DescribeVodPlayerMetricDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodPlayerMetricData")
        .required(
            &["AppId", "StartTime", "EndTime", "Interval", "TerminalType", "Metrics"],
        )
        .read_only();
}

/// Response to [`DescribeVodPlayerMetricDataRequest`], which the documentation does not describe.
pub type DescribeVodPlayerMetricDataResponse = alicloud_runtime::UndocumentedResponse;
