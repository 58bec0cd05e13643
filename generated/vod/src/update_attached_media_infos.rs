// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAttachedMediaInfos`, from `vod/UpdateAttachedMediaInfos.md`.

use alicloud_runtime::codegen::*;

/// Changes titles, descriptions, tags or categories of several auxiliary media in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateAttachedMediaInfosRequest::new()
///     .update_content("text");
/// let reply = client.update_attached_media_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAttachedMediaInfosRequest {
    /// **Required.** What the update contains. Example: `text`.
    pub update_content: Option<String>,
}

impl UpdateAttachedMediaInfosRequest {
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
    UpdateAttachedMediaInfosRequest {
        "UpdateContent" => update_content: query,
    }
}

impl Operation for UpdateAttachedMediaInfosRequest {
    type Response = UpdateAttachedMediaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAttachedMediaInfos")
        .required(&["UpdateContent"]);
}

/// Response to [`UpdateAttachedMediaInfosRequest`].
#[non_exhaustive]
pub struct UpdateAttachedMediaInfosResponse {
    /// IDs of the non exist medias that were found or are concerned.
    /// Example: `["bbc65bba53f*****6ed90de118a7849"]`.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    UpdateAttachedMediaInfosResponse {
        "NonExistMediaIds" => non_exist_media_ids: list(""),
        "RequestId" => request_id: value,
    }
}
