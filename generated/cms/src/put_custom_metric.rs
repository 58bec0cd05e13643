// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutCustomMetric`, from `cms/PutCustomMetric.md`.

use alicloud_runtime::codegen::*;

/// Reports data of custom metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_custom_metric::MetricList;
///
/// let request = alicloud_cms::PutCustomMetricRequest::new()
///     .metric_list([MetricList::new()]);
/// let reply = client.put_custom_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutCustomMetricRequest {
    /// **Required.** Metrics or their data, one entry each. Items: at most 100.
    pub metric_list: Vec<MetricList>,
}

impl PutCustomMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricList`, which is required.
    pub fn metric_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricList>>,
    ) -> Self {
        self.metric_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutCustomMetricRequest {
        "MetricList" => metric_list: query,
    }
}

impl Operation for PutCustomMetricRequest {
    type Response = PutCustomMetricResponse;
    type Error = PutCustomMetricError;
    const INFO: OperationInfo = super::operation("PutCustomMetric")
        .required(&["MetricList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutCustomMetricError] = &[
        PutCustomMetricError::Any,
        PutCustomMetricError::InternalError,
    ];
}

/// Response to [`PutCustomMetricRequest`].
#[non_exhaustive]
pub struct PutCustomMetricResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05B36C2C-5F6E-48D5-8B41-CE36DD7EE8E0`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    PutCustomMetricResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Metrics or their data, one entry each.
#[non_exhaustive]
pub struct MetricList {
    /// **Required.** Resources that the metric is about, as pairs of key and value.
    /// Example: `{"sampleName1":"value1","sampleName2":"value2"}`.
    pub dimensions: Option<String>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// **Required.** Whether raw or already aggregated values are reported. Example: `0`.
    pub type_: Option<String>,
    /// **Required.** Reported values as JSON text: one raw value, or several statistics of a period.
    /// Example: `{"value":10.5}`.
    pub values: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1508136760000`.
    pub time: Option<String>,
    /// **Required** under conditions. Interval, in seconds, over which values of the metric are
    /// aggregated or reported. Example: `60`.
    pub period: Option<String>,
}

impl MetricList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Dimensions`, which is required.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Values`, which is required.
    pub fn values(mut self, value: impl Into<String>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `Time`.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    MetricList {
        "Dimensions" => dimensions: field,
        "GroupId" => group_id: field,
        "MetricName" => metric_name: field,
        "Type" => type_: field,
        "Values" => values: field,
        "Time" => time: field,
        "Period" => period: field,
    }
}

/// Errors that the documentation of [`PutCustomMetricRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutCustomMetricError = super::DocumentedError;
