// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoSyncTaskByRule`, from `cr/CreateRepoSyncTaskByRule.md`.

use alicloud_runtime::codegen::*;

/// Copies an image by a sync rule that is meant to be triggered by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoSyncTaskByRuleRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .repo_id("crr-hnoq7j93or3k****")
///     .tag("1.24")
///     .sync_rule_id("crsr-o8n4dijbumgq****");
/// let reply = client.create_repo_sync_task_by_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-hnoq7j93or3k****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `1.24`.
    pub tag: Option<String>,
    /// **Required.** ID of a synchronization rule, as
    /// [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-o8n4dijbumgq****`.
    pub sync_rule_id: Option<String>,
}

impl CreateRepoSyncTaskByRuleRequest {
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
    /// Sets `RepoId`, which is required.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `SyncRuleId`, which is required.
    pub fn sync_rule_id(mut self, value: impl Into<String>) -> Self {
        self.sync_rule_id = Some(value.into());
        self
    }
}

request! {
    CreateRepoSyncTaskByRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "SyncRuleId" => sync_rule_id: query,
    }
}

impl Operation for CreateRepoSyncTaskByRuleRequest {
    type Response = CreateRepoSyncTaskByRuleResponse;
    type Error = CreateRepoSyncTaskByRuleError;
    const INFO: OperationInfo = super::operation("CreateRepoSyncTaskByRule")
        .required(&["InstanceId", "RepoId", "Tag", "SyncRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoSyncTaskByRuleError] = &[
        CreateRepoSyncTaskByRuleError::NoPrivilege,
        CreateRepoSyncTaskByRuleError::SystemError,
    ];
}

/// Response to [`CreateRepoSyncTaskByRuleRequest`].
#[non_exhaustive]
pub struct CreateRepoSyncTaskByRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17A4C658-AE8F-4A08-821F-EDCB5FC74EE8`.
    pub request_id: Option<String>,
    /// ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-biu4u4pm4it5****`.
    pub sync_task_id: Option<String>,
}

response! {
    CreateRepoSyncTaskByRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "SyncTaskId" => sync_task_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoSyncTaskByRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoSyncTaskByRuleError = super::DocumentedError;
