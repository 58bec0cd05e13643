// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct BackupClientFilter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// The values to work on or to narrow the list down to. Items: at most 100.
    pub values: Vec<String>,
}

impl BackupClientFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BackupClientFilter {
        "Key" => key: field,
        "Values" => values: field,
    }
}

/// Tablestore tables that the backup or restore covers.
#[non_exhaustive]
pub struct BackupJobOtsDetail {
    /// Names of the tables that were found or are concerned.
    pub table_names: Vec<String>,
}

response! {
    BackupJobOtsDetail {
        "TableNames" => table_names: list("TableName"),
    }
}

/// Options for backing up large file systems.
#[non_exhaustive]
pub struct CommonFileSystemDetail {
    /// Whether a full backup is made when an incremental one fails.
    pub full_on_increment_fail: Option<bool>,
    /// How large the fetch slice is or is to be.
    pub fetch_slice_size: Option<i64>,
}

impl CommonFileSystemDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FullOnIncrementFail`.
    #[inline]
    pub fn full_on_increment_fail(mut self, value: bool) -> Self {
        self.full_on_increment_fail = Some(value);
        self
    }
    /// Sets `FetchSliceSize`.
    #[inline]
    pub fn fetch_slice_size(mut self, value: i64) -> Self {
        self.fetch_slice_size = Some(value);
        self
    }
}

response! {
    CommonFileSystemDetail {
        "FullOnIncrementFail" => full_on_increment_fail: value,
        "FetchSliceSize" => fetch_slice_size: value,
    }
}

/// The data source filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct DataSourceFilter {
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// IDs of the data sources to work on or to narrow the list down to.
    pub data_source_ids: Vec<String>,
}

impl DataSourceFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `DataSourceIds`.
    pub fn data_source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_source_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DataSourceFilter {
        "SourceType" => source_type: field,
        "DataSourceIds" => data_source_ids: field,
    }
}

/// Options for backing up files.
#[non_exhaustive]
pub struct FileDetail {
    /// Whether Windows shadow copies are used.
    pub use_vss: Option<bool>,
    /// What is done about the adv, as rules.
    pub adv_policy: Option<bool>,
}

impl FileDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UseVSS`.
    #[inline]
    pub fn use_vss(mut self, value: bool) -> Self {
        self.use_vss = Some(value);
        self
    }
    /// Sets `AdvPolicy`.
    #[inline]
    pub fn adv_policy(mut self, value: bool) -> Self {
        self.adv_policy = Some(value);
        self
    }
}

