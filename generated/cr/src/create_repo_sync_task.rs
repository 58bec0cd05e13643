// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoSyncTask`, from `cr/CreateRepoSyncTask.md`.

use alicloud_runtime::codegen::*;

/// Copies one image tag to another instance by hand, without a rule.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoSyncTaskRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .repo_id("crr-iql7jalx4g0****")
///     .tag("tag1")
///     .target_region_id("cn-hangzhou")
///     .target_instance_id("cri-ibxs3piklys3****")
///     .target_namespace("ns1")
///     .target_repo_name("repo1")
///     .target_tag("tag1");
/// let reply = client.create_repo_sync_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoSyncTaskRequest {
    /// **Required.** Instance that the image is copied from. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-iql7jalx4g0****`.
    pub repo_id: Option<String>,
    /// **Required.** Tag of the image within its repository, such as `v1.0`. Example: `tag1`.
    pub tag: Option<String>,
    /// **Required.** Region of the instance that images are copied to. Example: `cn-hangzhou`.
    pub target_region_id: Option<String>,
    /// **Required.** Registry instance that images are copied to. Example: `cri-ibxs3piklys3****`.
    pub target_instance_id: Option<String>,
    /// **Required.** Namespace in the target instance that the image is copied to. Example: `ns1`.
    pub target_namespace: Option<String>,
    /// **Required.** Repository in the target instance that images are copied to. Example: `repo1`.
    pub target_repo_name: Option<String>,
    /// **Required.** Tag that the copy of the image gets. Example: `tag1`.
    pub target_tag: Option<String>,
    /// Account that owns the target instance, when images are copied to another account.
    /// Example: `12345***`.
    pub target_user_id: Option<String>,
    /// Whether an image that exists in the target with the same tag is overwritten. Example: `true`.
    pub override_: Option<bool>,
}

impl CreateRepoSyncTaskRequest {
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
    /// Sets `TargetNamespace`, which is required.
    pub fn target_namespace(mut self, value: impl Into<String>) -> Self {
        self.target_namespace = Some(value.into());
        self
    }
    /// Sets `TargetRepoName`, which is required.
    pub fn target_repo_name(mut self, value: impl Into<String>) -> Self {
        self.target_repo_name = Some(value.into());
        self
    }
    /// Sets `TargetTag`, which is required.
    pub fn target_tag(mut self, value: impl Into<String>) -> Self {
        self.target_tag = Some(value.into());
        self
    }
    /// Sets `TargetUserId`.
    pub fn target_user_id(mut self, value: impl Into<String>) -> Self {
        self.target_user_id = Some(value.into());
        self
    }
    /// Sets `Override`.
    #[inline]
    pub fn override_(mut self, value: bool) -> Self {
        self.override_ = Some(value);
        self
    }
}

request! {
    CreateRepoSyncTaskRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "Tag" => tag: query,
        "TargetRegionId" => target_region_id: query,
        "TargetInstanceId" => target_instance_id: query,
        "TargetNamespace" => target_namespace: query,
        "TargetRepoName" => target_repo_name: query,
        "TargetTag" => target_tag: query,
        "TargetUserId" => target_user_id: query,
        "Override" => override_: query,
    }
}

impl Operation for CreateRepoSyncTaskRequest {
    type Response = CreateRepoSyncTaskResponse;
    type Error = CreateRepoSyncTaskError;
    const INFO: OperationInfo = super::operation("CreateRepoSyncTask")
        .required(
            &[
                "InstanceId",
                "RepoId",
                "Tag",
                "TargetRegionId",
                "TargetInstanceId",
                "TargetNamespace",
                "TargetRepoName",
                "TargetTag",
            ],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoSyncTaskError] = &[
        CreateRepoSyncTaskError::NoPrivilege,
        CreateRepoSyncTaskError::SystemError,
    ];
}

/// Response to [`CreateRepoSyncTaskRequest`].
#[non_exhaustive]
pub struct CreateRepoSyncTaskResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F8A0BA6-7F06-4BAE-B147-10BD6A25****`.
    pub request_id: Option<String>,
    /// ID of one synchronization, as the call that started it or
    /// [`ListRepoSyncTask`](super::Client::list_repo_sync_task) returns it.
    /// Example: `rst-gbch330f0c****`.
    pub sync_task_id: Option<String>,
}

response! {
    CreateRepoSyncTaskResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "SyncTaskId" => sync_task_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoSyncTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoSyncTaskError = super::DocumentedError;
