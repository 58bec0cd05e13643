// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePoliciesV2`, from `hbr/DescribePoliciesV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RetentionRule};

/// Lists backup policies with their rules, all or one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribePoliciesV2Request::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_policies_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePoliciesV2Request {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
}

impl DescribePoliciesV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DescribePoliciesV2Request {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "PolicyId" => policy_id: form,
    }
}

impl Operation for DescribePoliciesV2Request {
    type Response = DescribePoliciesV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePoliciesV2")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribePoliciesV2Request {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`DescribePoliciesV2Request`].
#[non_exhaustive]
pub struct DescribePoliciesV2Response {
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i64>,
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
    DescribePoliciesV2Response {
        "Policies" => policies: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// When the item was created or added. Example: `1650248136`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1662080404`.
    pub updated_time: Option<i64>,
    /// Backup policy that is meant; data sources are bound to it. Example: `po-000************bkz`.
    pub policy_id: Option<String>,
    /// Display text for the backup policy. Example: `text`.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy. Example: `text`.
    pub policy_description: Option<String>,
    /// Schedules, retention and copying that the plan or policy consists of.
    pub rules: Vec<Rule>,
    /// How many there are of this: policy binding. Example: `5`.
    pub policy_binding_count: Option<i64>,
}

response! {
    Policy {
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "PolicyId" => policy_id: value,
        "PolicyName" => policy_name: value,
        "PolicyDescription" => policy_description: value,
        "Rules" => rules: list(""),
        "PolicyBindingCount" => policy_binding_count: value,
    }
}

/// Schedules, retention and copying that the plan or policy consists of.
#[non_exhaustive]
pub struct Rule {
    /// One schedule within the plan or policy. Example: `rule-000************f1e`.
    pub rule_id: Option<String>,
    /// What the rule arranges: making backups, keeping them, copying them elsewhere, or picking
    /// resources by tag. Example: `BACKUP`.
    pub rule_type: Option<String>,
    /// When it is to run, as a rule in the notation of cron. Example: `I|1648647166|P1D`.
    pub schedule: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-000**************kgm`.
    pub vault_id: Option<String>,
    /// Region that the replication lies in. Example: `cn-shanghai`.
    pub replication_region_id: Option<String>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i64>,
    /// Rules that apply to the retention, one entry each.
    pub retention_rules: Vec<RetentionRule>,
    /// How many days this is: archive. Example: `30`.
    pub archive_days: Option<i64>,
    /// Number that is given for this: keep latest snapshots. Example: `1`.
    pub keep_latest_snapshots: Option<i64>,
}

response! {
    Rule {
        "RuleId" => rule_id: value,
        "RuleType" => rule_type: value,
        "Schedule" => schedule: value,
        "BackupType" => backup_type: value,
        "VaultId" => vault_id: value,
        "ReplicationRegionId" => replication_region_id: value,
        "Retention" => retention: value,
        "RetentionRules" => retention_rules: list(""),
        "ArchiveDays" => archive_days: value,
        "KeepLatestSnapshots" => keep_latest_snapshots: value,
    }
}
