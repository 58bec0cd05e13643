// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaMarks`, from `ice/UpdateMediaMarks.md`.

use alicloud_runtime::codegen::*;

/// Changes marks that are already attached to a media asset.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaMarksRequest::new()
///     .media_id("...")
///     .media_marks("...");
/// let reply = client.update_media_marks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaMarksRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// **Required.** The media marks that are concerned.
    pub media_marks: Option<String>,
}

impl UpdateMediaMarksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
    /// Sets `MediaMarks`, which is required.
    pub fn media_marks(mut self, value: impl Into<String>) -> Self {
        self.media_marks = Some(value.into());
        self
    }
}

request! {
    UpdateMediaMarksRequest {
        "MediaId" => media_id: query,
        "MediaMarks" => media_marks: query,
    }
}

impl Operation for UpdateMediaMarksRequest {
    type Response = UpdateMediaMarksResponse;
    type Error = UpdateMediaMarksError;
    const INFO: OperationInfo = super::operation("UpdateMediaMarks")
        .required(&["MediaId", "MediaMarks"]);
    const ERRORS: &'static [UpdateMediaMarksError] = &[
        UpdateMediaMarksError::Forbidden,
        UpdateMediaMarksError::UpdateMediaMarksFailed,
    ];
}

/// Response to [`UpdateMediaMarksRequest`].
#[non_exhaustive]
pub struct UpdateMediaMarksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `53afdf003a******6a16b5feac6402`.
    pub media_id: Option<String>,
    /// IDs of the media marks that were found or are concerned.
    /// Example: `mark-f82d*****4994b0915948ef7e16,mark-3d56d*****4c8fa9ae2a1f9e5d2d60`.
    pub media_mark_ids: Option<String>,
}

response! {
    UpdateMediaMarksResponse {
        "RequestId" => request_id: value,
        "MediaId" => media_id: value,
        "MediaMarkIds" => media_mark_ids: value,
    }
}

/// Errors that the documentation of [`UpdateMediaMarksRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UpdateMediaMarksFailed`](super::DocumentedError::UpdateMediaMarksFailed)
pub type UpdateMediaMarksError = super::DocumentedError;
