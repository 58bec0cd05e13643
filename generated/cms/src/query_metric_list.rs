// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMetricList`, from `cms/QueryMetricList.md`.

use alicloud_runtime::codegen::*;

/// Returns the data points of a metric for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::QueryMetricListRequest::new()
///     .metric("cpu_idle")
///     .project("acs_ecs_dashboard");
/// let reply = client.query_metric_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMetricListRequest {
    /// **Required.** Measured quantity, under the name that the product gives it. Example: `cpu_idle`.
    pub metric: Option<String>,
    /// **Required.** Product whose data is asked for, by its namespace. Example: `acs_ecs_dashboard`.
    pub project: Option<String>,
    /// Where to go on, as the call before returned it. Example: `1000`.
    pub cursor: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId": "i-abcdefgh123456"}]`.
    pub dimensions: Option<String>,
    /// End of the period to look at. Example: `2019-01-30 00:10:00`.
    pub end_time: Option<String>,
    /// Calculations on the results, one entry each.
    /// Example: `“{"groupby":["userId","instanceId"]}”`.
    pub express: Option<String>,
    /// How many records are returned at most in one go. Default: `1000`. Example: `1000`.
    pub length: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-30 00:00:00`.
    pub start_time: Option<String>,
}

impl QueryMetricListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `Project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Cursor`.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Express`.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }
    /// Sets `Length`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    QueryMetricListRequest {
        "Metric" => metric: query,
        "Project" => project: query,
        "Cursor" => cursor: query,
        "Dimensions" => dimensions: query,
        "EndTime" => end_time: query,
        "Express" => express: query,
        "Length" => length: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for QueryMetricListRequest {
    type Response = QueryMetricListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMetricList")
        .required(&["Metric", "Project"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`QueryMetricListRequest`].
#[non_exhaustive]
pub struct QueryMetricListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Where the next call goes on; empty once nothing is left. Example: `1000`.
    pub cursor: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3121AE7D-4AFF-4C25-8F1D-C8226EBB1F42`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    QueryMetricListResponse {
        "Code" => code: value,
        "Cursor" => cursor: value,
        "Datapoints" => datapoints: value,
        "Message" => message: value,
        "Period" => period: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
