// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVirusScanLatestTaskStatistic`, from `sas/GetVirusScanLatestTaskStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads the figures of the latest virus scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetVirusScanLatestTaskStatisticRequest::new();
/// let reply = client.get_virus_scan_latest_task_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVirusScanLatestTaskStatisticRequest {}

impl GetVirusScanLatestTaskStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetVirusScanLatestTaskStatisticRequest {}
}

impl Operation for GetVirusScanLatestTaskStatisticRequest {
    type Response = GetVirusScanLatestTaskStatisticResponse;
    type Error = GetVirusScanLatestTaskStatisticError;
    const INFO: OperationInfo = super::operation("GetVirusScanLatestTaskStatistic")
        .read_only();
    const ERRORS: &'static [GetVirusScanLatestTaskStatisticError] = &[
        GetVirusScanLatestTaskStatisticError::NoPermission,
        GetVirusScanLatestTaskStatisticError::ServerError,
    ];
}

/// Response to [`GetVirusScanLatestTaskStatisticRequest`].
#[non_exhaustive]
pub struct GetVirusScanLatestTaskStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VirusScanLatestTaskStatisticData>,
}

response! {
    GetVirusScanLatestTaskStatisticResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VirusScanLatestTaskStatisticData {
    /// ID of the task, for asking how far it is. Example: `fc98d58eb56f699d49bf7ebbd6d7****`.
    pub task_id: Option<String>,
    /// Time that is set or recorded for this: scan. Example: `1681145862000`.
    pub scan_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// How many there are of this: suspicious. Example: `2`.
    pub suspicious_count: Option<i32>,
    /// Servers on which viruses were found. Example: `2`.
    pub suspicious_machine: Option<i32>,
    /// Servers on which nothing was found. Example: `1`.
    pub safe_machine: Option<i32>,
    /// Servers that were scanned. Example: `3`.
    pub scan_machine: Option<i32>,
    /// Which kind of scan it is or is to be. Example: `system`.
    pub scan_type: Option<String>,
    /// Path under which the scan is found. Example: `C:/test1`.
    pub scan_path: Vec<String>,
    /// How far the work has come. Example: `92`.
    pub progress: Option<String>,
    /// Name that the machine goes by. Example: `testMahine1`.
    pub machine_name: Option<String>,
    /// Servers whose scan is finished. Example: `2`.
    pub complete_machine: Option<i32>,
    /// Servers whose scan failed or is not finished. Example: `1`.
    pub un_complete_machine: Option<i32>,
    /// Level that the risk has on its scale. Example: `medium`.
    pub risk_level: Option<String>,
}

response! {
    VirusScanLatestTaskStatisticData {
        "TaskId" => task_id: value,
        "ScanTime" => scan_time: value,
        "Status" => status: value,
        "SuspiciousCount" => suspicious_count: value,
        "SuspiciousMachine" => suspicious_machine: value,
        "SafeMachine" => safe_machine: value,
        "ScanMachine" => scan_machine: value,
        "ScanType" => scan_type: value,
        "ScanPath" => scan_path: list(""),
        "Progress" => progress: value,
        "MachineName" => machine_name: value,
        "CompleteMachine" => complete_machine: value,
        "UnCompleteMachine" => un_complete_machine: value,
        "RiskLevel" => risk_level: value,
    }
}

/// Errors that the documentation of [`GetVirusScanLatestTaskStatisticRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetVirusScanLatestTaskStatisticError = super::DocumentedError;
