// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactSubscriptionRule`, from `cr/GetArtifactSubscriptionRule.md`.

use alicloud_runtime::codegen::*;

/// Shows one rule that subscribes a repository to a public image.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactSubscriptionRuleRequest::new()
///     .instance_id("cri-c0o11woew0k****")
///     .rule_id("crasr-mdbpung4i1rm****");
/// let reply = client.get_artifact_subscription_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactSubscriptionRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-c0o11woew0k****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-mdbpung4i1rm****`.
    pub rule_id: Option<String>,
}

impl GetArtifactSubscriptionRuleRequest {
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
    GetArtifactSubscriptionRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetArtifactSubscriptionRuleRequest {
    type Response = GetArtifactSubscriptionRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetArtifactSubscriptionRule")
        .method("GET")
        .required(&["InstanceId", "RuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetArtifactSubscriptionRuleRequest`].
#[non_exhaustive]
pub struct GetArtifactSubscriptionRuleResponse {
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-mdbpung4i1rm****`.
    pub rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4978DCC-ECBD-40B0-A714-EE6959B22C77`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
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
    pub override_: Option<bool>,
    /// Whether images are fetched over an accelerated line, for faster subscriptions. Example: `true`.
    pub accelerate: Option<bool>,
    /// When the item was created. Example: `1570759546000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1638259914000`.
    pub modified_time: Option<i64>,
    /// Operating systems and architectures to take over from multi-architecture images.
    /// Example: `linux/amd64`.
    pub platform: Vec<String>,
    /// Domain name of the registry that images are fetched from.
    pub source_domain: Option<String>,
}

response! {
    GetArtifactSubscriptionRuleResponse {
        "IsSuccess" => is_success: value,
        "InstanceId" => instance_id: value,
        "RuleId" => rule_id: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "SourceProvider" => source_provider: value,
        "SourceNamespaceName" => source_namespace_name: value,
        "SourceRepoName" => source_repo_name: value,
        "NamespaceName" => namespace_name: value,
        "RepoName" => repo_name: value,
        "TagRegexp" => tag_regexp: value,
        "TagCount" => tag_count: value,
        "Override" => override_: value,
        "Accelerate" => accelerate: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
        "Platform" => platform: list(""),
        "SourceDomain" => source_domain: value,
    }
}
