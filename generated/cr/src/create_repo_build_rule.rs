// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRepoBuildRule`, from `cr/CreateRepoBuildRule.md`.

use alicloud_runtime::codegen::*;

/// Adds a rule by which images are built from a branch or tag of bound source code.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateRepoBuildRuleRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .repo_id("crr-8dz3aedjqlmk****")
///     .dockerfile_location("/")
///     .dockerfile_name("Dockerfile")
///     .push_type("GIT_BRANCH")
///     .push_name("master")
///     .image_tag("v0.9.5");
/// let reply = client.create_repo_build_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRepoBuildRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Image repository meant, as [`CreateRepository`](super::Client::create_repository)
    /// or [`ListRepository`](super::Client::list_repository) returns it.
    /// Example: `crr-8dz3aedjqlmk****`.
    pub repo_id: Option<String>,
    /// **Required.** Directory of the source code that the Dockerfile lies in.
    pub dockerfile_location: Option<String>,
    /// **Required.** Dockerfile that the build works by. Example: `Dockerfile`.
    pub dockerfile_name: Option<String>,
    /// **Required.** Whether pushes of a branch or of a tag start the build. Example: `GIT_BRANCH`.
    pub push_type: Option<String>,
    /// **Required.** Branch or tag whose push starts the build. Example: `master`.
    pub push_name: Option<String>,
    /// **Required.** Tag that the built image gets. Example: `v0.9.5`.
    pub image_tag: Option<String>,
    /// Arguments handed to the build, each as a name and a value.
    /// Items: at most 20. Example: `UserName=Test`.
    pub build_args: Vec<String>,
    /// Operating systems and architectures that the image is built for.
    /// Items: at most 20. Example: `linux/amd64`.
    pub platforms: Vec<String>,
}

impl CreateRepoBuildRuleRequest {
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
    /// Sets `DockerfileLocation`, which is required.
    pub fn dockerfile_location(mut self, value: impl Into<String>) -> Self {
        self.dockerfile_location = Some(value.into());
        self
    }
    /// Sets `DockerfileName`, which is required.
    pub fn dockerfile_name(mut self, value: impl Into<String>) -> Self {
        self.dockerfile_name = Some(value.into());
        self
    }
    /// Sets `PushType`, which is required.
    pub fn push_type(mut self, value: impl Into<String>) -> Self {
        self.push_type = Some(value.into());
        self
    }
    /// Sets `PushName`, which is required.
    pub fn push_name(mut self, value: impl Into<String>) -> Self {
        self.push_name = Some(value.into());
        self
    }
    /// Sets `ImageTag`, which is required.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
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
    CreateRepoBuildRuleRequest {
        "InstanceId" => instance_id: query,
        "RepoId" => repo_id: query,
        "DockerfileLocation" => dockerfile_location: query,
        "DockerfileName" => dockerfile_name: query,
        "PushType" => push_type: query,
        "PushName" => push_name: query,
        "ImageTag" => image_tag: query,
        "BuildArgs" => build_args: query,
        "Platforms" => platforms: query,
    }
}

impl Operation for CreateRepoBuildRuleRequest {
    type Response = CreateRepoBuildRuleResponse;
    type Error = CreateRepoBuildRuleError;
    const INFO: OperationInfo = super::operation("CreateRepoBuildRule")
        .required(
            &[
                "InstanceId",
                "RepoId",
                "DockerfileLocation",
                "DockerfileName",
                "PushType",
                "PushName",
                "ImageTag",
            ],
        )
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateRepoBuildRuleError] = &[
        CreateRepoBuildRuleError::NoPrivilege,
        CreateRepoBuildRuleError::SystemError,
    ];
}

/// Response to [`CreateRepoBuildRuleRequest`].
#[non_exhaustive]
pub struct CreateRepoBuildRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CE1F661-75DD-4EBD-A4AD-057B26834ABB`.
    pub request_id: Option<String>,
    /// ID of the build rule, as the call that created or listed it returned it.
    /// Example: `crbr-ly77w5i3t31f****`.
    pub build_rule_id: Option<String>,
}

response! {
    CreateRepoBuildRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "BuildRuleId" => build_rule_id: value,
    }
}

/// Errors that the documentation of [`CreateRepoBuildRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateRepoBuildRuleError = super::DocumentedError;
