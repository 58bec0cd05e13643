// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelArtifactBuildTask`, from `cr/CancelArtifactBuildTask.md`.

use alicloud_runtime::codegen::*;

/// Calls off an artifact build task, such as the building of an accelerated image.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CancelArtifactBuildTaskRequest::new()
///     .instance_id("cri-shac42yvqzvq****")
///     .build_task_id("i2ei-12****");
/// let reply = client.cancel_artifact_build_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelArtifactBuildTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-shac42yvqzvq****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of an artifact build task, such as the making of an accelerated image.
    /// Example: `i2ei-12****`.
    pub build_task_id: Option<String>,
}

impl CancelArtifactBuildTaskRequest {
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
    CancelArtifactBuildTaskRequest {
        "InstanceId" => instance_id: query,
        "BuildTaskId" => build_task_id: query,
    }
}

impl Operation for CancelArtifactBuildTaskRequest {
    type Response = CancelArtifactBuildTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelArtifactBuildTask")
        .required(&["InstanceId", "BuildTaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`CancelArtifactBuildTaskRequest`].
#[non_exhaustive]
pub struct CancelArtifactBuildTaskResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4C7DD0C-C9D6-437A-A7EE-121EFD70D002`.
    pub request_id: Option<String>,
}

response! {
    CancelArtifactBuildTaskResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
