// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorData`, from `cms/DescribeSiteMonitorData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestMetricName};

/// Returns the measurements of a site monitoring task for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorDataRequest::new()
///     .metric_name("Availability")
///     .task_id("49f7b317-7645-4cc9-94fd-ea42e522****");
/// let reply = client.describe_site_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorDataRequest {
    /// **Required.** Metric concerned, under the name that the product gives it.
    /// Here: `Availability`, `ResponseTime`. Example: `Availability`.
    pub metric_name: Option<Open<RequestMetricName>>,
    /// **Required.** ID of the monitoring or probing task.
    /// Example: `49f7b317-7645-4cc9-94fd-ea42e522****`.
    pub task_id: Option<String>,
    /// End of the period to look at. Example: `1551581437000`.
    pub end_time: Option<String>,
    /// How many records are returned at most in one go. Example: `1000`.
    pub length: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `49f7b317-7645-4cc9-94fd-ea42e5220930ea42e5220930ea42e522****`.
    pub next_token: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated or reported.
    /// Example: `60`.
    pub period: Option<String>,
    /// Beginning of the period to look at. Example: `1551579637000`.
    pub start_time: Option<String>,
    /// Whether the metrics or the events of the probe are returned. Example: `metric`.
    pub type_: Option<String>,
}

impl DescribeSiteMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<Open<RequestMetricName>>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Length`.
    #[inline]
    pub fn length(mut self, value: i32) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeSiteMonitorDataRequest {
        "MetricName" => metric_name: query,
        "TaskId" => task_id: query,
        "EndTime" => end_time: query,
        "Length" => length: query,
        "NextToken" => next_token: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeSiteMonitorDataRequest {
    type Response = DescribeSiteMonitorDataResponse;
    type Error = DescribeSiteMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorData")
        .required(&["MetricName", "TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorDataError] = &[
        DescribeSiteMonitorDataError::InvalidQueryParameter,
        DescribeSiteMonitorDataError::AccessDeniedException,
        DescribeSiteMonitorDataError::LimitExceeded,
        DescribeSiteMonitorDataError::Forbidden,
        DescribeSiteMonitorDataError::ExceedingQuota,
        DescribeSiteMonitorDataError::Any,
        DescribeSiteMonitorDataError::ThrottlingException,
        DescribeSiteMonitorDataError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Measurements of the probe, as JSON text.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `ea42e5220930ea42e5220930`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3febb181-0d98-4af9-8b04-7faf36b048b9`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeSiteMonitorDataResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorDataRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorDataError = super::DocumentedError;
