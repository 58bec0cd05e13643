// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateArtifactLifecycleRule`, from `cr/UpdateArtifactLifecycleRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a rule that cleans up old image tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateArtifactLifecycleRuleRequest::new()
///     .instance_id("cri-r6ym0lerldp****")
///     .auto(false)
///     .rule_id("cralr-luq6qiegzvx****");
/// let reply = client.update_artifact_lifecycle_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-r6ym0lerldp****`.
    pub instance_id: Option<String>,
    /// **Required.** Whether the cleanup rule runs by itself on schedule. Example: `false`.
    pub auto: Option<bool>,
    /// When the cleanup rule runs. Example: `WEEK`.
    pub schedule_time: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-ns`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test_1`.
    pub repo_name: Option<String>,
    /// Regular expression for image tags that the cleanup keeps. Example: `.*production_.*`.
    pub tag_regexp: Option<String>,
    /// How many image tags the cleanup leaves. Example: `30`.
    pub retention_tag_count: Option<i64>,
    /// Whether the cleanup of image tags is switched on. Example: `true`.
    pub enable_delete_tag: Option<bool>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `cralr-luq6qiegzvx****`.
    pub rule_id: Option<String>,
    /// What the cleanup covers: the whole instance, a namespace or one repository. Example: `REPO`.
    pub scope: Option<String>,
}

impl UpdateArtifactLifecycleRuleRequest {
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
    /// Sets `Auto`, which is required.
    #[inline]
    pub fn auto(mut self, value: bool) -> Self {
        self.auto = Some(value);
        self
    }
    /// Sets `ScheduleTime`.
    pub fn schedule_time(mut self, value: impl Into<String>) -> Self {
        self.schedule_time = Some(value.into());
        self
    }
    /// Sets `NamespaceName`.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `TagRegexp`.
    pub fn tag_regexp(mut self, value: impl Into<String>) -> Self {
        self.tag_regexp = Some(value.into());
        self
    }
    /// Sets `RetentionTagCount`.
    #[inline]
    pub fn retention_tag_count(mut self, value: i64) -> Self {
        self.retention_tag_count = Some(value);
        self
    }
    /// Sets `EnableDeleteTag`.
    #[inline]
    pub fn enable_delete_tag(mut self, value: bool) -> Self {
        self.enable_delete_tag = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    UpdateArtifactLifecycleRuleRequest {
        "InstanceId" => instance_id: query,
        "Auto" => auto: query,
        "ScheduleTime" => schedule_time: query,
        "NamespaceName" => namespace_name: query,
        "RepoName" => repo_name: query,
        "TagRegexp" => tag_regexp: query,
        "RetentionTagCount" => retention_tag_count: query,
        "EnableDeleteTag" => enable_delete_tag: query,
        "RuleId" => rule_id: query,
        "Scope" => scope: query,
    }
}

impl Operation for UpdateArtifactLifecycleRuleRequest {
    type Response = UpdateArtifactLifecycleRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateArtifactLifecycleRule")
        .required(&["InstanceId", "Auto", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`UpdateArtifactLifecycleRuleRequest`].
#[non_exhaustive]
pub struct UpdateArtifactLifecycleRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BF92FC2E-455F-5600-A276-D2150A59****`.
    pub request_id: Option<String>,
}

response! {
    UpdateArtifactLifecycleRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
