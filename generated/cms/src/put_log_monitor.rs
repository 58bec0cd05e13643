// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutLogMonitor`, from `cms/PutLogMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterRelation, ValueFilter};

/// Creates or changes a metric that is computed from logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_log_monitor::Aggregate;
///
/// let request = alicloud_cms::PutLogMonitorRequest::new()
///     .aggregates([Aggregate::new()])
///     .sls_logstore("test-logstore")
///     .sls_project("test-project")
///     .sls_region_id("cn-hangzhou")
///     .metric_name("cpu_total")
///     .value_filter_relation("and");
/// let reply = client.put_log_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutLogMonitorRequest {
    /// **Required.** Calculations on log fields, one entry each. Items: at most 10.
    pub aggregates: Vec<Aggregate>,
    /// **Required.** Logstore whose logs are turned into a metric. Example: `test-logstore`.
    pub sls_logstore: Option<String>,
    /// **Required.** Log Service project that the Logstore lies in. Example: `test-project`.
    pub sls_project: Option<String>,
    /// **Required.** Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region_id: Option<String>,
    /// Log monitoring metric concerned, by its ID. Example: `12345`.
    pub log_id: Option<String>,
    /// **Required.** Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Calculation that the metric results from.
    /// Example: `{"extend":{"errorPercent":"5XXNumber/TotalNumber*100"}}`.
    pub metric_express: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Fields that the logs are grouped by, one entry each. Items: at most 10.
    pub groupbys: Vec<Groupby>,
    /// **Required.** Whether all log filter conditions or only one of them has to hold.
    /// Here: `and`, `or`. Example: `and`.
    pub value_filter_relation: Option<Open<FilterRelation>>,
    /// Conditions that a log entry has to satisfy to be counted; without any, all entries count.
    /// Items: at most 20.
    pub value_filter: Vec<ValueFilter>,
    /// Intervals over which logs are aggregated. Unit: `seconds`. Example: `60,300`.
    pub tumblingwindows: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `Percent`.
    pub unit: Option<String>,
}

impl PutLogMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Aggregates`, which is required.
    pub fn aggregates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Aggregate>>,
    ) -> Self {
        self.aggregates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SlsLogstore`, which is required.
    pub fn sls_logstore(mut self, value: impl Into<String>) -> Self {
        self.sls_logstore = Some(value.into());
        self
    }
    /// Sets `SlsProject`, which is required.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
    /// Sets `SlsRegionId`, which is required.
    pub fn sls_region_id(mut self, value: impl Into<String>) -> Self {
        self.sls_region_id = Some(value.into());
        self
    }
    /// Sets `LogId`.
    pub fn log_id(mut self, value: impl Into<String>) -> Self {
        self.log_id = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `MetricExpress`.
    pub fn metric_express(mut self, value: impl Into<String>) -> Self {
        self.metric_express = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Groupbys`.
    pub fn groupbys(
        mut self,
        value: impl IntoIterator<Item = impl Into<Groupby>>,
    ) -> Self {
        self.groupbys = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ValueFilterRelation`, which is required.
    pub fn value_filter_relation(
        mut self,
        value: impl Into<Open<FilterRelation>>,
    ) -> Self {
        self.value_filter_relation = Some(value.into());
        self
    }
    /// Sets `ValueFilter`.
    pub fn value_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<ValueFilter>>,
    ) -> Self {
        self.value_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tumblingwindows`.
    pub fn tumblingwindows(mut self, value: impl Into<String>) -> Self {
        self.tumblingwindows = Some(value.into());
        self
    }
    /// Sets `Unit`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

request! {
    PutLogMonitorRequest {
        "Aggregates" => aggregates: query,
        "SlsLogstore" => sls_logstore: query,
        "SlsProject" => sls_project: query,
        "SlsRegionId" => sls_region_id: query,
        "LogId" => log_id: query,
        "MetricName" => metric_name: query,
        "MetricExpress" => metric_express: query,
        "GroupId" => group_id: query,
        "Groupbys" => groupbys: query,
        "ValueFilterRelation" => value_filter_relation: query,
        "ValueFilter" => value_filter: query,
        "Tumblingwindows" => tumblingwindows: query,
        "Unit" => unit: query,
    }
}

impl Operation for PutLogMonitorRequest {
    type Response = PutLogMonitorResponse;
    type Error = PutLogMonitorError;
    const INFO: OperationInfo = super::operation("PutLogMonitor")
        .required(
            &[
                "Aggregates",
                "SlsLogstore",
                "SlsProject",
                "SlsRegionId",
                "MetricName",
                "ValueFilterRelation",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutLogMonitorError] = &[
        PutLogMonitorError::ParameterInvalid,
        PutLogMonitorError::LimitorError,
        PutLogMonitorError::AccessForbidden,
        PutLogMonitorError::ResourceNotFound,
        PutLogMonitorError::InternalError,
    ];
}

/// Response to [`PutLogMonitorRequest`].
#[non_exhaustive]
pub struct PutLogMonitorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Log monitoring metric, by its ID. Example: `12345`.
    pub log_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBD7B294-1325-46D1-BD08-848D6A6B9AC6`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutLogMonitorResponse {
        "Code" => code: value,
        "LogId" => log_id: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Calculations on log fields, one entry each.
#[non_exhaustive]
pub struct Aggregate {
    /// **Required.** Name that the result of the calculation gets. Example: `Count`.
    pub alias: Option<String>,
    /// **Required.** Field of the log that is aggregated or grouped by. Example: `sourceCount`.
    pub field_name: Option<String>,
    /// **Required.** How the values of the log field are turned into a metric. Example: `count`.
    pub function: Option<Open<Function>>,
}

impl Aggregate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Alias`, which is required.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `FieldName`, which is required.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `Function`, which is required.
    pub fn function(mut self, value: impl Into<Open<Function>>) -> Self {
        self.function = Some(value.into());
        self
    }
}

request! {
    Aggregate {
        "Alias" => alias: field,
        "FieldName" => field_name: field,
        "Function" => function: field,
    }
}

/// Fields that the logs are grouped by, one entry each.
#[non_exhaustive]
pub struct Groupby {
    /// Name that the field gets as a dimension of the metric. Example: `CPUUtilization`.
    pub alias: Option<String>,
    /// Field of the log that is aggregated or grouped by. Example: `cpu`.
    pub field_name: Option<String>,
}

impl Groupby {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `FieldName`.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
}

request! {
    Groupby {
        "Alias" => alias: field,
        "FieldName" => field_name: field,
    }
}

values! {
    /// How the values of the log field are turned into a metric.
    pub enum Function {
        /// Number of log entries.
        Count = "count",
        /// Sum of the values.
        Sum = "sum",
        /// Average of the values.
        Avg = "avg",
        /// Largest of the values.
        Max = "max",
        /// Smallest of the values.
        Min = "min",
        /// Number of log entries a second.
        Countps = "countps",
        /// Sum of the values a second.
        Sumps = "sumps",
        /// Number of different values.
        Distinct = "distinct",
    }
}

/// Errors that the documentation of [`PutLogMonitorRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`LimitorError`](super::DocumentedError::LimitorError)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutLogMonitorError = super::DocumentedError;
