// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRepoSyncRule`, from `cr/ListRepoSyncRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules of an instance by which images are copied elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListRepoSyncRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_repo_sync_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRepoSyncRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Namespace of the instance that the repositories lie in. Example: `test-namespace`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// Registry instance that images are copied to. Example: `cri-k77rd2eo9ztt****`.
    pub target_instance_id: Option<String>,
    /// Region of the instance that images are copied to. Example: `cn-shenzhen`.
    pub target_region_id: Option<String>,
}

impl ListRepoSyncRuleRequest {
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
    /// Sets `TargetInstanceId`.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `TargetRegionId`.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
}

request! {
    ListRepoSyncRuleRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "NamespaceName" => namespace_name: query,
        "RepoName" => repo_name: query,
        "TargetInstanceId" => target_instance_id: query,
        "TargetRegionId" => target_region_id: query,
    }
}

impl Operation for ListRepoSyncRuleRequest {
    type Response = ListRepoSyncRuleResponse;
    type Error = ListRepoSyncRuleError;
    const INFO: OperationInfo = super::operation("ListRepoSyncRule")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListRepoSyncRuleError] = &[
        ListRepoSyncRuleError::NoPrivilege,
        ListRepoSyncRuleError::SystemError,
    ];
}

impl Paginated for ListRepoSyncRuleRequest {
    type Item = SyncRule;
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
        Some(&mut response.sync_rules)
    }
}

/// Response to [`ListRepoSyncRuleRequest`].
#[non_exhaustive]
pub struct ListRepoSyncRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `838D1602-6D8F-47FB-B60A-656645D2****`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Synchronization rules that match, one entry each.
    pub sync_rules: Vec<SyncRule>,
}

response! {
    ListRepoSyncRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "SyncRules" => sync_rules: list(""),
    }
}

/// Synchronization rules that match, one entry each.
#[non_exhaustive]
pub struct SyncRule {
    /// Whether synchronization starts by itself after a push or only by hand. Example: `PASSIVE`.
    pub sync_trigger: Option<String>,
    /// When the item was created. Example: `1572604642000`.
    pub create_time: Option<i64>,
    /// Region of the instance that images are copied from. Example: `cn-shanghai`.
    pub local_region_id: Option<String>,
    /// Whether a single repository or a whole namespace is synchronized. Example: `NAMESPACE`.
    pub sync_scope: Option<String>,
    /// Regular expression that repository names must match; counts only when a whole namespace is
    /// synchronized. Example: `.*`.
    pub repo_name_filter: Option<String>,
    /// Regular expression that image tags must match to be synchronized. Example: `.*`.
    pub tag_filter: Option<String>,
    /// Namespace in the target instance that images are copied to. Example: `test`.
    pub target_namespace_name: Option<String>,
    /// Registry instance that images are copied to. Example: `cri-k77rd2eo9ztt****`.
    pub target_instance_id: Option<String>,
    /// Repository in the target instance that images are copied to. Example: `test-repo-target`.
    pub target_repo_name: Option<String>,
    /// ID of a synchronization rule, as [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-7lph66uloi6h****`.
    pub sync_rule_id: Option<String>,
    /// When the item was last changed. Example: `1572604642000`.
    pub modified_time: Option<i64>,
    /// Name that tells the synchronization rule from others. Example: `sync-rule-1`.
    pub sync_rule_name: Option<String>,
    /// Region of the instance that images are copied to. Example: `cn-shenzhen`.
    pub target_region_id: Option<String>,
    /// Registry instance that images are copied from. Example: `cri-kmsiwlxxdcva****`.
    pub local_instance_id: Option<String>,
    /// Namespace that images are copied from. Example: `test`.
    pub local_namespace_name: Option<String>,
    /// Repository that images are copied from. Example: `test-repo-local`.
    pub local_repo_name: Option<String>,
    /// Whether this instance is the source or the target of the synchronization. Example: `FROM`.
    pub sync_direction: Option<String>,
    /// Whether the images are copied to another account. Example: `true`.
    pub cross_user: Option<bool>,
}

response! {
    SyncRule {
        "SyncTrigger" => sync_trigger: value,
        "CreateTime" => create_time: value,
        "LocalRegionId" => local_region_id: value,
        "SyncScope" => sync_scope: value,
        "RepoNameFilter" => repo_name_filter: value,
        "TagFilter" => tag_filter: value,
        "TargetNamespaceName" => target_namespace_name: value,
        "TargetInstanceId" => target_instance_id: value,
        "TargetRepoName" => target_repo_name: value,
        "SyncRuleId" => sync_rule_id: value,
        "ModifiedTime" => modified_time: value,
        "SyncRuleName" => sync_rule_name: value,
        "TargetRegionId" => target_region_id: value,
        "LocalInstanceId" => local_instance_id: value,
        "LocalNamespaceName" => local_namespace_name: value,
        "LocalRepoName" => local_repo_name: value,
        "SyncDirection" => sync_direction: value,
        "CrossUser" => cross_user: value,
    }
}

/// Errors that the documentation of [`ListRepoSyncRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListRepoSyncRuleError = super::DocumentedError;
