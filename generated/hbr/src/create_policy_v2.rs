// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicyV2`, from `hbr/CreatePolicyV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataSourceFilter, RetentionRule, TagFilter};

/// Creates a backup policy from rules on backup, retention, and replication.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreatePolicyV2Request::new();
/// let reply = client.create_policy_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyV2Request {
    /// Display text for the backup policy.
    pub policy_name: Option<String>,
    /// Whether the policy covers general backup or a special use; decides which rules it takes.
    pub policy_type: Option<String>,
    /// Free text that tells people about the policy.
    pub policy_description: Option<String>,
    /// Schedules, retention and copying that the plan or policy consists of. Items: at most 10.
    pub rules: Vec<Rule>,
}

impl CreatePolicyV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyDescription`.
    pub fn policy_description(mut self, value: impl Into<String>) -> Self {
        self.policy_description = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePolicyV2Request {
        "PolicyName" => policy_name: form,
        "PolicyType" => policy_type: form,
        "PolicyDescription" => policy_description: form,
        "Rules" => rules: form_json,
    }
}

impl Operation for CreatePolicyV2Request {
    type Response = CreatePolicyV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePolicyV2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`CreatePolicyV2Request`].
#[non_exhaustive]
pub struct CreatePolicyV2Response {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEC65C22-2152-5E31-8AD6-D6CBF1BFF49F`.
    pub request_id: Option<String>,
    /// Backup policy that is meant; data sources are bound to it. Example: `po-000000zemnuyx2li3y9y`.
    pub policy_id: Option<String>,
}

response! {
    CreatePolicyV2Response {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "PolicyId" => policy_id: value,
    }
}

/// Schedules, retention and copying that the plan or policy consists of.
#[non_exhaustive]
pub struct Rule {
    /// **Required.** What the rule arranges: making backups, keeping them, copying them elsewhere, or
    /// picking resources by tag.
    pub rule_type: Option<Open<RuleType>>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<Open<BackupType>>,
    /// How long it is kept.
    pub retention: Option<i64>,
    /// Region that the replication lies in.
    pub replication_region_id: Option<String>,
    /// Rules that apply to the retention, one entry each. Items: at most 99.
    pub retention_rules: Vec<RetentionRule>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Number that is given for this: keep latest snapshots.
    pub keep_latest_snapshots: Option<i64>,
    /// Whether backups are kept from being deleted early.
    pub immutable: Option<bool>,
    /// The data source filters to work on or to narrow the list down to.
    pub data_source_filters: Vec<DataSourceFilter>,
    /// The tag filters to work on or to narrow the list down to.
    pub tag_filters: Vec<TagFilter>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleType`, which is required.
    pub fn rule_type(mut self, value: impl Into<Open<RuleType>>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<Open<BackupType>>) -> Self {
        self.backup_type = Some(value.into());
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i64) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `ReplicationRegionId`.
    pub fn replication_region_id(mut self, value: impl Into<String>) -> Self {
        self.replication_region_id = Some(value.into());
        self
    }
    /// Sets `RetentionRules`.
    pub fn retention_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<RetentionRule>>,
    ) -> Self {
        self.retention_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `KeepLatestSnapshots`.
    #[inline]
    pub fn keep_latest_snapshots(mut self, value: i64) -> Self {
        self.keep_latest_snapshots = Some(value);
        self
    }
    /// Sets `Immutable`.
    #[inline]
    pub fn immutable(mut self, value: bool) -> Self {
        self.immutable = Some(value);
        self
    }
    /// Sets `DataSourceFilters`.
    pub fn data_source_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSourceFilter>>,
    ) -> Self {
        self.data_source_filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagFilters`.
    pub fn tag_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagFilter>>,
    ) -> Self {
        self.tag_filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Rule {
        "RuleType" => rule_type: field,
        "Schedule" => schedule: field,
        "BackupType" => backup_type: field,
        "Retention" => retention: field,
        "ReplicationRegionId" => replication_region_id: field,
        "RetentionRules" => retention_rules: field,
        "VaultId" => vault_id: field,
        "KeepLatestSnapshots" => keep_latest_snapshots: field,
        "Immutable" => immutable: field,
        "DataSourceFilters" => data_source_filters: field,
        "TagFilters" => tag_filters: field,
    }
}

values! {
    /// What the rule arranges: making backups, keeping them, copying them elsewhere, or picking resources by tag.
    pub enum RuleType {
        /// When backups are made.
        Backup = "BACKUP",
        /// How long backups are kept and in which tier.
        Transition = "TRANSITION",
        /// Copies to other regions.
        Replication = "REPLICATION",
        /// Protection of backups.
        Security = "SECURITY",
        /// Resources taken in by their tags.
        Tag = "TAG",
    }
}

values! {
    /// Whether the backup holds all data or only what changed since the last one.
    pub enum BackupType {
        /// Backs everything up.
        Complete = "COMPLETE",
        /// Backs up what has changed since the last backup.
        Incremental = "INCREMENTAL",
        /// Backs up what has changed since the last full backup.
        Differential = "DIFFERENTIAL",
        /// Backs up the logs.
        Log = "LOG",
        /// Makes an index.
        Index = "INDEX",
        /// Archives the data.
        Archive = "ARCHIVE",
        /// Archives the data that a search finds.
        ArchiveBySearch = "ARCHIVE_BY_SEARCH",
    }
}
