// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHanaBackupPlan`, from `hbr/CreateHanaBackupPlan.md`.

use alicloud_runtime::codegen::*;

/// Creates a plan that backs up SAP HANA databases on a schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateHanaBackupPlanRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .plan_name("...")
///     .schedule("...")
///     .backup_type("...")
///     .database_name("...");
/// let reply = client.create_hana_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHanaBackupPlanRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** Display text for the backup plan.
    pub plan_name: Option<String>,
    /// **Required.** When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// **Required.** Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// **Required.** SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// Beginning of the names of backups.
    pub backup_prefix: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateHanaBackupPlanRequest {
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
    /// Sets `PlanName`, which is required.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `Schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `BackupType`, which is required.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
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
    CreateHanaBackupPlanRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PlanName" => plan_name: query,
        "Schedule" => schedule: query,
        "BackupType" => backup_type: query,
        "DatabaseName" => database_name: query,
        "BackupPrefix" => backup_prefix: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateHanaBackupPlanRequest {
    type Response = CreateHanaBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHanaBackupPlan")
        .required(
            &[
                "VaultId",
                "ClusterId",
                "PlanName",
                "Schedule",
                "BackupType",
                "DatabaseName",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateHanaBackupPlanRequest`].
#[non_exhaustive]
pub struct CreateHanaBackupPlanResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `33AA3AAE-89E1-5D3A-A51D-0C0A80850F68`.
    pub request_id: Option<String>,
    /// Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    /// Example: `pl-000756jdlk2zmqig2nea`.
    pub plan_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateHanaBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "PlanId" => plan_id: value,
        "Success" => success: value,
    }
}
