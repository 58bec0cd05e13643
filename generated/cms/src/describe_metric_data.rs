// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricData`, from `cms/DescribeMetricData.md`.

use alicloud_runtime::codegen::*;

/// Returns the data points of a metric for a period, with calculations applied if asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricDataRequest::new()
///     .metric_name("cpu_idle")
///     .namespace("acs_ecs_dashboard");
/// let reply = client.describe_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricDataRequest {
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_idle`.
    pub metric_name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Beginning of the period to look at. Example: `2019-01-30 00:00:00`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `2019-01-30 00:10:00`.
    pub end_time: Option<String>,
    /// Resources that the metric is about, as pairs of key and value.
    /// Example: `[{"instanceId": "i-abcdefgh12****"}]`.
    pub dimensions: Option<String>,
    /// Calculations on the results, one entry each.
    /// Example: `“{"groupby":["userId","instanceId"]}”`.
    pub express: Option<String>,
    /// How many records are returned at most in one go. Example: `1000`.
    pub length: Option<String>,
}

impl DescribeMetricDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
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
}

request! {
    DescribeMetricDataRequest {
        "MetricName" => metric_name: query,
        "Namespace" => namespace: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Dimensions" => dimensions: query,
        "Express" => express: query,
        "Length" => length: query,
    }
}

impl Operation for DescribeMetricDataRequest {
    type Response = DescribeMetricDataResponse;
    type Error = DescribeMetricDataError;
    const INFO: OperationInfo = super::operation("DescribeMetricData")
        .required(&["MetricName", "Namespace"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricDataError] = &[
        DescribeMetricDataError::ParameterInvalid,
        DescribeMetricDataError::AccessForbidden,
        DescribeMetricDataError::ResourceNotFound,
        DescribeMetricDataError::InternalError,
    ];
}

/// Response to [`DescribeMetricDataRequest`].
#[non_exhaustive]
pub struct DescribeMetricDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A5F022D-AC7C-460E-94AE-B9E75083D027`.
    pub request_id: Option<String>,
}

response! {
    DescribeMetricDataResponse {
        "Code" => code: value,
        "Datapoints" => datapoints: value,
        "Message" => message: value,
        "Period" => period: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeMetricDataRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricDataError = super::DocumentedError;
