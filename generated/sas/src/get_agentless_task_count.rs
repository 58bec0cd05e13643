// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAgentlessTaskCount`, from `sas/GetAgentlessTaskCount.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the results of agentless detection tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAgentlessTaskCountRequest::new();
/// let reply = client.get_agentless_task_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAgentlessTaskCountRequest {
    /// Which kind of target it is or is to be.
    pub target_type: Option<i32>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl GetAgentlessTaskCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetType`.
    #[inline]
    pub fn target_type(mut self, value: i32) -> Self {
        self.target_type = Some(value);
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    GetAgentlessTaskCountRequest {
        "TargetType" => target_type: query,
        "Target" => target: query,
    }
}

impl Operation for GetAgentlessTaskCountRequest {
    type Response = GetAgentlessTaskCountResponse;
    type Error = GetAgentlessTaskCountError;
    const INFO: OperationInfo = super::operation("GetAgentlessTaskCount").read_only();
    const ERRORS: &'static [GetAgentlessTaskCountError] = &[
        GetAgentlessTaskCountError::NoPermission,
        GetAgentlessTaskCountError::ServerError,
    ];
}

/// Response to [`GetAgentlessTaskCountRequest`].
#[non_exhaustive]
pub struct GetAgentlessTaskCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D03DD0FD-6041-5107-AC00-383E28F1****`.
    pub request_id: Option<String>,
    /// Servers where risks were found. Example: `1`.
    pub risk_machine: Option<i32>,
    /// Servers that were scanned. Example: `1`.
    pub scan_machine: Option<i32>,
    /// Harmful files: their number, or the settings about them. Example: `1`.
    pub malicious_file: Option<i32>,
    /// Flaws that the scans of disks found. Example: `1`.
    pub vulnerability: Option<i32>,
    /// Time that is set or recorded for this: last task. Example: `1682577532318`.
    pub last_task_time: Option<i64>,
    /// How many there are of this: baseline check. Example: `1`.
    pub baseline_check_count: Option<i32>,
    /// How many there are of this: sca vul. Example: `1`.
    pub sca_vul_count: Option<i32>,
    /// How many there are of this: cve vul. Example: `1`.
    pub cve_vul_count: Option<i32>,
    /// How many there are of this: sys vul. Example: `1`.
    pub sys_vul_count: Option<String>,
}

response! {
    GetAgentlessTaskCountResponse {
        "RequestId" => request_id: value,
        "RiskMachine" => risk_machine: value,
        "ScanMachine" => scan_machine: value,
        "MaliciousFile" => malicious_file: value,
        "Vulnerability" => vulnerability: value,
        "LastTaskTime" => last_task_time: value,
        "BaselineCheckCount" => baseline_check_count: value,
        "ScaVulCount" => sca_vul_count: value,
        "CveVulCount" => cve_vul_count: value,
        "SysVulCount" => sys_vul_count: value,
    }
}

/// Errors that the documentation of [`GetAgentlessTaskCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAgentlessTaskCountError = super::DocumentedError;
