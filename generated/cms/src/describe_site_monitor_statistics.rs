// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorStatistics`, from `cms/DescribeSiteMonitorStatistics.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestMetricName};

/// Returns availability or response times of a site monitoring task over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorStatisticsRequest::new()
///     .metric_name("Availability")
///     .task_id("ef4cdc8b-9dc7-43e7-810e-f950e56c****");
/// let reply = client.describe_site_monitor_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorStatisticsRequest {
    /// **Required.** Metric concerned, under the name that the product gives it.
    /// Example: `Availability`.
    pub metric_name: Option<Open<RequestMetricName>>,
    /// **Required.** ID of the monitoring or probing task.
    /// Example: `ef4cdc8b-9dc7-43e7-810e-f950e56c****`.
    pub task_id: Option<String>,
    /// How many minutes the statistics cover. Range: at most 1440. Unit: `minutes`. Example: `60`.
    pub time_range: Option<String>,
    /// Beginning of the period to look at. Unit: `milliseconds`. Example: `1576142850527`.
    pub start_time: Option<String>,
}

impl DescribeSiteMonitorStatisticsRequest {
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
    /// Sets `TimeRange`.
    pub fn time_range(mut self, value: impl Into<String>) -> Self {
        self.time_range = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeSiteMonitorStatisticsRequest {
        "MetricName" => metric_name: query,
        "TaskId" => task_id: query,
        "TimeRange" => time_range: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeSiteMonitorStatisticsRequest {
    type Response = DescribeSiteMonitorStatisticsResponse;
    type Error = DescribeSiteMonitorStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorStatistics")
        .required(&["MetricName", "TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorStatisticsError] = &[
        DescribeSiteMonitorStatisticsError::Any,
        DescribeSiteMonitorStatisticsError::InvalidParameterValue,
        DescribeSiteMonitorStatisticsError::AccessDeniedException,
        DescribeSiteMonitorStatisticsError::Forbidden,
        DescribeSiteMonitorStatisticsError::InvalidClientTokenId,
        DescribeSiteMonitorStatisticsError::ThrottliNgException,
        DescribeSiteMonitorStatisticsError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3AD2724D-E317-4BFB-B422-D6691D071BE1`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Statistics of the probes over the period. Example: `100`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Succcessful`.
    pub message: Option<String>,
}

response! {
    DescribeSiteMonitorStatisticsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorStatisticsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidClientTokenId`](super::DocumentedError::InvalidClientTokenId)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorStatisticsError = super::DocumentedError;
