// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoDetectShotConfig`, from `quanmiaolightapp/UpdateVideoDetectShotConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the limit of concurrent shot detection tasks in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::UpdateVideoDetectShotConfigRequest::new()
///     .workspace_id("llm-xxx")
///     .async_concurrency(2);
/// let reply = client.update_video_detect_shot_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfigRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Tasks worked on at the same time; further ones wait.
    /// Range: 2 to 10. Example: `2`.
    pub async_concurrency: Option<i32>,
}

impl UpdateVideoDetectShotConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `asyncConcurrency`, which is required.
    #[inline]
    pub fn async_concurrency(mut self, value: i32) -> Self {
        self.async_concurrency = Some(value);
        self
    }
}

request! {
    UpdateVideoDetectShotConfigRequest {
        "workspaceId" => workspace_id: path,
        "asyncConcurrency" => async_concurrency: form,
    }
}

impl Operation for UpdateVideoDetectShotConfigRequest {
    type Response = UpdateVideoDetectShotConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoDetectShotConfig")
        .roa(
            "PUT",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoDetectShotConfig",
        )
        .required(&["workspaceId", "asyncConcurrency"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateVideoDetectShotConfigRequest`].
#[non_exhaustive]
pub struct UpdateVideoDetectShotConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1813ceee-7fe5-41b4-87e5-982a4d18cca5`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateVideoDetectShotConfigResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
    }
}
