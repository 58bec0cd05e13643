// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplicationMonitor`, from `ga/CreateApplicationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Creates an origin probing task that tests an address behind a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateApplicationMonitorRequest::new()
///     .accelerator_id("...")
///     .listener_id("...")
///     .task_name("...")
///     .address("...");
/// let reply = client.create_application_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationMonitorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about.
    pub listener_id: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** Network or postal address of the item.
    pub address: Option<String>,
    /// Further settings of the probe as JSON text, which depend on the protocol of the listener.
    pub options_json: Option<String>,
    /// Whether the detect is switched on.
    pub detect_enable: Option<bool>,
    /// Value at which the detect sets in. Range: 0 to 100.
    pub detect_threshold: Option<i32>,
    /// How often it happens or is tried: detect.
    pub detect_times: Option<i32>,
    /// Time that is set or recorded for this: silence.
    pub silence_time: Option<i32>,
}

impl CreateApplicationMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Address`, which is required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `OptionsJson`.
    pub fn options_json(mut self, value: impl Into<String>) -> Self {
        self.options_json = Some(value.into());
        self
    }
    /// Sets `DetectEnable`.
    #[inline]
    pub fn detect_enable(mut self, value: bool) -> Self {
        self.detect_enable = Some(value);
        self
    }
    /// Sets `DetectThreshold`.
    #[inline]
    pub fn detect_threshold(mut self, value: i32) -> Self {
        self.detect_threshold = Some(value);
        self
    }
    /// Sets `DetectTimes`.
    #[inline]
    pub fn detect_times(mut self, value: i32) -> Self {
        self.detect_times = Some(value);
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i32) -> Self {
        self.silence_time = Some(value);
        self
    }
}

request! {
    CreateApplicationMonitorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "TaskName" => task_name: query,
        "Address" => address: query,
        "OptionsJson" => options_json: query,
        "DetectEnable" => detect_enable: query,
        "DetectThreshold" => detect_threshold: query,
        "DetectTimes" => detect_times: query,
        "SilenceTime" => silence_time: query,
    }
}

impl Operation for CreateApplicationMonitorRequest {
    type Response = CreateApplicationMonitorResponse;
    type Error = CreateApplicationMonitorError;
    const INFO: OperationInfo = super::operation("CreateApplicationMonitor")
        .required(&["RegionId", "AcceleratorId", "ListenerId", "TaskName", "Address"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateApplicationMonitorError] = &[
        CreateApplicationMonitorError::NotExistListener,
    ];
}

/// Response to [`CreateApplicationMonitorRequest`].
#[non_exhaustive]
pub struct CreateApplicationMonitorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `sm-bp1fpdjfju9k8yr1y****`.
    pub task_id: Option<String>,
}

response! {
    CreateApplicationMonitorResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateApplicationMonitorRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
pub type CreateApplicationMonitorError = super::DocumentedError;
