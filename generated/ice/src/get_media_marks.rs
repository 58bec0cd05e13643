// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaMarks`, from `ice/GetMediaMarks.md`.

use alicloud_runtime::codegen::*;

/// Shows marks of a media asset, picked by mark ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaMarksRequest::new();
/// let reply = client.get_media_marks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaMarksRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// IDs of the media marks to work on or to narrow the list down to.
    pub media_mark_ids: Option<String>,
}

impl GetMediaMarksRequest {
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
    GetMediaMarksRequest {
        "MediaId" => media_id: query,
        "MediaMarkIds" => media_mark_ids: query,
    }
}

impl Operation for GetMediaMarksRequest {
    type Response = GetMediaMarksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaMarks").read_only();
}

/// Response to [`GetMediaMarksRequest`].
#[non_exhaustive]
pub struct GetMediaMarksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub media_id: Option<String>,
    /// The media marks that are concerned. Example: `text`.
    pub media_marks: Option<String>,
}

response! {
    GetMediaMarksResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "MediaMarks" => media_marks: value,
    }
}
