// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelBackupJob`, from `hbr/CancelBackupJob.md`.

use alicloud_runtime::codegen::*;

/// Cancels a backup job, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CancelBackupJobRequest::new()
///     .job_id("...");
/// let reply = client.cancel_backup_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelBackupJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl CancelBackupJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    CancelBackupJobRequest {
        "JobId" => job_id: query,
        "VaultId" => vault_id: query,
        "Edition" => edition: query,
    }
}

impl Operation for CancelBackupJobRequest {
    type Response = CancelBackupJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelBackupJob")
        .required(&["JobId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CancelBackupJobRequest`].
#[non_exhaustive]
pub struct CancelBackupJobResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CancelBackupJobResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
