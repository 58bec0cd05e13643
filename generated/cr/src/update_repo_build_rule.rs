// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRepoBuildRule`, from `cr/UpdateRepoBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a rule by which images of a repository are built.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateRepoBuildRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .repo_id("crr-tquyps22md8p****")
///     .build_rule_id("crbr-ly77w5i3t31f****");
/// let reply = client.update_repo_build_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRepoBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-tquyps22md8p****`.
    pub repo_id: Option<String>,
    /// Directory of the source code that the Dockerfile lies in.
    pub dockerfile_location: Option<String>,
    /// Dockerfile that the build works by. Example: `Dockerfile`.
    pub dockerfile_name: Option<String>,
    /// Whether pushes of a branch or of a tag start the build. Example: `GIT_BRANCH`.
    pub push_type: Option<String>,
    /// Branch or tag whose push starts the build. Example: `master`.
    pub push_name: Option<String>,
    /// Tag that the built image gets. Example: `v0.9.5`.
    pub image_tag: Option<String>,
    /// **Required.** ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-ly77w5i3t31f****`.
    pub build_rule_id: Option<String>,
    /// Arguments handed to the build, each as a name and a value.
    /// Items: at most 20. Example: `UserName=Test`.
    pub build_args: Vec<String>,
    /// Operating systems and architectures that the image is built for.
    /// Items: at most 20. Example: `linux/amd64`.
    pub platforms: Vec<String>,
}

impl UpdateRepoBuildRuleRequest {
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
    /// Sets `DockerfileLocation`.
    pub fn dockerfile_location(mut self, value: impl Into<String>) -> Self {
        self.dockerfile_location = Some(value.into());
        self
    }
    /// Sets `DockerfileName`.
    pub fn dockerfile_name(mut self, value: impl Into<String>) -> Self {
        self.dockerfile_name = Some(value.into());
        self
    }
    /// Sets `PushType`.
    pub fn push_type(mut self, value: impl Into<String>) -> Self {
        self.push_type = Some(value.into());
        self
    }
    /// Sets `PushName`.
    pub fn push_name(mut self, value: impl Into<String>) -> Self {
        self.push_name = Some(value.into());
        self
    }
    /// Sets `ImageTag`.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `BuildRuleId`, which is required.
    pub fn build_rule_id(mut self, value: impl Into<String>) -> Self {
        self.build_rule_id = Some(value.into());
        self
    }
    /// Sets `BuildArgs`.
    pub fn build_args(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.build_args = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Platforms`.
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.platforms = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateRepoBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "DockerfileLocation" => dockerfile_location: query,
        "DockerfileName" => dockerfile_name: query,
        "PushType" => push_type: query,
        "PushName" => push_name: query,
        "ImageTag" => image_tag: query,
        "BuildRuleId" => build_rule_id: query,
        "BuildArgs" => build_args: query,
        "Platforms" => platforms: query,
    }
}

impl Operation for UpdateRepoBuildRuleRequest {
    type Response = UpdateRepoBuildRuleResponse;
    type Error = UpdateRepoBuildRuleError;
    const INFO: OperationInfo = super::operation("UpdateRepoBuildRule")
        .required(&["InstanceId", "RepoId", "BuildRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateRepoBuildRuleError] = &[
        UpdateRepoBuildRuleError::NoPrivilege,
        UpdateRepoBuildRuleError::SystemError,
    ];
}

/// Response to [`UpdateRepoBuildRuleRequest`].
#[non_exhaustive]
pub struct UpdateRepoBuildRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
    /// ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-ly77w5i3t31f****`.
    pub build_rule_id: Option<String>,
}

response! {
    UpdateRepoBuildRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildRuleId" => build_rule_id: value,
    }
}

/// Errors that the documentation of [`UpdateRepoBuildRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateRepoBuildRuleError = super::DocumentedError;
