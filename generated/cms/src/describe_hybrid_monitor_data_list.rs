// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridMonitorDataList`, from `cms/DescribeHybridMonitorDataList.md`.

use alicloud_runtime::codegen::*;

/// Returns time series of a namespace for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeHybridMonitorDataListRequest::new()
///     .namespace("...")
///     .prom_sql("...")
///     .start(1)
///     .end(1);
/// let reply = client.describe_hybrid_monitor_data_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListRequest {
    /// **Required.** Store that the metrics are read from.
    pub namespace: Option<String>,
    /// **Required.** Metric or PromQL query whose data is returned.
    pub prom_sql: Option<String>,
    /// **Required.** Where the range begins.
    pub start: Option<i64>,
    /// **Required.** End of the period, as a Unix time.
    pub end: Option<i64>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    pub period: Option<String>,
}

impl DescribeHybridMonitorDataListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `PromSQL`, which is required.
    pub fn prom_sql(mut self, value: impl Into<String>) -> Self {
        self.prom_sql = Some(value.into());
        self
    }
    /// Sets `Start`, which is required.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`, which is required.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    DescribeHybridMonitorDataListRequest {
        "Namespace" => namespace: query,
        "PromSQL" => prom_sql: query,
        "Start" => start: query,
        "End" => end: query,
        "Period" => period: query,
    }
}

impl Operation for DescribeHybridMonitorDataListRequest {
    type Response = DescribeHybridMonitorDataListResponse;
    type Error = DescribeHybridMonitorDataListError;
    const INFO: OperationInfo = super::operation("DescribeHybridMonitorDataList")
        .required(&["Namespace", "PromSQL", "Start", "End"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHybridMonitorDataListError] = &[
        DescribeHybridMonitorDataListError::Any,
        DescribeHybridMonitorDataListError::BadRequest,
        DescribeHybridMonitorDataListError::InternalError,
    ];
}

/// Response to [`DescribeHybridMonitorDataListRequest`].
#[non_exhaustive]
pub struct DescribeHybridMonitorDataListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C240412F-3F5F-50E2-ACEC-DE808EF9C4BE`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Time series found, one entry each.
    pub time_series: Vec<TimeSery>,
}

response! {
    DescribeHybridMonitorDataListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TimeSeries" => time_series: list(""),
    }
}

/// Time series found, one entry each.
#[non_exhaustive]
pub struct TimeSery {
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `AliyunEcs_cpu_total`.
    pub metric_name: Option<String>,
    /// Labels that go with alerts or data, one entry each.
    pub labels: Vec<Label>,
    /// Values of the metric over time, one entry each.
    pub values: Vec<TimeSeryValue>,
}

response! {
    TimeSery {
        "MetricName" => metric_name: value,
        "Labels" => labels: list(""),
        "Values" => values: list(""),
    }
}

/// Labels that go with alerts or data, one entry each.
#[non_exhaustive]
pub struct Label {
    /// Name of the label. Example: `instanceId`.
    pub k: Option<String>,
    /// What the label says, such as an instance ID. Example: `i-rj99xc6cptkk64ml****`.
    pub v: Option<String>,
}

response! {
    Label {
        "K" => k: value,
        "V" => v: value,
    }
}

/// Values of the metric over time, one entry each.
#[non_exhaustive]
pub struct TimeSeryValue {
    /// Value of the metric at that moment. Example: `0.13`.
    pub v: Option<String>,
    /// Moment of the value, as a Unix time. Example: `1653804865`.
    pub ts: Option<String>,
}

response! {
    TimeSeryValue {
        "V" => v: value,
        "Ts" => ts: value,
    }
}

/// Errors that the documentation of [`DescribeHybridMonitorDataListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`BadRequest`](super::DocumentedError::BadRequest)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeHybridMonitorDataListError = super::DocumentedError;
