// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVideoDetectShotConfig`, from `quanmiaolightapp/GetVideoDetectShotConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfigData};

/// Reads the limit of concurrent shot detection tasks in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetVideoDetectShotConfigRequest::new()
///     .workspace_id("llm-xx");
/// let reply = client.get_video_detect_shot_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVideoDetectShotConfigRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xx`.
    pub workspace_id: Option<String>,
}

impl GetVideoDetectShotConfigRequest {
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
    GetVideoDetectShotConfigRequest {
        "workspaceId" => workspace_id: path,
    }
}

impl Operation for GetVideoDetectShotConfigRequest {
    type Response = GetVideoDetectShotConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVideoDetectShotConfig")
        .roa(
            "GET",
            "/{workspaceId}/quanmiao/lightapp/videoAnalysis/getVideoDetectShotConfig",
        )
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetVideoDetectShotConfigRequest`].
#[non_exhaustive]
pub struct GetVideoDetectShotConfigResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `msg`.
    pub message: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<ConfigData>,
}

response! {
    GetVideoDetectShotConfigResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "message" => message: value,
        "success" => success: value,
        "httpStatusCode" => http_status_code: value,
        "data" => data: value,
    }
}
