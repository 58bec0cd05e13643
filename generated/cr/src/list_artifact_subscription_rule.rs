// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListArtifactSubscriptionRule`, from `cr/ListArtifactSubscriptionRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules that subscribe repositories of an instance to public images.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListArtifactSubscriptionRuleRequest::new()
///     .instance_id("cri-c0o11woew0k****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_artifact_subscription_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-c0o11woew0k****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListArtifactSubscriptionRuleRequest {
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
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListArtifactSubscriptionRuleRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListArtifactSubscriptionRuleRequest {
    type Response = ListArtifactSubscriptionRuleResponse;
    type Error = ListArtifactSubscriptionRuleError;
    const INFO: OperationInfo = super::operation("ListArtifactSubscriptionRule")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListArtifactSubscriptionRuleError] = &[
        ListArtifactSubscriptionRuleError::NoPrivilege,
        ListArtifactSubscriptionRuleError::SystemError,
    ];
}

impl Paginated for ListArtifactSubscriptionRuleRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rules)
    }
}

/// Response to [`ListArtifactSubscriptionRuleRequest`].
#[non_exhaustive]
pub struct ListArtifactSubscriptionRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `07FC5654-C82A-59FA-A9D1-78B4EE443F86`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
    /// Rules that match, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    ListArtifactSubscriptionRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Rules" => rules: list(""),
    }
}

/// Rules that match, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-brlg4cbj2yl****`.
    pub instance_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
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
    /// Example: `release.*`.
    pub tag_regexp: Option<String>,
    /// How many of the newest image tags the subscription fetches. Example: `1`.
    pub tag_count: Option<i64>,
    /// Whether an image that exists in the target with the same tag is overwritten. Example: `true`.
    pub override_: Option<bool>,
    /// Whether images are fetched over an accelerated line, for faster subscriptions. Example: `true`.
    pub accelerate: Option<bool>,
    /// When the item was created. Example: `1638187989000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1678341923385`.
    pub modified_time: Option<i64>,
    /// Operating systems and architectures to take over from multi-architecture images.
    /// Example: `*/*`.
    pub platform: Vec<String>,
    /// Domain name of the registry that images are fetched from.
    pub source_domain: Option<String>,
}

response! {
    Rule {
        "InstanceId" => instance_id: value,
        "RuleId" => rule_id: value,
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

/// Errors that the documentation of [`ListArtifactSubscriptionRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListArtifactSubscriptionRuleError = super::DocumentedError;
