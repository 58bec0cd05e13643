// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchGetMediaInfos`, from `vod/BatchGetMediaInfos.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of several media files, given by their IDs, in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::BatchGetMediaInfosRequest::new()
///     .media_ids("...");
/// let reply = client.batch_get_media_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchGetMediaInfosRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
}

impl BatchGetMediaInfosRequest {
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
    BatchGetMediaInfosRequest {
        "MediaIds" => media_ids: query,
    }
}

impl Operation for BatchGetMediaInfosRequest {
    type Response = BatchGetMediaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchGetMediaInfos")
        .required(&["MediaIds"]);
}

/// Response to [`BatchGetMediaInfosRequest`], which the documentation does not describe.
pub type BatchGetMediaInfosResponse = alicloud_runtime::UndocumentedResponse;
