// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAttachedMedia`, from `vod/DeleteAttachedMedia.md`.

use alicloud_runtime::codegen::*;

/// Deletes auxiliary media, such as watermarks or subtitles, several at once if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteAttachedMediaRequest::new()
///     .media_ids("8bc8e94fe4*****e55abde85718,eb18618*****0e989dd56");
/// let reply = client.delete_attached_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAttachedMediaRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    /// Items: at most 20. Example: `8bc8e94fe4*****e55abde85718,eb18618*****0e989dd56`.
    pub media_ids: Option<String>,
}

impl DeleteAttachedMediaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
}

request! {
    DeleteAttachedMediaRequest {
        "MediaIds" => media_ids: query,
    }
}

impl Operation for DeleteAttachedMediaRequest {
    type Response = DeleteAttachedMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAttachedMedia")
        .required(&["MediaIds"]);
}

/// Response to [`DeleteAttachedMediaRequest`].
#[non_exhaustive]
pub struct DeleteAttachedMediaResponse {
    /// IDs of the non exist medias that were found or are concerned.
    /// Example: `["eb18618*****0e989dd56"]`.
    pub non_exist_media_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    DeleteAttachedMediaResponse {
        "NonExistMediaIds" => non_exist_media_ids: list(""),
        "RequestId" => request_id: value,
    }
}
