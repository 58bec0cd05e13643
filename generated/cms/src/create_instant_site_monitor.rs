// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstantSiteMonitor`, from `cms/CreateInstantSiteMonitor.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentGroup, CreateResultList};

/// Runs a one-time probe of a site.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateInstantSiteMonitorRequest::new()
///     .address("...")
///     .task_type("...")
///     .task_name("...");
/// let reply = client.create_instant_site_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstantSiteMonitorRequest {
    /// **Required.** URL or IP address that is probed.
    pub address: Option<String>,
    /// **Required.** Protocol of the probe.
    pub task_type: Option<String>,
    /// **Required.** Name of the monitoring task, to recognize it by.
    pub task_name: Option<String>,
    /// Probe locations by carrier and city, as JSON text.
    pub isp_cities: Option<String>,
    /// Options of the probe as JSON text, such as the timeout; they depend on the protocol.
    pub options_json: Option<String>,
    /// How many probe locations are drawn by lot; the alternative to naming them.
    pub random_isp_city: Option<i32>,
    /// Kind of probe: on fixed lines or on mobile networks. Here: `PC`, `MOBILE`.
    pub agent_group: Option<Open<AgentGroup>>,
}

impl CreateInstantSiteMonitorRequest {
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
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
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
    /// Sets `RandomIspCity`.
    #[inline]
    pub fn random_isp_city(mut self, value: i32) -> Self {
        self.random_isp_city = Some(value);
        self
    }
    /// Sets `AgentGroup`.
    pub fn agent_group(mut self, value: impl Into<Open<AgentGroup>>) -> Self {
        self.agent_group = Some(value.into());
        self
    }
}

request! {
    CreateInstantSiteMonitorRequest {
        "Address" => address: query,
        "TaskType" => task_type: query,
        "TaskName" => task_name: query,
        "IspCities" => isp_cities: query,
        "OptionsJson" => options_json: query,
        "RandomIspCity" => random_isp_city: query,
        "AgentGroup" => agent_group: query,
    }
}

impl Operation for CreateInstantSiteMonitorRequest {
    type Response = CreateInstantSiteMonitorResponse;
    type Error = CreateInstantSiteMonitorError;
    const INFO: OperationInfo = super::operation("CreateInstantSiteMonitor")
        .required(&["Address", "TaskType", "TaskName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateInstantSiteMonitorError] = &[
        CreateInstantSiteMonitorError::InvalidQueryParameter,
        CreateInstantSiteMonitorError::IllegalAddress,
        CreateInstantSiteMonitorError::OperationError,
        CreateInstantSiteMonitorError::TaskNotExists,
        CreateInstantSiteMonitorError::OperatorInvalid,
        CreateInstantSiteMonitorError::OperatorCityInvalid,
        CreateInstantSiteMonitorError::NameRepeat,
        CreateInstantSiteMonitorError::CreateAlarmError,
        CreateInstantSiteMonitorError::NameNotExists,
        CreateInstantSiteMonitorError::AccessDeniedException,
        CreateInstantSiteMonitorError::LimitExceeded,
        CreateInstantSiteMonitorError::Any,
        CreateInstantSiteMonitorError::Forbidden,
        CreateInstantSiteMonitorError::ExceedingQuota,
        CreateInstantSiteMonitorError::InternalError,
    ];
}

/// Response to [`CreateInstantSiteMonitorRequest`].
#[non_exhaustive]
pub struct CreateInstantSiteMonitorResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68192f5d-0d45-4b98-9724-892813f86c71`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Tasks that were created, one entry each.
    pub create_result_list: Vec<CreateResultList>,
}

response! {
    CreateInstantSiteMonitorResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "CreateResultList" => create_result_list: list(""),
    }
}

/// Errors that the documentation of [`CreateInstantSiteMonitorRequest`] names.
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
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 403
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateInstantSiteMonitorError = super::DocumentedError;