response! {
    FileDetail {
        "UseVSS" => use_vss: value,
        "AdvPolicy" => adv_policy: value,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// The values to work on or to narrow the list down to. Items: at most 500.
    pub values: Vec<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Values`.
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Values" => values: field,
        "Operator" => operator: field,
    }
}

/// The instance statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceStatuse {
    /// Whether the client can be installed on the server. Example: `true`.
    pub valid_instance: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `i-0xi5w***v3j3bh2gj5`.
    pub instance_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `InstanceNotExists`.
    pub error_code: Option<String>,
}

response! {
    InstanceStatuse {
        "ValidInstance" => valid_instance: value,
        "InstanceId" => instance_id: value,
        "ErrorCode" => error_code: value,
    }
}

/// Options for backing up objects in OSS.
#[non_exhaustive]
pub struct OssDetail {
    /// OSS inventory to find changed objects with; worth it for buckets of a hundred million objects or
    /// more.
    pub inventory_id: Option<String>,
    /// What is done about the inventory cleanup, as rules.
    pub inventory_cleanup_policy: Option<String>,
    /// Whether archived objects are passed over.
    pub ignore_archive_object: Option<bool>,
}

impl OssDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InventoryId`.
    pub fn inventory_id(mut self, value: impl Into<String>) -> Self {
        self.inventory_id = Some(value.into());
        self
    }
    /// Sets `InventoryCleanupPolicy`.
    pub fn inventory_cleanup_policy(mut self, value: impl Into<String>) -> Self {
        self.inventory_cleanup_policy = Some(value.into());
        self
    }
    /// Sets `IgnoreArchiveObject`.
    #[inline]
    pub fn ignore_archive_object(mut self, value: bool) -> Self {
        self.ignore_archive_object = Some(value);
        self
    }
}

request! {
    OssDetail {
        "InventoryId" => inventory_id: field,
        "InventoryCleanupPolicy" => inventory_cleanup_policy: field,
        "IgnoreArchiveObject" => ignore_archive_object: field,
    }
}

/// Tablestore tables that the backup or restore covers.
#[non_exhaustive]
pub struct OtsDetail {
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Vec<String>,
}

impl OtsDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TableNames`.
    pub fn table_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OtsDetail {
        "TableNames" => table_names: field,
    }
}

/// The ots instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct OtsInstance {
    /// Display text of the server or the Tablestore database that the item belongs to.
    pub instance_name: Option<String>,
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Vec<String>,
}

impl OtsInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `TableNames`.
    pub fn table_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.table_names = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    OtsInstance {
        "InstanceName" => instance_name: value,
        "TableNames" => table_names: list(""),
    }
}

/// Rules that apply to the retention, one entry each.
#[non_exhaustive]
pub struct RetentionRule {
    /// Rhythm of the backups that are kept longer than the rest, such as the first one of each week.
    pub advanced_retention_type: Option<String>,
    /// Which backup of the period is kept longer; at present only the first, `1`.
    pub which_snapshot: Option<i64>,
    /// How long it is kept.
    pub retention: Option<i64>,
}

impl RetentionRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AdvancedRetentionType`.
    pub fn advanced_retention_type(mut self, value: impl Into<String>) -> Self {
        self.advanced_retention_type = Some(value.into());
        self
    }
    /// Sets `WhichSnapshot`.
    #[inline]
    pub fn which_snapshot(mut self, value: i64) -> Self {
        self.which_snapshot = Some(value);
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i64) -> Self {
        self.retention = Some(value);
        self
    }
}

response! {
    RetentionRule {
        "AdvancedRetentionType" => advanced_retention_type: value,
        "WhichSnapshot" => which_snapshot: value,
        "Retention" => retention: value,
    }
}

/// When to back up and how long to keep backups.
#[non_exhaustive]
pub struct Rule {
    /// Days the copies in the other region are kept.
    pub destination_retention: Option<i64>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// How long it is kept. Range: at least 1.
    pub retention: Option<i64>,
    /// Whether the policy is out of force for the data source.
    pub disabled: Option<bool>,
    /// Whether backups are copied to another region.
    pub do_copy: Option<bool>,
    /// Region that the destination lies in.
    pub destination_region_id: Option<String>,
    /// Display text for one schedule within the plan.
    pub rule_name: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationRetention`.
    #[inline]
    pub fn destination_retention(mut self, value: i64) -> Self {
        self.destination_retention = Some(value);
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
    /// Sets `Disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `DoCopy`.
    #[inline]
    pub fn do_copy(mut self, value: bool) -> Self {
        self.do_copy = Some(value);
        self
    }
    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
}

