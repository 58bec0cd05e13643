// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutHybridMonitorMetricData`, from `cms/PutHybridMonitorMetricData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Label};

/// Writes metric data into a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_hybrid_monitor_metric_data::MetricList;
///
/// let request = alicloud_cms::PutHybridMonitorMetricDataRequest::new()
///     .namespace("...")
///     .metric_list([MetricList::new()]);
/// let reply = client.put_hybrid_monitor_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataRequest {
    /// **Required.** Store that the metrics are written to.
    pub namespace: Option<String>,
    /// **Required.** Metrics or their data, one entry each. Items: at most 100.
    pub metric_list: Vec<MetricList>,
}

impl PutHybridMonitorMetricDataRequest {
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
    PutHybridMonitorMetricDataRequest {
        "Namespace" => namespace: query,
        "MetricList" => metric_list: query,
    }
}

impl Operation for PutHybridMonitorMetricDataRequest {
    type Response = PutHybridMonitorMetricDataResponse;
    type Error = PutHybridMonitorMetricDataError;
    const INFO: OperationInfo = super::operation("PutHybridMonitorMetricData")
        .required(&["Namespace", "MetricList"]);
    const ERRORS: &'static [PutHybridMonitorMetricDataError] = &[
        PutHybridMonitorMetricDataError::Any,
        PutHybridMonitorMetricDataError::InternalError,
    ];
}

/// Response to [`PutHybridMonitorMetricDataRequest`].
#[non_exhaustive]
pub struct PutHybridMonitorMetricDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DB1CBCA-D14A-55FA-814F-B4DBD9735F68`.
    pub request_id: Option<String>,
    /// Which parts of the request were wrong, one entry each.
    pub error_detail: Vec<ErrorDetail>,
}

response! {
    PutHybridMonitorMetricDataResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "ErrorDetail" => error_detail: list(""),
    }
}

/// Metrics or their data, one entry each.
#[non_exhaustive]
pub struct MetricList {
    /// **Required.** Name of the metric that is reported. Length: 1 to 128.
    pub name: Option<String>,
    /// Labels that go with alerts or data, one entry each. Items: at most 20.
    pub labels: Vec<Label>,
    /// **Required.** Measured value.
    pub value: Option<String>,
    /// Moment that the value belongs to, as a Unix time; now if left out.
    pub ts: Option<i64>,
}

impl MetricList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `TS`.
    #[inline]
    pub fn ts(mut self, value: i64) -> Self {
        self.ts = Some(value);
        self
    }
}

request! {
    MetricList {
        "Name" => name: field,
        "Labels" => labels: field,
        "Value" => value: field,
        "TS" => ts: field,
    }
}

/// Which parts of the request were wrong, one entry each.
#[non_exhaustive]
pub struct ErrorDetail {
    /// Position of the item in its sequence. Example: `0`.
    pub index: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    ErrorDetail {
        "Index" => index: value,
        "ErrorMessage" => error_message: value,
    }
}

/// Errors that the documentation of [`PutHybridMonitorMetricDataRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutHybridMonitorMetricDataError = super::DocumentedError;
