// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomMetric`, from `cms/DeleteCustomMetric.md`.

use alicloud_runtime::codegen::*;

/// Deletes the data reported for one time series of a custom metric.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteCustomMetricRequest::new()
///     .group_id("12345")
///     .metric_name("cpu");
/// let reply = client.delete_custom_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomMetricRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu`.
    pub metric_name: Option<String>,
    /// Checksum that identifies the time series, as the query of custom metrics returns it.
    /// Example: `38796C8CFFEB8F89BB2A626C7BD79FD3`.
    pub md5: Option<String>,
    /// ID of the request that reported the metric; `Md5` is the better way to name a time series.
    /// Example: `5497633c-66c5-4eae-abaa-89db5adb****`.
    pub uuid: Option<String>,
}

impl DeleteCustomMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Md5`.
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `UUID`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DeleteCustomMetricRequest {
        "GroupId" => group_id: query,
        "MetricName" => metric_name: query,
        "Md5" => md5: query,
        "UUID" => uuid: query,
    }
}

impl Operation for DeleteCustomMetricRequest {
    type Response = DeleteCustomMetricResponse;
    type Error = DeleteCustomMetricError;
    const INFO: OperationInfo = super::operation("DeleteCustomMetric")
        .required(&["GroupId", "MetricName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteCustomMetricError] = &[
        DeleteCustomMetricError::Any,
        DeleteCustomMetricError::InternalError,
    ];
}

/// Response to [`DeleteCustomMetricRequest`].
#[non_exhaustive]
pub struct DeleteCustomMetricResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05B36C2C-5F6E-48D5-8B41-CE36DD7EE8E0`.
    pub request_id: Option<String>,
}

response! {
    DeleteCustomMetricResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCustomMetricRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomMetricError = super::DocumentedError;
