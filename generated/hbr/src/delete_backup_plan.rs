// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupPlan`, from `hbr/DeleteBackupPlan.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup plan with its jobs; snapshots taken by it stay.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteBackupPlanRequest::new()
///     .plan_id("...");
/// let reply = client.delete_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupPlanRequest {
    /// **Required.** Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    pub plan_id: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Whether this holds: require no running jobs.
    pub require_no_running_jobs: Option<bool>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl DeleteBackupPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `RequireNoRunningJobs`.
    #[inline]
    pub fn require_no_running_jobs(mut self, value: bool) -> Self {
        self.require_no_running_jobs = Some(value);
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    DeleteBackupPlanRequest {
        "PlanId" => plan_id: query,
        "VaultId" => vault_id: query,
        "SourceType" => source_type: query,
        "RequireNoRunningJobs" => require_no_running_jobs: query,
        "Edition" => edition: query,
    }
}

impl Operation for DeleteBackupPlanRequest {
    type Response = DeleteBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupPlan")
        .required(&["PlanId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteBackupPlanRequest`].
#[non_exhaustive]
pub struct DeleteBackupPlanResponse {
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
    DeleteBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
