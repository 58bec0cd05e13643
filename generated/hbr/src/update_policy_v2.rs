// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePolicyV2`, from `hbr/UpdatePolicyV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataSourceFilter, RetentionRule, TagFilter};

/// Changes name, description, or rules of a backup policy.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdatePolicyV2Request::new();
/// let reply = client.update_policy_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePolicyV2Request {
    /// Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// Display text for the backup policy.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy.
    pub policy_description: Option<String>,
    /// Schedules, retention and copying that the plan or policy consists of. Items: at most 10.
    pub rules: Vec<Rule>,
}

impl UpdatePolicyV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
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
    UpdatePolicyV2Request {
        "PolicyId" => policy_id: form,
        "PolicyName" => policy_name: form,
        "PolicyDescription" => policy_description: form,
        "Rules" => rules: form_json,
    }
}

impl Operation for UpdatePolicyV2Request {
    type Response = UpdatePolicyV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePolicyV2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdatePolicyV2Request`].
#[non_exhaustive]
pub struct UpdatePolicyV2Response {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    UpdatePolicyV2Response {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Schedules, retention and copying that the plan or policy consists of.
#[non_exhaustive]
pub struct Rule {
    /// One schedule within the plan or policy.
    pub rule_id: Option<String>,
    /// What the rule arranges: making backups, keeping them, copying them elsewhere, or picking
    /// resources by tag.
    pub rule_type: Option<String>,
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one.
    pub backup_type: Option<String>,
    /// How long it is kept.
    pub retention: Option<i64>,
    /// Region that the replication lies in.
    pub replication_region_id: Option<String>,
    /// How many days this is: archive.
    pub archive_days: Option<i64>,
    /// How many days this is: cold archive.
    pub cold_archive_days: Option<i64>,
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Rules that apply to the retention, one entry each. Items: at most 99.
    pub retention_rules: Vec<RetentionRule>,
    /// Number that is given for this: keep latest snapshots.
    pub keep_latest_snapshots: Option<i64>,
    /// The data source filters to work on or to narrow the list down to.
    pub data_source_filters: Vec<DataSourceFilter>,
    /// The tag filters to work on or to narrow the list down to.
    pub tag_filters: Vec<TagFilter>,
    /// Whether backups are kept from being deleted early.
    pub immutable: Option<bool>,
}

impl Rule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `BackupType`.
    pub fn backup_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `ArchiveDays`.
    #[inline]
    pub fn archive_days(mut self, value: i64) -> Self {
        self.archive_days = Some(value);
        self
    }
    /// Sets `ColdArchiveDays`.
    #[inline]
    pub fn cold_archive_days(mut self, value: i64) -> Self {
        self.cold_archive_days = Some(value);
        self
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
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
    /// Sets `KeepLatestSnapshots`.
    #[inline]
    pub fn keep_latest_snapshots(mut self, value: i64) -> Self {
        self.keep_latest_snapshots = Some(value);
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
    /// Sets `Immutable`.
    #[inline]
    pub fn immutable(mut self, value: bool) -> Self {
        self.immutable = Some(value);
        self
    }
}

request! {
    Rule {
        "RuleId" => rule_id: field,
        "RuleType" => rule_type: field,
        "Schedule" => schedule: field,
        "BackupType" => backup_type: field,
        "Retention" => retention: field,
        "ReplicationRegionId" => replication_region_id: field,
        "ArchiveDays" => archive_days: field,
        "ColdArchiveDays" => cold_archive_days: field,
        "VaultId" => vault_id: field,
        "RetentionRules" => retention_rules: field,
        "KeepLatestSnapshots" => keep_latest_snapshots: field,
        "DataSourceFilters" => data_source_filters: field,
        "TagFilters" => tag_filters: field,
        "Immutable" => immutable: field,
    }
}
