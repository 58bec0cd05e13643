// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBackupPlan`, from `hbr/UpdateBackupPlan.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OtsDetail, Rule};

/// Changes schedule, retention, paths, or options of a backup plan.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdateBackupPlanRequest::new()
///     .plan_id("...");
/// let reply = client.update_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBackupPlanRequest {
    /// **Required.** Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    pub plan_id: Option<String>,
    /// Display text for the backup plan. Length: 1 to 64.
    pub plan_name: Option<String>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// How long it is kept.
    pub retention: Option<i64>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Settings for the backup of whole servers.
    pub detail: Option<Value>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Upper limit that applies to the speed.
    pub speed_limit: Option<String>,
    /// What is taken into the backup.
    pub include: Option<String>,
    /// What is left out of the backup.
    pub exclude: Option<String>,
    /// The options that are concerned.
    pub options: Option<String>,
    /// Whether this holds: update paths.
    pub update_paths: Option<bool>,
    /// Paths to back up. Items: at most 20.
    pub path: Vec<String>,
    /// When to back up and how long to keep backups. Items: at most 64.
    pub rule: Vec<Rule>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<OtsDetail>,
    /// Number that is given for this: keep latest snapshots.
    pub keep_latest_snapshots: Option<i64>,
    /// Path under which the change list is found.
    pub change_list_path: Option<String>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl UpdateBackupPlanRequest {
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
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i64) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `Detail`.
    pub fn detail(mut self, value: impl Into<Value>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SpeedLimit`.
    pub fn speed_limit(mut self, value: impl Into<String>) -> Self {
        self.speed_limit = Some(value.into());
        self
    }
    /// Sets `Include`.
    pub fn include(mut self, value: impl Into<String>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `Exclude`.
    pub fn exclude(mut self, value: impl Into<String>) -> Self {
        self.exclude = Some(value.into());
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `UpdatePaths`.
    #[inline]
    pub fn update_paths(mut self, value: bool) -> Self {
        self.update_paths = Some(value);
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Rule`.
    pub fn rule(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rule = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OtsDetail`.
    pub fn ots_detail(mut self, value: impl Into<OtsDetail>) -> Self {
        self.ots_detail = Some(value.into());
        self
    }
    /// Sets `KeepLatestSnapshots`.
    #[inline]
    pub fn keep_latest_snapshots(mut self, value: i64) -> Self {
        self.keep_latest_snapshots = Some(value);
        self
    }
    /// Sets `ChangeListPath`.
    pub fn change_list_path(mut self, value: impl Into<String>) -> Self {
        self.change_list_path = Some(value.into());
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    UpdateBackupPlanRequest {
        "PlanId" => plan_id: query,
        "PlanName" => plan_name: query,
        "Schedule" => schedule: query,
        "Retention" => retention: query,
        "Prefix" => prefix: query,
        "VaultId" => vault_id: query,
        "Detail" => detail: query_json,
        "SourceType" => source_type: query,
        "SpeedLimit" => speed_limit: query,
        "Include" => include: form,
        "Exclude" => exclude: form,
        "Options" => options: form,
        "UpdatePaths" => update_paths: query,
        "Path" => path: query,
        "Rule" => rule: form,
        "OtsDetail" => ots_detail: form_json,
        "KeepLatestSnapshots" => keep_latest_snapshots: query,
        "ChangeListPath" => change_list_path: query,
        "Edition" => edition: query,
    }
}

impl Operation for UpdateBackupPlanRequest {
    type Response = UpdateBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateBackupPlan")
        .required(&["PlanId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdateBackupPlanRequest`].
#[non_exhaustive]
pub struct UpdateBackupPlanResponse {
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
    UpdateBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
