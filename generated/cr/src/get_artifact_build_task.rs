// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactBuildTask`, from `cr/GetArtifactBuildTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one artifact build task with its state.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactBuildTaskRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .build_task_id("i2a-1yu****");
/// let reply = client.get_artifact_build_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactBuildTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of an artifact build task, such as the making of an accelerated image.
    /// Example: `i2a-1yu****`.
    pub build_task_id: Option<String>,
}

impl GetArtifactBuildTaskRequest {
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
    /// Sets `BuildTaskId`, which is required.
    pub fn build_task_id(mut self, value: impl Into<String>) -> Self {
        self.build_task_id = Some(value.into());
        self
    }
}

request! {
    GetArtifactBuildTaskRequest {
        "InstanceId" => instance_id: query,
        "BuildTaskId" => build_task_id: query,
    }
}

impl Operation for GetArtifactBuildTaskRequest {
    type Response = GetArtifactBuildTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetArtifactBuildTask")
        .method("GET")
        .required(&["InstanceId", "BuildTaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetArtifactBuildTaskRequest`].
#[non_exhaustive]
pub struct GetArtifactBuildTaskResponse {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1685415871`.
    pub end_time: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1685437471`.
    pub start_time: Option<i32>,
    /// Kind of artifact that the task builds. Example: `IMAGE_TO_ACCELERATED_IMAGE`.
    pub artifact_build_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4C7DD0C-C9D6-437A-A7EE-121EFD70D002`.
    pub request_id: Option<String>,
    /// Whether the build is waiting or going on, has succeeded or has failed. Example: `BUILDING`.
    pub task_status: Option<String>,
    /// ID of an artifact build task, such as the making of an accelerated image.
    /// Example: `i2a-1yu****`.
    pub build_task_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Kept for later; empty at present.
    pub instructions: Vec<String>,
    /// Artifact that the task starts from.
    pub source_artifact: Option<Artifact>,
    /// Artifact that the task produces.
    pub target_artifact: Option<Artifact>,
}

response! {
    GetArtifactBuildTaskResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "ArtifactBuildType" => artifact_build_type: value,
        "RequestId" => request_id: value,
        "TaskStatus" => task_status: value,
        "BuildTaskId" => build_task_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "Instructions" => instructions: list(""),
        "SourceArtifact" => source_artifact: value,
        "TargetArtifact" => target_artifact: value,
    }
}

/// Artifact that the task starts from.
#[non_exhaustive]
pub struct Artifact {
    /// Image repository meant, as [`CreateRepository`](super::Client::create_repository) or
    /// [`ListRepository`](super::Client::list_repository) returns it. Example: `cri-shac42yvqzvq****`.
    pub repo_id: Option<String>,
    /// Tag of the image that the build starts from. Example: `latest`.
    pub version: Option<String>,
    /// Kind of artifact, such as an ordinary or an accelerated image.
    pub artifact_type: Option<String>,
}

response! {
    Artifact {
        "RepoId" => repo_id: value,
        "Version" => version: value,
        "ArtifactType" => artifact_type: value,
    }
}
