// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAIImageInfos`, from `vod/DeleteAIImageInfos.md`.

use alicloud_runtime::codegen::*;

/// Deletes the records of images that AI made; the image files stay.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteAIImageInfosRequest::new()
///     .ai_image_info_ids("b89a6aabf144*****6197ebd6fe6cf29");
/// let reply = client.delete_ai_image_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAIImageInfosRequest {
    /// **Required.** IDs of the AI image infos to work on or to narrow the list down to.
    /// Example: `b89a6aabf144*****6197ebd6fe6cf29`.
    pub ai_image_info_ids: Option<String>,
}

impl DeleteAIImageInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AIImageInfoIds`, which is required.
    pub fn ai_image_info_ids(mut self, value: impl Into<String>) -> Self {
        self.ai_image_info_ids = Some(value.into());
        self
    }
}

request! {
    DeleteAIImageInfosRequest {
        "AIImageInfoIds" => ai_image_info_ids: query,
    }
}

impl Operation for DeleteAIImageInfosRequest {
    type Response = DeleteAIImageInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAIImageInfos")
        .required(&["AIImageInfoIds"]);
}

/// Response to [`DeleteAIImageInfosRequest`].
pub type DeleteAIImageInfosResponse = alicloud_runtime::EmptyResponse;
