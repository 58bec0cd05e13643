// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSiteMonitor`, from `cms/CreateSiteMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CreateResultList, TaskType};

/// Creates a task that probes a site from many places at a fixed interval.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateSiteMonitorRequest::new()
///     .address("https://www.aliyun.com")
///     .task_name("HanZhou_ECS1")
///     .task_type("HTTP");
/// let reply = client.create_site_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSiteMonitorRequest {
    /// **Required.** URL or IP address that is probed. Example: `https://www.aliyun.com`.
    pub address: Option<String>,
    /// **Required.** Name of the monitoring task, to recognize it by.
    /// Length: 4 to 100. Example: `HanZhou_ECS1`.
    pub task_name: Option<String>,
    /// **Required.** Protocol of the probe.
    /// Here: `HTTP`, `HTTPS`, `PING`, `TCP`, `UDP`, `DNS`, `SMTP`, `POP3`, `FTP`. Example: `HTTP`.
    pub task_type: Option<Open<TaskType>>,
    /// How often the metric is checked or the probe is made.
    /// Unit: `minutes`. Default: `1`. Example: `1`.
    pub interval: Option<String>,
    /// Probe locations by carrier and city, as JSON text.
    pub isp_cities: Option<String>,
    /// Options of the probe as JSON text, such as the timeout; they depend on the protocol.
    /// Example: `{"time_out":5000}`.
    pub options_json: Option<String>,
    /// Alert rules that watch the site monitoring task, by their IDs.
    /// Example: `SystemDefault_acs_ecs_dashboard_InternetOutRate_Percent`.
    pub alert_ids: Option<String>,
    /// Kind of probe: on fixed lines or on mobile networks.
    pub agent_group: Option<String>,
    /// Days and hours during which the site is probed, as JSON text.
    pub custom_schedule: Option<String>,
    /// VPC that the probes are made from, as JSON text.
    pub vpc_config: Option<String>,
}

impl CreateSiteMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Address`, which is required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<Open<TaskType>>) -> Self {
        self.task_type = Some(value.into());
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
    /// Sets `AgentGroup`.
    pub fn agent_group(mut self, value: impl Into<String>) -> Self {
        self.agent_group = Some(value.into());
        self
    }
    /// Sets `CustomSchedule`.
    pub fn custom_schedule(mut self, value: impl Into<String>) -> Self {
        self.custom_schedule = Some(value.into());
        self
    }
    /// Sets `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<String>) -> Self {
        self.vpc_config = Some(value.into());
        self
    }
}

request! {
    CreateSiteMonitorRequest {
        "Address" => address: query,
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "Interval" => interval: query,
        "IspCities" => isp_cities: query,
        "OptionsJson" => options_json: query,
        "AlertIds" => alert_ids: query,
        "AgentGroup" => agent_group: query,
        "CustomSchedule" => custom_schedule: query,
        "VpcConfig" => vpc_config: query,
    }
}

impl Operation for CreateSiteMonitorRequest {
    type Response = CreateSiteMonitorResponse;
    type Error = CreateSiteMonitorError;
    const INFO: OperationInfo = super::operation("CreateSiteMonitor")
        .required(&["Address", "TaskName", "TaskType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateSiteMonitorError] = &[
        CreateSiteMonitorError::InvalidQueryParameter,
        CreateSiteMonitorError::IllegalAddress,
        CreateSiteMonitorError::OperationError,
        CreateSiteMonitorError::TaskNotExists,
        CreateSiteMonitorError::OperatorInvalid,
        CreateSiteMonitorError::OperatorCityInvalid,
        CreateSiteMonitorError::NameRepeat,
        CreateSiteMonitorError::CreateAlarmError,
        CreateSiteMonitorError::NameNotExists,
        CreateSiteMonitorError::AccessDeniedException,
        CreateSiteMonitorError::LimitExceeded,
        CreateSiteMonitorError::Forbidden,
        CreateSiteMonitorError::RestrictedUser,
        CreateSiteMonitorError::ExceedingQuota,
        CreateSiteMonitorError::Any,
        CreateSiteMonitorError::InternalError,
    ];
}

/// Response to [`CreateSiteMonitorRequest`].
#[non_exhaustive]
pub struct CreateSiteMonitorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Tasks that were created, one entry each.
    pub create_result_list: Vec<CreateResultList>,
    /// What the call returns besides its status.
    pub data: Option<SiteMonitorData>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68192f5d-0d45-4b98-9724-892813f86c71`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateSiteMonitorResponse {
        "Code" => code: value,
        "CreateResultList" => create_result_list: list("CreateResultList"),
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SiteMonitorData {
    /// How each alert rule was tied to the task, one entry each.
    pub attach_alert_result: Vec<Contact>,
}

response! {
    SiteMonitorData {
        "AttachAlertResult" => attach_alert_result: list("Contact"),
    }
}

/// How each alert rule was tied to the task, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32565d-233-1b98-2231-892813f86c71`.
    pub request_id: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `SystemDefault_acs_ecs_dashboard_InternetOutRate_Percent`.
    pub rule_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    Contact {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateSiteMonitorRequest`] names.
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
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateSiteMonitorError = super::DocumentedError;
