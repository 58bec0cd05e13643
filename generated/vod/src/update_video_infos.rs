// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVideoInfos`, from `vod/UpdateVideoInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes several videos or audio files in one call, each with its own new information.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateVideoInfosRequest::new()
///     .update_content("text");
/// let reply = client.update_video_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVideoInfosRequest {
    /// **Required.** What the update contains. Example: `text`.
    pub update_content: Option<String>,
}

impl UpdateVideoInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UpdateContent`, which is required.
    pub fn update_content(mut self, value: impl Into<String>) -> Self {
        self.update_content = Some(value.into());
        self
    }
}

request! {
    UpdateVideoInfosRequest {
        "UpdateContent" => update_content: query,
    }
}

impl Operation for UpdateVideoInfosRequest {
    type Response = UpdateVideoInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateVideoInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateVideoInfosRequest`].
#[non_exhaustive]
pub struct UpdateVideoInfosResponse {
    /// IDs of the forbidden videos that were found or are concerned.
    /// Example: `f45cf4eba5c84*****233389558c36`.
    pub forbidden_video_ids: Vec<String>,
    /// IDs of the non exist videos that were found or are concerned.
    /// Example: `f45cf4eba5c84*****233389558c36`.
    pub non_exist_video_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateVideoInfosResponse {
        "ForbiddenVideoIds" => forbidden_video_ids: list(""),
        "NonExistVideoIds" => non_exist_video_ids: list(""),
        "RequestId" => request_id: value,
    }
}
