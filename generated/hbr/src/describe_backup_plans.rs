// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPlans`, from `hbr/DescribeBackupPlans.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupClientFilter, BackupJobOtsDetail, TrialInfo};

/// Lists backup plans of one source type, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeBackupPlansRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_plans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPlansRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<BackupClientFilter>,
    /// Which of the editions on sale it is.
    pub edition: Option<String>,
}

impl DescribeBackupPlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackupClientFilter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Edition`.
    pub fn edition(mut self, value: impl Into<String>) -> Self {
        self.edition = Some(value.into());
        self
    }
}

request! {
    DescribeBackupPlansRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SourceType" => source_type: query,
        "Filters" => filters: query,
        "Edition" => edition: query,
    }
}

impl Operation for DescribeBackupPlansRequest {
    type Response = DescribeBackupPlansResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupPlans")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeBackupPlansRequest {
    type Item = BackupPlan;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.backup_plans)
    }
}

/// Response to [`DescribeBackupPlansRequest`].
#[non_exhaustive]
pub struct DescribeBackupPlansResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i64>,
    /// The backup plans that were found or are concerned, one entry each.
    pub backup_plans: Vec<BackupPlan>,
}

response! {
    DescribeBackupPlansResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BackupPlans" => backup_plans: list("BackupPlan"),
    }
}

/// The backup plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackupPlan {
    /// Backup vault, the storage that holds the backups. Example: `v-*********************`.
    pub vault_id: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// When the item was created. Example: `1554347313`.
    pub create_time: Option<i64>,
    /// What is protected: depending on the source type an ECS instance, an OSS bucket, or a NAS file
    /// system. Example: `ds-000ht6o9*****w61`.
    pub data_source_id: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Beginning that names or paths have in common. Example: `oss-prefix`.
    pub prefix: Option<String>,
    /// The options that are concerned. Example: `{"UseVSS":false}`.
    pub options: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-000ge4w*****1qb`.
    pub client_id: Option<String>,
    /// What is left out of the backup. Example: `["/var", "/proc"]`.
    pub exclude: Option<String>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i64>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-000ht6o9******h`.
    pub cluster_id: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `hbr-backup-oss`.
    pub bucket: Option<String>,
    /// Settings for the backup of whole servers. Example: `text`.
    pub detail: Option<String>,
    /// When it is to run, as a rule in the notation of cron. Example: `I|1602673264|P1D`.
    pub schedule: Option<String>,
    /// Upper limit that applies to the speed. Example: `0:24:5120`.
    pub speed_limit: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-*********************`.
    pub instance_id: Option<String>,
    /// Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    /// Example: `plan-*********************`.
    pub plan_id: Option<String>,
    /// ID of the backup source group that the item belongs to or stands for.
    /// Example: `System-Database`.
    pub backup_source_group_id: Option<String>,
    /// NAS storage that is meant; its ID is shown in the NAS console. Example: `00594`.
    pub file_system_id: Option<String>,
    /// Tablestore tables that the backup or restore covers.
    pub ots_detail: Option<BackupJobOtsDetail>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `instancename`.
    pub instance_name: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// Display text for the backup plan. Example: `planname`.
    pub plan_name: Option<String>,
    /// What is taken into the backup. Example: `["/home/alice/*.pdf", "/home/bob/*.txt"]`.
    pub include: Option<String>,
    /// Schedules, retention and copying that the plan or policy consists of.
    pub rules: Vec<Rule>,
    /// Disks and servers that the plan covers.
    pub resources: Vec<Resource>,
    /// The paths that were found or are concerned, one entry each.
    pub paths: Vec<String>,
    /// What is known about the trial.
    pub trial_info: Option<TrialInfo>,
    /// ID of the instance group that the item belongs to or stands for. Example: `i-**`.
    pub instance_group_id: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`). Example: `CROSS_ACCOUNT`.
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    /// Example: `1841642xxxxx9795`.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    /// Example: `BackupRole`.
    pub cross_account_role_name: Option<String>,
    /// Number that is given for this: keep latest snapshots. Example: `0`.
    pub keep_latest_snapshots: Option<i64>,
    /// What sort of storage copies go to, such as OSS; only for synchronization.
    pub dest_source_type: Option<String>,
    /// Where copies go; only for synchronization between two data sources.
    /// Example: `ds-*********************`.
    pub dest_data_source_id: Option<String>,
    /// Where in the target the copies go, as JSON such as a prefix; only for synchronization.
    /// Example: `{\"prefix\":\"/\"}`.
    pub dest_data_source_detail: Option<String>,
    /// Path under which the change list is found.
    /// Example: `{"dataSourceId": "ds-123456789", "path": "/changelist"}`.
    pub change_list_path: Option<String>,
    /// ID of the latest execute job that the item belongs to or stands for. Example: `job-12345678`.
    pub latest_execute_job_id: Option<String>,
}

