// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBackupPlan`, from `hbr/CreateBackupPlan.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OtsDetail, Rule};

/// Creates a plan that backs up a data source on a schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreateBackupPlanRequest::new()
///     .source_type("...");
/// let reply = client.create_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBackupPlanRequest {
    /// **Required.** What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`;
    /// decides which other parameters count.
    pub source_type: Option<String>,
    /// Display text for the backup plan. Length: 1 to 64.
    pub plan_name: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// How long it is kept.
    pub retention: Option<i64>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// NAS storage that is meant; its ID is shown in the NAS console.
    pub file_system_id: Option<String>,
    /// Time that is set or recorded for this: create.
    pub create_time: Option<i64>,
    /// OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Settings for the backup of whole servers.
    pub detail: Option<Value>,
    /// Region that the udm lies in.
    pub udm_region_id: Option<String>,
    /// Upper limit that applies to the speed.
    pub speed_limit: Option<String>,
    /// What is taken into the backup.
    pub include: Option<String>,
    /// What is left out of the backup.
    pub exclude: Option<String>,
    /// The options that are concerned.
    pub options: Option<String>,
    /// What is protected: depending on the source type an ECS instance, an OSS bucket, or a NAS file
    /// system.
    pub data_source_id: Option<String>,
    /// Paths to back up. Items: at most 20.
    pub path: Vec<String>,
    /// When to back up and how long to keep backups. Items: at most 64.
    pub rule: Vec<Rule>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    pub instance_name: Option<String>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<OtsDetail>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
    /// Number that is given for this: keep latest snapshots.
    pub keep_latest_snapshots: Option<i64>,
    /// What sort of storage copies go to, such as OSS; only for synchronization.
    pub dest_source_type: Option<String>,
    /// Where copies go; only for synchronization between two data sources.
    pub dest_data_source_id: Option<String>,
    /// Where in the target the copies go, as JSON such as a prefix; only for synchronization.
    pub dest_data_source_detail: Option<Value>,
    /// Path under which the change list is found.
    pub change_list_path: Option<String>,
    /// Whether the policy is out of force for the data source.
    pub disabled: Option<bool>,
}

impl CreateBackupPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `PlanName`.
    pub fn plan_name(mut self, value: impl Into<String>) -> Self {
        self.plan_name = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `CreateTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Detail`.
    pub fn detail(mut self, value: impl Into<Value>) -> Self {
        self.detail = Some(value.into());
        self
    }
    /// Sets `UdmRegionId`.
    pub fn udm_region_id(mut self, value: impl Into<String>) -> Self {
        self.udm_region_id = Some(value.into());
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
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
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
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `OtsDetail`.
    pub fn ots_detail(mut self, value: impl Into<OtsDetail>) -> Self {
        self.ots_detail = Some(value.into());
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
    /// Sets `KeepLatestSnapshots`.
    #[inline]
    pub fn keep_latest_snapshots(mut self, value: i64) -> Self {
        self.keep_latest_snapshots = Some(value);
        self
    }
    /// Sets `DestSourceType`.
    pub fn dest_source_type(mut self, value: impl Into<String>) -> Self {
        self.dest_source_type = Some(value.into());
        self
    }
    /// Sets `DestDataSourceId`.
    pub fn dest_data_source_id(mut self, value: impl Into<String>) -> Self {
        self.dest_data_source_id = Some(value.into());
        self
    }
    /// Sets `DestDataSourceDetail`.
    pub fn dest_data_source_detail(mut self, value: impl Into<Value>) -> Self {
        self.dest_data_source_detail = Some(value.into());
        self
    }
    /// Sets `ChangeListPath`.
    pub fn change_list_path(mut self, value: impl Into<String>) -> Self {
        self.change_list_path = Some(value.into());
        self
    }
    /// Sets `Disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}

request! {
    CreateBackupPlanRequest {
        "SourceType" => source_type: query,
        "PlanName" => plan_name: query,
        "BackupType" => backup_type: query,
        "VaultId" => vault_id: query,
        "Schedule" => schedule: query,
        "Retention" => retention: query,
        "ClusterId" => cluster_id: query,
        "FileSystemId" => file_system_id: query,
        "CreateTime" => create_time: query,
        "Bucket" => bucket: query,
        "Prefix" => prefix: query,
        "InstanceId" => instance_id: form,
        "Detail" => detail: query_json,
        "UdmRegionId" => udm_region_id: query,
        "SpeedLimit" => speed_limit: form,
        "Include" => include: form,
        "Exclude" => exclude: form,
        "Options" => options: form,
        "DataSourceId" => data_source_id: form,
        "Path" => path: form,
        "Rule" => rule: form,
        "InstanceName" => instance_name: form,
        "OtsDetail" => ots_detail: form_json,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
        "KeepLatestSnapshots" => keep_latest_snapshots: query,
        "DestSourceType" => dest_source_type: query,
        "DestDataSourceId" => dest_data_source_id: query,
        "DestDataSourceDetail" => dest_data_source_detail: query_json,
        "ChangeListPath" => change_list_path: query,
        "Disabled" => disabled: query,
    }
}

impl Operation for CreateBackupPlanRequest {
    type Response = CreateBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBackupPlan")
        .required(&["SourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreateBackupPlanRequest`].
#[non_exhaustive]
pub struct CreateBackupPlanResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    /// Example: `plan-*********************`.
    pub plan_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "PlanId" => plan_id: value,
        "Success" => success: value,
    }
}
