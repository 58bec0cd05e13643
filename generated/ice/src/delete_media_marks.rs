// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaMarks`, from `ice/DeleteMediaMarks.md`.

use alicloud_runtime::codegen::*;

/// Deletes marks that were set on a media asset, by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaMarksRequest::new();
/// let reply = client.delete_media_marks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaMarksRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// IDs of the media marks to work on or to narrow the list down to.
    pub media_mark_ids: Option<String>,
}

impl DeleteMediaMarksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `MediaMarkIds`.
    pub fn media_mark_ids(mut self, value: impl Into<String>) -> Self {
        self.media_mark_ids = Some(value.into());
        self
    }
}

request! {
    DeleteMediaMarksRequest {
        "MediaId" => media_id: query,
        "MediaMarkIds" => media_mark_ids: query,
    }
}

impl Operation for DeleteMediaMarksRequest {
    type Response = DeleteMediaMarksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaMarks");
}

/// Response to [`DeleteMediaMarksRequest`].
#[non_exhaustive]
pub struct DeleteMediaMarksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****019b82e24b37a1c2958dec38****`.
    pub media_id: Option<String>,
    /// IDs of the media marks that were found or are concerned.
    /// Example: `mark-f82d*****4994b0915948ef7e16,mark-3d56d*****4c8fa9ae2a1f9e5d2d60`.
    pub media_mark_ids: Option<String>,
}

response! {
    DeleteMediaMarksResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "MediaMarkIds" => media_mark_ids: value,
    }
}
