// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorLog`, from `cms/DescribeSiteMonitorLog.md`.

use alicloud_runtime::codegen::*;

/// Returns the logs of one-time site probes.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorLogRequest::new()
///     .task_ids("...");
/// let reply = client.describe_site_monitor_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorLogRequest {
    /// **Required.** Site monitoring tasks, by their IDs.
    pub task_ids: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Metric concerned, under the name that the product gives it.
    pub metric_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many records are returned at most in one go.
    pub length: Option<i32>,
    /// Simple expression that keeps only probes whose figures satisfy it.
    pub filter: Option<String>,
    /// What is known about the browser.
    pub browser_info: Option<String>,
    /// Browser that the probe records are filtered by.
    pub browser: Option<String>,
    /// Kind of screen that the probe records are filtered by.
    pub device: Option<String>,
}

impl DescribeSiteMonitorLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskIds`, which is required.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self {
        self.task_ids = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Length`.
    #[inline]
    pub fn length(mut self, value: i32) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `BrowserInfo`.
    pub fn browser_info(mut self, value: impl Into<String>) -> Self {
        self.browser_info = Some(value.into());
        self
    }
    /// Sets `Browser`.
    pub fn browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
}

request! {
    DescribeSiteMonitorLogRequest {
        "TaskIds" => task_ids: query,
        "Isp" => isp: query,
        "City" => city: query,
        "MetricName" => metric_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NextToken" => next_token: query,
        "Length" => length: query,
        "Filter" => filter: query,
        "BrowserInfo" => browser_info: query,
        "Browser" => browser: query,
        "Device" => device: query,
    }
}

impl Operation for DescribeSiteMonitorLogRequest {
    type Response = DescribeSiteMonitorLogResponse;
    type Error = DescribeSiteMonitorLogError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorLog")
        .required(&["TaskIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorLogError] = &[
        DescribeSiteMonitorLogError::InvalidQueryParameter,
        DescribeSiteMonitorLogError::AccessDeniedException,
        DescribeSiteMonitorLogError::LimitExceeded,
        DescribeSiteMonitorLogError::Forbidden,
        DescribeSiteMonitorLogError::ExceedingQuota,
        DescribeSiteMonitorLogError::Any,
        DescribeSiteMonitorLogError::ThrottlingException,
        DescribeSiteMonitorLogError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorLogRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorLogResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `IWBjqMYSy0is7zSMGu16****`.
    pub next_token: Option<String>,
    /// Records of the probes, as JSON text. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `67F646FA-ED8A-58C2-B461-451DB52C8B14`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
}

response! {
    DescribeSiteMonitorLogResponse {
        "NextToken" => next_token: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorLogRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorLogError = super::DocumentedError;
