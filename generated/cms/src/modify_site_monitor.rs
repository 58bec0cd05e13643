// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySiteMonitor`, from `cms/ModifySiteMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SiteMonitorData};

/// Changes a site monitoring task.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifySiteMonitorRequest::new()
///     .task_id("2c8dbdf9-a3ab-46a1-85a4-f094965e****")
///     .task_name("HanZhou_ECS2");
/// let reply = client.modify_site_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySiteMonitorRequest {
    /// **Required.** ID of the monitoring or probing task.
    /// Example: `2c8dbdf9-a3ab-46a1-85a4-f094965e****`.
    pub task_id: Option<String>,
    /// URL or IP address that is probed. Example: `http://www.aliyun.com`.
    pub address: Option<String>,
    /// Name of the monitoring task, to recognize it by. Length: 4 to 100. Example: `HanZhou_ECS2`.
    pub task_name: Option<String>,
    /// How often the metric is checked or the probe is made.
    /// Unit: `minutes`. Default: `1`. Example: `1`.
    pub interval: Option<String>,
    /// Probe locations by carrier and city, as JSON text.
    pub isp_cities: Option<String>,
    /// Options of the probe as JSON text, such as the timeout; they depend on the protocol.
    /// Example: `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Alert rules that watch the site monitoring task, by their IDs.
    /// Example: `49f7c317-7645-4cc9-94fd-ea42e122****`.
    pub alert_ids: Option<String>,
    /// Unit that the interval is counted in.
    pub interval_unit: Option<String>,
    /// Days and hours during which the site is probed, as JSON text.
    pub custom_schedule: Option<String>,
}

impl ModifySiteMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `IspCities`.
    pub fn isp_cities(mut self, value: impl Into<String>) -> Self {
        self.isp_cities = Some(value.into());
        self
    }
    /// Sets `OptionsJson`.
    pub fn options_json(mut self, value: impl Into<String>) -> Self {
        self.options_json = Some(value.into());
        self
    }
    /// Sets `AlertIds`.
    pub fn alert_ids(mut self, value: impl Into<String>) -> Self {
        self.alert_ids = Some(value.into());
        self
    }
    /// Sets `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl Into<String>) -> Self {
        self.interval_unit = Some(value.into());
        self
    }
    /// Sets `CustomSchedule`.
    pub fn custom_schedule(mut self, value: impl Into<String>) -> Self {
        self.custom_schedule = Some(value.into());
        self
    }
}

request! {
    ModifySiteMonitorRequest {
        "TaskId" => task_id: query,
        "Address" => address: query,
        "TaskName" => task_name: query,
        "Interval" => interval: query,
        "IspCities" => isp_cities: query,
        "OptionsJson" => options_json: query,
        "AlertIds" => alert_ids: query,
        "IntervalUnit" => interval_unit: query,
        "CustomSchedule" => custom_schedule: query,
    }
}

impl Operation for ModifySiteMonitorRequest {
    type Response = ModifySiteMonitorResponse;
    type Error = ModifySiteMonitorError;
    const INFO: OperationInfo = super::operation("ModifySiteMonitor")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifySiteMonitorError] = &[
        ModifySiteMonitorError::InvalidQueryParameter,
        ModifySiteMonitorError::IllegalAddress,
        ModifySiteMonitorError::OperationError,
        ModifySiteMonitorError::TaskNotExists,
        ModifySiteMonitorError::OperatorInvalid,
        ModifySiteMonitorError::OperatorCityInvalid,
        ModifySiteMonitorError::NameRepeat,
        ModifySiteMonitorError::CreateAlarmError,
        ModifySiteMonitorError::NameNotExists,
        ModifySiteMonitorError::AccessDeniedException,
        ModifySiteMonitorError::LimitExceeded,
        ModifySiteMonitorError::Forbidden,
        ModifySiteMonitorError::RestrictedUser,
        ModifySiteMonitorError::ExceedingQuota,
        ModifySiteMonitorError::Any,
        ModifySiteMonitorError::ThrottlingException,
        ModifySiteMonitorError::InternetServerError,
        ModifySiteMonitorError::InternalError,
    ];
}

/// Response to [`ModifySiteMonitorRequest`].
#[non_exhaustive]
pub struct ModifySiteMonitorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SiteMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68192f5d-0d45-4b98-9724-892813f86c71`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifySiteMonitorResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifySiteMonitorRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`IllegalAddress`](super::DocumentedError::IllegalAddress)
/// - [`OperationError`](super::DocumentedError::OperationError)
/// - [`TaskNotExists`](super::DocumentedError::TaskNotExists)
/// - [`OperatorInvalid`](super::DocumentedError::OperatorInvalid)
/// - [`OperatorCityInvalid`](super::DocumentedError::OperatorCityInvalid)
/// - [`NameRepeat`](super::DocumentedError::NameRepeat)
/// - [`CreateAlarmError`](super::DocumentedError::CreateAlarmError)
/// - [`NameNotExists`](super::DocumentedError::NameNotExists)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`RestrictedUser`](super::DocumentedError::RestrictedUser)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`InternetServerError`](super::DocumentedError::InternetServerError)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifySiteMonitorError = super::DocumentedError;
