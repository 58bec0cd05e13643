// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHanaBackupPlan`, from `hbr/UpdateHanaBackupPlan.md`.

use alicloud_runtime::codegen::*;

/// Changes name, schedule, or prefix of an SAP HANA backup plan.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateHanaBackupPlanRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .plan_id("...");
/// let reply = client.update_hana_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHanaBackupPlanRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    pub plan_id: Option<String>,
    /// Display text for the backup plan.
    pub plan_name: Option<String>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// Beginning of the names of backups.
    pub backup_prefix: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateHanaBackupPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `PlanName`.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `BackupPrefix`.
    pub fn backup_prefix(mut self, value: impl Into<String>) -> Self {
        self.backup_prefix = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateHanaBackupPlanRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PlanId" => plan_id: query,
        "PlanName" => plan_name: query,
        "Schedule" => schedule: query,
        "BackupPrefix" => backup_prefix: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateHanaBackupPlanRequest {
    type Response = UpdateHanaBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHanaBackupPlan")
        .required(&["VaultId", "ClusterId", "PlanId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateHanaBackupPlanRequest`].
#[non_exhaustive]
pub struct UpdateHanaBackupPlanResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F23BCC67-09B4-582C-AE70-C813C8548DCC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateHanaBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
