// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoAnalysisConfig`, from `quanmiaolightapp/GetVideoAnalysisConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigData};

/// Reads the limit of concurrent video analysis tasks in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetVideoAnalysisConfigRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.get_video_analysis_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoAnalysisConfigRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
}

impl GetVideoAnalysisConfigRequest {
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
}

request! {
    GetVideoAnalysisConfigRequest {
        "workspaceId" => workspace_id: path,
    }
}

impl Operation for GetVideoAnalysisConfigRequest {
    type Response = GetVideoAnalysisConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVideoAnalysisConfig")
        .roa(
            "GET",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoAnalysisConfig",
        )
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`GetVideoAnalysisConfigRequest`].
#[non_exhaustive]
pub struct GetVideoAnalysisConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `085BE2D2-BB7E-59A6-B688-F2CB32124E7F`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<ConfigData>,
}

response! {
    GetVideoAnalysisConfigResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}
