// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoSyncRule`, from `cr/CreateRepoSyncRule.md`.

use alicloud_runtime::codegen::*;

/// Sets a rule by which images are copied to an instance in another place.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoSyncRuleRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .namespace_name("ns1")
///     .target_region_id("cn-shanghai")
///     .target_instance_id("cri-ibxs3piklys3****")
///     .target_namespace_name("ns1")
///     .tag_filter(".*")
///     .sync_scope("REPO")
///     .sync_rule_name("rule")
///     .sync_trigger("PASSIVE");
/// let reply = client.create_repo_sync_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoSyncRuleRequest {
    /// **Required.** Instance that images are copied from. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `ns1`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Region of the instance that images are copied to. Example: `cn-shanghai`.
    pub target_region_id: Option<String>,
    /// **Required.** Registry instance that images are copied to. Example: `cri-ibxs3piklys3****`.
    pub target_instance_id: Option<String>,
    /// **Required.** Namespace in the target instance that images are copied to. Example: `ns1`.
    pub target_namespace_name: Option<String>,
    /// Repository in the target instance that images are copied to. Example: `repo1`.
    pub target_repo_name: Option<String>,
    /// Regular expression that repository names must match; counts only when a whole namespace is
    /// synchronized. Example: `.*`.
    pub repo_name_filter: Option<String>,
    /// **Required.** Regular expression that image tags must match to be synchronized. Example: `.*`.
    pub tag_filter: Option<String>,
    /// **Required.** Whether a single repository or a whole namespace is synchronized.
    /// Example: `REPO`.
    pub sync_scope: Option<String>,
    /// **Required.** Name that tells the synchronization rule from others. Example: `rule`.
    pub sync_rule_name: Option<String>,
    /// **Required.** Whether synchronization starts by itself after a push or only by hand.
    /// Example: `PASSIVE`.
    pub sync_trigger: Option<String>,
    /// Account that owns the target instance, when images are copied to another account.
    /// Example: `12645940***`.
    pub target_user_id: Option<String>,
}

impl CreateRepoSyncRuleRequest {
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
    /// Sets `NamespaceName`, which is required.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `TargetRegionId`, which is required.
    pub fn target_region_id(mut self, value: impl Into<String>) -> Self {
        self.target_region_id = Some(value.into());
        self
    }
    /// Sets `TargetInstanceId`, which is required.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
        self
    }
    /// Sets `TargetNamespaceName`, which is required.
    pub fn target_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.target_namespace_name = Some(value.into());
        self
    }
    /// Sets `TargetRepoName`.
    pub fn target_repo_name(mut self, value: impl Into<String>) -> Self {
        self.target_repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNameFilter`.
    pub fn repo_name_filter(mut self, value: impl Into<String>) -> Self {
        self.repo_name_filter = Some(value.into());
        self
    }
    /// Sets `TagFilter`, which is required.
    pub fn tag_filter(mut self, value: impl Into<String>) -> Self {
        self.tag_filter = Some(value.into());
        self
    }
    /// Sets `SyncScope`, which is required.
    pub fn sync_scope(mut self, value: impl Into<String>) -> Self {
        self.sync_scope = Some(value.into());
        self
    }
    /// Sets `SyncRuleName`, which is required.
    pub fn sync_rule_name(mut self, value: impl Into<String>) -> Self {
        self.sync_rule_name = Some(value.into());
        self
    }
    /// Sets `SyncTrigger`, which is required.
    pub fn sync_trigger(mut self, value: impl Into<String>) -> Self {
        self.sync_trigger = Some(value.into());
        self
    }
    /// Sets `TargetUserId`.
    pub fn target_user_id(mut self, value: impl Into<String>) -> Self {
        self.target_user_id = Some(value.into());
        self
    }
}

request! {
    CreateRepoSyncRuleRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "RepoName" => repo_name: query,
        "TargetRegionId" => target_region_id: query,
        "TargetInstanceId" => target_instance_id: query,
        "TargetNamespaceName" => target_namespace_name: query,
        "TargetRepoName" => target_repo_name: query,
        "RepoNameFilter" => repo_name_filter: query,
        "TagFilter" => tag_filter: query,
        "SyncScope" => sync_scope: query,
        "SyncRuleName" => sync_rule_name: query,
        "SyncTrigger" => sync_trigger: query,
        "TargetUserId" => target_user_id: query,
    }
}

impl Operation for CreateRepoSyncRuleRequest {
    type Response = CreateRepoSyncRuleResponse;
    type Error = CreateRepoSyncRuleError;
    const INFO: OperationInfo = super::operation("CreateRepoSyncRule")
        .required(
            &[
                "InstanceId",
                "NamespaceName",
                "TargetRegionId",
                "TargetInstanceId",
                "TargetNamespaceName",
                "TagFilter",
                "SyncScope",
                "SyncRuleName",
                "SyncTrigger",
            ],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoSyncRuleError] = &[
        CreateRepoSyncRuleError::NoPrivilege,
        CreateRepoSyncRuleError::SystemError,
    ];
}

/// Response to [`CreateRepoSyncRuleRequest`].
#[non_exhaustive]
pub struct CreateRepoSyncRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// ID of a synchronization rule, as [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-gk5p2ns1kzns****`.
    pub sync_rule_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F8A0BA6-7F06-4BAE-B147-10BD6A25****`.
    pub request_id: Option<String>,
}

response! {
    CreateRepoSyncRuleResponse {
        "Code" => code: value,
        "SyncRuleId" => sync_rule_id: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoSyncRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoSyncRuleError = super::DocumentedError;
