// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAISubtitle`, from `live/DeleteLiveAISubtitle.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template for live subtitles.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAISubtitleRequest::new()
///     .subtitle_id("...");
/// let reply = client.delete_live_ai_subtitle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAISubtitleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the subtitle that the call is about.
    pub subtitle_id: Option<String>,
    /// Name that the subtitle goes by.
    pub subtitle_name: Option<String>,
}

impl DeleteLiveAISubtitleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SubtitleId`, which is required.
    pub fn subtitle_id(mut self, value: impl Into<String>) -> Self {
        self.subtitle_id = Some(value.into());
        self
    }
    /// Sets `SubtitleName`.
    pub fn subtitle_name(mut self, value: impl Into<String>) -> Self {
        self.subtitle_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveAISubtitleRequest {
        "RegionId" => region_id: query,
        "SubtitleId" => subtitle_id: query,
        "SubtitleName" => subtitle_name: query,
    }
}

impl Operation for DeleteLiveAISubtitleRequest {
    type Response = DeleteLiveAISubtitleResponse;
    type Error = DeleteLiveAISubtitleError;
    const INFO: OperationInfo = super::operation("DeleteLiveAISubtitle")
        .required(&["SubtitleId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveAISubtitleError] = &[
        DeleteLiveAISubtitleError::MissingParameter,
        DeleteLiveAISubtitleError::InvalidParameter2,
    ];
}

/// Response to [`DeleteLiveAISubtitleRequest`].
pub type DeleteLiveAISubtitleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveAISubtitleRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DeleteLiveAISubtitleError = super::DocumentedError;
