// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaMarks`, from `ice/ListMediaMarks.md`.

use alicloud_runtime::codegen::*;

/// Lists all marks of one media asset.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaMarksRequest::new();
/// let reply = client.list_media_marks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaMarksRequest {
    /// ID of the media that the call is about.
    pub media_id: Option<String>,
    /// IDs of the media marks to work on or to narrow the list down to.
    pub media_mark_ids: Option<String>,
}

impl ListMediaMarksRequest {
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
    ListMediaMarksRequest {
        "MediaId" => media_id: query,
        "MediaMarkIds" => media_mark_ids: query,
    }
}

impl Operation for ListMediaMarksRequest {
    type Response = ListMediaMarksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaMarks").read_only();
}

/// Response to [`ListMediaMarksRequest`].
#[non_exhaustive]
pub struct ListMediaMarksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The media marks that are concerned. Example: `text`.
    pub media_marks: Option<String>,
}

response! {
    ListMediaMarksResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "MediaMarks" => media_marks: value,
    }
}
