// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateArtifactSubscriptionRule`, from `cr/UpdateArtifactSubscriptionRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a rule that subscribes a repository to a public image.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateArtifactSubscriptionRuleRequest::new()
///     .instance_id("cri-c0o11woew0k****")
///     .rule_id("crasr-mdbpung4i1rm****");
/// let reply = client.update_artifact_subscription_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-c0o11woew0k****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-mdbpung4i1rm****`.
    pub rule_id: Option<String>,
    /// Public registry that the images are fetched from. Example: `DOCKER_HUB`.
    pub source_provider: Option<String>,
    /// Namespace in the public registry that the images are fetched from. Example: `library`.
    pub source_namespace_name: Option<String>,
    /// Repository in the public registry that the images are fetched from. Example: `nginx`.
    pub source_repo_name: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-ns`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// Regular expression that image tags must match for the rule to concern them.
    /// Example: `release-v.*`.
    pub tag_regexp: Option<String>,
    /// How many of the newest image tags the subscription fetches. Example: `1`.
    pub tag_count: Option<i64>,
    /// Whether an image that exists in the target with the same tag is overwritten. Example: `true`.
    pub override_: Option<String>,
    /// Whether images are fetched over an accelerated line, for faster subscriptions. Example: `true`.
    pub accelerate: Option<String>,
    /// Operating systems and architectures to take over from multi-architecture images.
    /// Items: at most 200. Example: `*/*`.
    pub platform: Vec<String>,
}

impl UpdateArtifactSubscriptionRuleRequest {
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
    /// Sets `SourceProvider`.
    pub fn source_provider(mut self, value: impl Into<String>) -> Self {
        self.source_provider = Some(value.into());
        self
    }
    /// Sets `SourceNamespaceName`.
    pub fn source_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.source_namespace_name = Some(value.into());
        self
    }
    /// Sets `SourceRepoName`.
    pub fn source_repo_name(mut self, value: impl Into<String>) -> Self {
        self.source_repo_name = Some(value.into());
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
    /// Sets `TagCount`.
    #[inline]
    pub fn tag_count(mut self, value: i64) -> Self {
        self.tag_count = Some(value);
        self
    }
    /// Sets `Override`.
    pub fn override_(mut self, value: impl Into<String>) -> Self {
        self.override_ = Some(value.into());
        self
    }
    /// Sets `Accelerate`.
    pub fn accelerate(mut self, value: impl Into<String>) -> Self {
        self.accelerate = Some(value.into());
        self
    }
    /// Sets `Platform`.
    pub fn platform(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platform = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateArtifactSubscriptionRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
        "SourceProvider" => source_provider: query,
        "SourceNamespaceName" => source_namespace_name: query,
        "SourceRepoName" => source_repo_name: query,
        "NamespaceName" => namespace_name: query,
        "RepoName" => repo_name: query,
        "TagRegexp" => tag_regexp: query,
        "TagCount" => tag_count: query,
        "Override" => override_: query,
        "Accelerate" => accelerate: query,
        "Platform" => platform: query,
    }
}

impl Operation for UpdateArtifactSubscriptionRuleRequest {
    type Response = UpdateArtifactSubscriptionRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateArtifactSubscriptionRule")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`UpdateArtifactSubscriptionRuleRequest`].
#[non_exhaustive]
pub struct UpdateArtifactSubscriptionRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `02B27D80-FD32-5155-931A-93700779BB9E`.
    pub request_id: Option<String>,
}

response! {
    UpdateArtifactSubscriptionRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
