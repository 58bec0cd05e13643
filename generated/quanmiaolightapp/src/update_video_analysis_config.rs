// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoAnalysisConfig`, from `quanmiaolightapp/UpdateVideoAnalysisConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the limit of concurrent video analysis tasks in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::UpdateVideoAnalysisConfigRequest::new()
///     .workspace_id("llm-xxx")
///     .async_concurrency(2);
/// let reply = client.update_video_analysis_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfigRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Tasks worked on at the same time; further ones wait.
    /// Range: 2 to 30. Example: `2`.
    pub async_concurrency: Option<i32>,
}

impl UpdateVideoAnalysisConfigRequest {
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
    UpdateVideoAnalysisConfigRequest {
        "workspaceId" => workspace_id: path,
        "asyncConcurrency" => async_concurrency: form,
    }
}

impl Operation for UpdateVideoAnalysisConfigRequest {
    type Response = UpdateVideoAnalysisConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoAnalysisConfig")
        .roa(
            "PUT",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/updateVideoAnalysisConfig",
        )
        .required(&["workspaceId", "asyncConcurrency"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateVideoAnalysisConfigRequest`].
#[non_exhaustive]
pub struct UpdateVideoAnalysisConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D0E915E-655D-59A8-894F-93873F73AAE5`.
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
    UpdateVideoAnalysisConfigResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
    }
}
