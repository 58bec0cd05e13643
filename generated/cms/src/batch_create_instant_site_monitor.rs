// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchCreateInstantSiteMonitor`, from `cms/BatchCreateInstantSiteMonitor.md`.

use alicloud_runtime::codegen::*;

/// Creates several one-time site probes at once.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::batch_create_instant_site_monitor::TaskList;
///
/// let request = alicloud_cms::BatchCreateInstantSiteMonitorRequest::new()
///     .task_list([TaskList::new()]);
/// let reply = client.batch_create_instant_site_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitorRequest {
    /// **Required.** Tasks found, one entry each. Items: at most 200.
    pub task_list: Vec<TaskList>,
}

impl BatchCreateInstantSiteMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskList`, which is required.
    pub fn task_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TaskList>>,
    ) -> Self {
        self.task_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchCreateInstantSiteMonitorRequest {
        "TaskList" => task_list: query,
    }
}

impl Operation for BatchCreateInstantSiteMonitorRequest {
    type Response = BatchCreateInstantSiteMonitorResponse;
    type Error = BatchCreateInstantSiteMonitorError;
    const INFO: OperationInfo = super::operation("BatchCreateInstantSiteMonitor")
        .required(&["TaskList"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchCreateInstantSiteMonitorError] = &[
        BatchCreateInstantSiteMonitorError::InvalidParameterValue,
        BatchCreateInstantSiteMonitorError::ParameterInvalid,
        BatchCreateInstantSiteMonitorError::InvalidAuthorization,
        BatchCreateInstantSiteMonitorError::ResourceNotFound,
        BatchCreateInstantSiteMonitorError::ResourceOverLimit,
    ];
}

/// Response to [`BatchCreateInstantSiteMonitorRequest`].
#[non_exhaustive]
pub struct BatchCreateInstantSiteMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7AE72720-2C96-5446-9F2B-308C7CEDFF1A`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each. Example: `text`.
    pub data: Vec<CreateInstantSiteMonitorData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    BatchCreateInstantSiteMonitorResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: list(""),
        "Code" => code: value,
    }
}

/// Tasks found, one entry each.
#[non_exhaustive]
pub struct TaskList {
    /// URL or IP address that is probed.
    pub address: Option<String>,
    /// Probe locations by carrier and city, as JSON text.
    pub isp_cities: Option<String>,
    /// Options of the probe as JSON text, such as the timeout; they depend on the protocol.
    pub options_json: Option<String>,
    /// Name of the monitoring task, to recognize it by.
    pub task_name: Option<String>,
    /// Protocol of the probe.
    pub task_type: Option<String>,
}

impl TaskList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
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
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
}

request! {
    TaskList {
        "Address" => address: field,
        "IspCities" => isp_cities: field,
        "OptionsJson" => options_json: field,
        "TaskName" => task_name: field,
        "TaskType" => task_type: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CreateInstantSiteMonitorData {
    /// Name of the monitoring task. Example: `HangZhou_ECS1`.
    pub task_name: Option<String>,
    /// ID of the monitoring or probing task. Example: `679fbe4f-b80b-4706-91b2-5427b43e****`.
    pub task_id: Option<String>,
}

response! {
    CreateInstantSiteMonitorData {
        "TaskName" => task_name: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`BatchCreateInstantSiteMonitorRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceOverLimit`](super::DocumentedError::ResourceOverLimit)
pub type BatchCreateInstantSiteMonitorError = super::DocumentedError;
