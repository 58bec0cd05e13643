// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListArtifactLifecycleRule`, from `cr/ListArtifactLifecycleRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, Filter, Policy};

/// Lists the rules of an instance that clean up old image tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListArtifactLifecycleRuleRequest::new()
///     .instance_id("cri-eztul9ucz76q****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_artifact_lifecycle_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-eztul9ucz76q****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether the cleanup of image tags is switched on. Example: `true`.
    pub enable_delete_tag: Option<bool>,
}

impl ListArtifactLifecycleRuleRequest {
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
    /// Sets `EnableDeleteTag`.
    #[inline]
    pub fn enable_delete_tag(mut self, value: bool) -> Self {
        self.enable_delete_tag = Some(value);
        self
    }
}

request! {
    ListArtifactLifecycleRuleRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "EnableDeleteTag" => enable_delete_tag: query,
    }
}

impl Operation for ListArtifactLifecycleRuleRequest {
    type Response = ListArtifactLifecycleRuleResponse;
    type Error = ListArtifactLifecycleRuleError;
    const INFO: OperationInfo = super::operation("ListArtifactLifecycleRule")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListArtifactLifecycleRuleError] = &[
        ListArtifactLifecycleRuleError::NoPrivilege,
        ListArtifactLifecycleRuleError::SystemError,
    ];
}

impl Paginated for ListArtifactLifecycleRuleRequest {
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

/// Response to [`ListArtifactLifecycleRuleRequest`].
#[non_exhaustive]
pub struct ListArtifactLifecycleRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F92D82F9-A4C4-5A4A-97B9-E495BF1B****`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `39`.
    pub total_count: Option<i32>,
    /// Rules that match, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    ListArtifactLifecycleRuleResponse {
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
    /// When the cleanup rule runs next. Example: `1638187989000`.
    pub next_time: Option<i64>,
    /// When the item was created. Example: `1638187989000`.
    pub create_time: Option<i64>,
    /// Regular expression for image tags that the cleanup keeps. Example: `.*-alpine`.
    pub tag_regexp: Option<String>,
    /// Whether the cleanup of image tags is switched on. Example: `true`.
    pub enable_delete_tag: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-brlg4cbj2yl****`.
    pub instance_id: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test-ns`.
    pub namespace_name: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `cralr-yqx1q5sir6d****`.
    pub rule_id: Option<String>,
    /// When the item was last changed. Example: `1678341923385`.
    pub modified_time: Option<i64>,
    /// How many image tags the cleanup leaves. Example: `30`.
    pub retention_tag_count: Option<i64>,
    /// Whether the cleanup rule runs by itself on schedule. Example: `false`.
    pub auto: Option<bool>,
    /// When the cleanup rule runs. Example: `WEEK`.
    pub schedule_time: Option<String>,
    /// Name of the repository within its namespace. Example: `test_1`.
    pub repo_name: Option<String>,
    /// What the cleanup covers: the whole instance, a namespace or one repository.
    /// Example: `INSTANCE`.
    pub scope: Option<String>,
    /// Conditions of the cleanup, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    Rule {
        "NextTime" => next_time: value,
        "CreateTime" => create_time: value,
        "TagRegexp" => tag_regexp: value,
        "EnableDeleteTag" => enable_delete_tag: value,
        "InstanceId" => instance_id: value,
        "NamespaceName" => namespace_name: value,
        "RuleId" => rule_id: value,
        "ModifiedTime" => modified_time: value,
        "RetentionTagCount" => retention_tag_count: value,
        "Auto" => auto: value,
        "ScheduleTime" => schedule_time: value,
        "RepoName" => repo_name: value,
        "Scope" => scope: value,
        "Policies" => policies: list(""),
    }
}

/// Errors that the documentation of [`ListArtifactLifecycleRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListArtifactLifecycleRuleError = super::DocumentedError;
