// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactLifecycleRule`, from `cr/GetArtifactLifecycleRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, Filter, Policy};

/// Shows one rule that cleans up old image tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactLifecycleRuleRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .rule_id("cralr-a18bkiajy81****");
/// let reply = client.get_artifact_lifecycle_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `cralr-a18bkiajy81****`.
    pub rule_id: Option<String>,
}

impl GetArtifactLifecycleRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    GetArtifactLifecycleRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetArtifactLifecycleRuleRequest {
    type Response = GetArtifactLifecycleRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetArtifactLifecycleRule")
        .method("GET")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetArtifactLifecycleRuleRequest`].
#[non_exhaustive]
pub struct GetArtifactLifecycleRuleResponse {
    /// When the cleanup rule runs next. Example: `1701878400000`.
    pub next_time: Option<i64>,
    /// When the item was created. Example: `1571926439000`.
    pub create_time: Option<i64>,
    /// Regular expression for image tags that the cleanup keeps. Example: `.*-alpine`.
    pub tag_regexp: Option<String>,
    /// Whether the cleanup of image tags is switched on. Example: `true`.
    pub enable_delete_tag: Option<bool>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-namespace`.
    pub namespace_name: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `cralr-a18bkiajy8****`.
    pub rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `724402D0-75CD-4794-BC20-7D37208****`.
    pub request_id: Option<String>,
    /// When the item was last changed. Example: `1638259914000`.
    pub modified_time: Option<i64>,
    /// How many image tags the cleanup leaves. Example: `30`.
    pub retention_tag_count: Option<i64>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the cleanup rule runs by itself on schedule. Example: `true`.
    pub auto: Option<bool>,
    /// When the cleanup rule runs. Example: `WEEK`.
    pub schedule_time: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// What the cleanup covers: the whole instance, a namespace or one repository.
    /// Example: `INSTANCE`.
    pub scope: Option<String>,
    /// Conditions of the cleanup, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    GetArtifactLifecycleRuleResponse {
        "NextTime" => next_time: value,
        "CreateTime" => create_time: value,
        "TagRegexp" => tag_regexp: value,
        "EnableDeleteTag" => enable_delete_tag: value,
        "IsSuccess" => is_success: value,
        "InstanceId" => instance_id: value,
        "NamespaceName" => namespace_name: value,
        "RuleId" => rule_id: value,
        "RequestId" => request_id: value,
        "ModifiedTime" => modified_time: value,
        "RetentionTagCount" => retention_tag_count: value,
        "Code" => code: value,
        "Auto" => auto: value,
        "ScheduleTime" => schedule_time: value,
        "RepoName" => repo_name: value,
        "Scope" => scope: value,
        "Policies" => policies: list(""),
    }
}