request! {
    Rule {
        "DestinationRetention" => destination_retention: field,
        "Schedule" => schedule: field,
        "Retention" => retention: field,
        "Disabled" => disabled: field,
        "DoCopy" => do_copy: field,
        "DestinationRegionId" => destination_region_id: field,
        "RuleName" => rule_name: field,
        "BackupType" => backup_type: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// The tag filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TagFilter {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

request! {
    TagFilter {
        "Key" => key: field,
        "Value" => value: field,
        "Operator" => operator: field,
    }
}

/// What is known about the trial.
#[non_exhaustive]
pub struct TrialInfo {
    /// When the trial began or is to begin. Example: `1579413159`.
    pub trial_start_time: Option<i64>,
    /// Time that is set or recorded for this: trial vault release. Example: `1594965600`.
    pub trial_vault_release_time: Option<i64>,
    /// When the trial runs out. Example: `1584597600`.
    pub trial_expire_time: Option<i64>,
    /// Whether the free trial goes over into paid use. Example: `true`.
    pub keep_after_trial_expiration: Option<bool>,
}

response! {
    TrialInfo {
        "TrialStartTime" => trial_start_time: value,
        "TrialVaultReleaseTime" => trial_vault_release_time: value,
        "TrialExpireTime" => trial_expire_time: value,
        "KeepAfterTrialExpiration" => keep_after_trial_expiration: value,
    }
}

/// Options for backing up or restoring whole servers.
#[non_exhaustive]
pub struct UdmDetail {
    /// IDs of the exclude disks to work on or to narrow the list down to.
    pub exclude_disk_id_list: Vec<String>,
    /// IDs of the disks to work on or to narrow the list down to.
    pub disk_id_list: Vec<String>,
    /// Whether all disks are captured at the same moment; possible only when every one is an ESSD.
    pub snapshot_group: Option<bool>,
    /// Whether applications are brought to rest first; only when every disk is an ESSD.
    pub app_consistent: Option<bool>,
    /// Role that runs commands on the server to bring applications to rest; needed for consistent
    /// snapshots of them.
    pub ram_role_name: Option<String>,
    /// Path under which the pre script is found.
    pub pre_script_path: Option<String>,
    /// Path under which the post script is found.
    pub post_script_path: Option<String>,
    /// Whether this is switched on: fs freeze.
    pub enable_fs_freeze: Option<bool>,
    /// How many seconds this is: timeout in.
    pub timeout_in_seconds: Option<i64>,
    /// Whether this is switched on: writers.
    pub enable_writers: Option<bool>,
}

impl UdmDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExcludeDiskIdList`.
    pub fn exclude_disk_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_disk_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DiskIdList`.
    pub fn disk_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SnapshotGroup`.
    #[inline]
    pub fn snapshot_group(mut self, value: bool) -> Self {
        self.snapshot_group = Some(value);
        self
    }
    /// Sets `AppConsistent`.
    #[inline]
    pub fn app_consistent(mut self, value: bool) -> Self {
        self.app_consistent = Some(value);
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `PreScriptPath`.
    pub fn pre_script_path(mut self, value: impl Into<String>) -> Self {
        self.pre_script_path = Some(value.into());
        self
    }
    /// Sets `PostScriptPath`.
    pub fn post_script_path(mut self, value: impl Into<String>) -> Self {
        self.post_script_path = Some(value.into());
        self
    }
    /// Sets `EnableFsFreeze`.
    #[inline]
    pub fn enable_fs_freeze(mut self, value: bool) -> Self {
        self.enable_fs_freeze = Some(value);
        self
    }
    /// Sets `TimeoutInSeconds`.
    #[inline]
    pub fn timeout_in_seconds(mut self, value: i64) -> Self {
        self.timeout_in_seconds = Some(value);
        self
    }
    /// Sets `EnableWriters`.
    #[inline]
    pub fn enable_writers(mut self, value: bool) -> Self {
        self.enable_writers = Some(value);
        self
    }
}

request! {
    UdmDetail {
        "ExcludeDiskIdList" => exclude_disk_id_list: field,
        "DiskIdList" => disk_id_list: field,
        "SnapshotGroup" => snapshot_group: field,
        "AppConsistent" => app_consistent: field,
        "RamRoleName" => ram_role_name: field,
        "PreScriptPath" => pre_script_path: field,
        "PostScriptPath" => post_script_path: field,
        "EnableFsFreeze" => enable_fs_freeze: field,
        "TimeoutInSeconds" => timeout_in_seconds: field,
        "EnableWriters" => enable_writers: field,
    }
}

values! {
    /// Size, model or class of the vault storage.
    pub enum VaultStorageClass {
        /// Standard, read at any time.
        Standard = "STANDARD",
        /// Infrequent access.
        Ia = "IA",
        /// Archive, cheap to keep and slow to read.
        Archive = "ARCHIVE",
        /// Cold archive, the cheapest to keep and the slowest to read.
        ColdArchive = "COLD_ARCHIVE",
    }
}
