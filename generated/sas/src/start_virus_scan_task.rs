// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartVirusScanTask`, from `sas/StartVirusScanTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a virus scan on one or more servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartVirusScanTaskRequest::new()
///     .target_info("...");
/// let reply = client.start_virus_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartVirusScanTaskRequest {
    /// **Required.** What is known about the target.
    pub target_info: Option<String>,
}

impl StartVirusScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetInfo`, which is required.
    pub fn target_info(mut self, value: impl Into<String>) -> Self {
        self.target_info = Some(value.into());
        self
    }
}

request! {
    StartVirusScanTaskRequest {
        "TargetInfo" => target_info: query,
    }
}

impl Operation for StartVirusScanTaskRequest {
    type Response = StartVirusScanTaskResponse;
    type Error = StartVirusScanTaskError;
    const INFO: OperationInfo = super::operation("StartVirusScanTask")
        .required(&["TargetInfo"]);
    const ERRORS: &'static [StartVirusScanTaskError] = &[
        StartVirusScanTaskError::IllegalParam,
        StartVirusScanTaskError::NoPermission,
        StartVirusScanTaskError::ServerError,
    ];
}

/// Response to [`StartVirusScanTaskRequest`].
#[non_exhaustive]
pub struct StartVirusScanTaskResponse {
    /// ID of the scan task that the item belongs to or stands for. Example: `282832`.
    pub scan_task_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DAE17926-4ABE-4DBD-9600-DDCB9B200F35`.
    pub request_id: Option<String>,
}

response! {
    StartVirusScanTaskResponse {
        "ScanTaskId" => scan_task_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartVirusScanTaskRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type StartVirusScanTaskError = super::DocumentedError;
