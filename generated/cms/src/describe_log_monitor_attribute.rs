// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogMonitorAttribute`, from `cms/DescribeLogMonitorAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ValueFilter};

/// Returns one metric that is computed from logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeLogMonitorAttributeRequest::new()
///     .metric_name("...");
/// let reply = client.describe_log_monitor_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeRequest {
    /// **Required.** Metric concerned, under the name that the product gives it.
    pub metric_name: Option<String>,
}

impl DescribeLogMonitorAttributeRequest {
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
}

request! {
    DescribeLogMonitorAttributeRequest {
        "MetricName" => metric_name: query,
    }
}

impl Operation for DescribeLogMonitorAttributeRequest {
    type Response = DescribeLogMonitorAttributeResponse;
    type Error = DescribeLogMonitorAttributeError;
    const INFO: OperationInfo = super::operation("DescribeLogMonitorAttribute")
        .method("GET")
        .required(&["MetricName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeLogMonitorAttributeError] = &[
        DescribeLogMonitorAttributeError::ParameterInvalid,
        DescribeLogMonitorAttributeError::AccessForbidden,
        DescribeLogMonitorAttributeError::ResourceNotFound,
        DescribeLogMonitorAttributeError::InternalError,
    ];
}

/// Response to [`DescribeLogMonitorAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLogMonitorAttributeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6718537-E673-4A58-8EE1-24B8B38C7AAE`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Settings of the metric that is computed from logs.
    pub log_monitor: Option<LogMonitor>,
}

response! {
    DescribeLogMonitorAttributeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "LogMonitor" => log_monitor: value,
    }
}

/// Settings of the metric that is computed from logs.
#[non_exhaustive]
pub struct LogMonitor {
    /// Whether all log filter conditions or only one of them has to hold. Example: `and`.
    pub value_filter_relation: Option<String>,
    /// Logstore whose logs are turned into a metric. Example: `test-logstore`.
    pub sls_logstore: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<i64>,
    /// Log monitoring metric, by its ID. Example: `1234`.
    pub log_id: Option<i64>,
    /// Calculation that the metric results from.
    /// Example: `{"extend":{"errorPercent":"5XXNumber/TotalNumber*100"}}`.
    pub metric_express: Option<String>,
    /// Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region_id: Option<String>,
    /// When the item was created. Example: `1547431398000`.
    pub gmt_create: Option<i64>,
    /// Log Service project that the Logstore lies in. Example: `test-project`.
    pub sls_project: Option<String>,
    /// Calculations on log fields, one entry each.
    pub aggregates: Vec<Aggregate>,
    /// Conditions that a log entry has to satisfy to be counted.
    pub value_filter: Vec<ValueFilter>,
    /// Intervals over which logs are aggregated. Example: `60`.
    pub tumblingwindows: Vec<String>,
    /// Fields that the logs are grouped by, one entry each. Example: `value`.
    pub groupbys: Vec<String>,
}

response! {
    LogMonitor {
        "ValueFilterRelation" => value_filter_relation: value,
        "SlsLogstore" => sls_logstore: value,
        "MetricName" => metric_name: value,
        "GroupId" => group_id: value,
        "LogId" => log_id: value,
        "MetricExpress" => metric_express: value,
        "SlsRegionId" => sls_region_id: value,
        "GmtCreate" => gmt_create: value,
        "SlsProject" => sls_project: value,
        "Aggregates" => aggregates: list(""),
        "ValueFilter" => value_filter: list(""),
        "Tumblingwindows" => tumblingwindows: list(""),
        "Groupbys" => groupbys: list(""),
    }
}

/// Calculations on log fields, one entry each.
#[non_exhaustive]
pub struct Aggregate {
    /// Largest value, allowed or found. Example: `10`.
    pub max: Option<String>,
    /// Smallest value, allowed or found. Example: `0`.
    pub min: Option<String>,
    /// How the value is compared with the pattern. Example: `count`.
    pub function: Option<String>,
    /// Name that the result of the calculation gets. Example: `HostName`.
    pub alias: Option<String>,
    /// Field of the log that is aggregated. Example: `hostName`.
    pub field_name: Option<String>,
}

response! {
    Aggregate {
        "Max" => max: value,
        "Min" => min: value,
        "Function" => function: value,
        "Alias" => alias: value,
        "FieldName" => field_name: value,
    }
}

/// Errors that the documentation of [`DescribeLogMonitorAttributeRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeLogMonitorAttributeError = super::DocumentedError;