response! {
    BackupPlan {
        "VaultId" => vault_id: value,
        "BackupType" => backup_type: value,
        "CreateTime" => create_time: value,
        "DataSourceId" => data_source_id: value,
        "SourceType" => source_type: value,
        "Disabled" => disabled: value,
        "Prefix" => prefix: value,
        "Options" => options: value,
        "ClientId" => client_id: value,
        "Exclude" => exclude: value,
        "Retention" => retention: value,
        "CreatedTime" => created_time: value,
        "ClusterId" => cluster_id: value,
        "Bucket" => bucket: value,
        "Detail" => detail: value,
        "Schedule" => schedule: value,
        "SpeedLimit" => speed_limit: value,
        "InstanceId" => instance_id: value,
        "PlanId" => plan_id: value,
        "BackupSourceGroupId" => backup_source_group_id: value,
        "FileSystemId" => file_system_id: value,
        "OtsDetail" => ots_detail: value,
        "InstanceName" => instance_name: value,
        "UpdatedTime" => updated_time: value,
        "PlanName" => plan_name: value,
        "Include" => include: value,
        "Rules" => rules: list("Rule"),
        "Resources" => resources: list("Resource"),
        "Paths" => paths: list("Path"),
        "TrialInfo" => trial_info: value,
        "InstanceGroupId" => instance_group_id: value,
        "CrossAccountType" => cross_account_type: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
        "KeepLatestSnapshots" => keep_latest_snapshots: value,
        "DestSourceType" => dest_source_type: value,
        "DestDataSourceId" => dest_data_source_id: value,
        "DestDataSourceDetail" => dest_data_source_detail: value,
        "ChangeListPath" => change_list_path: value,
        "LatestExecuteJobId" => latest_execute_job_id: value,
    }
}

/// Schedules, retention and copying that the plan or policy consists of.
#[non_exhaustive]
pub struct Rule {
    /// Days the copies in the other region are kept. Example: `90`.
    pub destination_retention: Option<i64>,
    /// When it is to run, as a rule in the notation of cron. Example: `I|1631685600|P1D`.
    pub schedule: Option<String>,
    /// How long it is kept. Example: `90`.
    pub retention: Option<i64>,
    /// Whether the item is switched off. Example: `true`.
    pub disabled: Option<bool>,
    /// Whether backups are copied to another region. Example: `false`.
    pub do_copy: Option<bool>,
    /// Region that the destination lies in. Example: `cn-shanghai`.
    pub destination_region_id: Option<String>,
    /// One schedule within the plan or policy. Example: `rule-0008i52rf0ulpni6kn6m`.
    pub rule_id: Option<String>,
    /// Display text for one schedule within the plan. Example: `Disk Golden Rule`.
    pub rule_name: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
}

response! {
    Rule {
        "DestinationRetention" => destination_retention: value,
        "Schedule" => schedule: value,
        "Retention" => retention: value,
        "Disabled" => disabled: value,
        "DoCopy" => do_copy: value,
        "DestinationRegionId" => destination_region_id: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "BackupType" => backup_type: value,
    }
}

/// Disks and servers that the plan covers.
#[non_exhaustive]
pub struct Resource {
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count. Example: `UDM_DISK`.
    pub source_type: Option<String>,
    /// Object that is protected, moved or tagged, by the ID that its own service gave it.
    /// Example: `d-j6cgioir6m******lu4`.
    pub resource_id: Option<String>,
    /// Room for further settings or data, as a rule JSON. Example: `text`.
    pub extra: Option<String>,
}

response! {
    Resource {
        "SourceType" => source_type: value,
        "ResourceId" => resource_id: value,
        "Extra" => extra: value,
    }
}
