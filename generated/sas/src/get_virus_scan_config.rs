// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVirusScanConfig`, from `sas/GetVirusScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads the settings of periodic virus scans.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetVirusScanConfigRequest::new();
/// let reply = client.get_virus_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVirusScanConfigRequest {
    /// Kind of work that the task does.
    pub task_type: Option<String>,
}

impl GetVirusScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
}

request! {
    GetVirusScanConfigRequest {
        "TaskType" => task_type: query,
    }
}

impl Operation for GetVirusScanConfigRequest {
    type Response = GetVirusScanConfigResponse;
    type Error = GetVirusScanConfigError;
    const INFO: OperationInfo = super::operation("GetVirusScanConfig").read_only();
    const ERRORS: &'static [GetVirusScanConfigError] = &[
        GetVirusScanConfigError::NoPermission,
        GetVirusScanConfigError::ServerError,
    ];
}

/// Response to [`GetVirusScanConfigRequest`].
#[non_exhaustive]
pub struct GetVirusScanConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BDEFC`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VirusScanConfigData>,
}

response! {
    GetVirusScanConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VirusScanConfigData {
    /// Key that opens, signs or picks out the selection.
    /// Example: `345ddbea-a57f-437e-832f-fb7a1202xxxx`.
    pub selection_key: Option<String>,
    /// Kind of work that the task does. Example: `VIRUS_VUL_SCHEDULE_SCAN`.
    pub task_type: Option<String>,
    /// Which kind of scan it is or is to be. Example: `user`.
    pub scan_type: Option<String>,
    /// Path under which the scan is found. Example: `/root`.
    pub scan_path: Vec<String>,
    /// Unit that the period is counted in. Example: `day`.
    pub period_unit: Option<String>,
    /// When the target began or is to begin. Example: `0`.
    pub target_start_time: Option<i32>,
    /// When the target ended or is to end. Example: `6`.
    pub target_end_time: Option<i32>,
    /// How long the interval lasts or how often it comes round. Example: `7`.
    pub interval_period: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// ID that picks out one configuration entry. Example: `97a1fed216908e417407344e1505xxxx`.
    pub config_id: Option<String>,
}

response! {
    VirusScanConfigData {
        "SelectionKey" => selection_key: value,
        "TaskType" => task_type: value,
        "ScanType" => scan_type: value,
        "ScanPath" => scan_path: list(""),
        "PeriodUnit" => period_unit: value,
        "TargetStartTime" => target_start_time: value,
        "TargetEndTime" => target_end_time: value,
        "IntervalPeriod" => interval_period: value,
        "Enable" => enable: value,
        "ConfigId" => config_id: value,
    }
}

/// Errors that the documentation of [`GetVirusScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetVirusScanConfigError = super::DocumentedError;
