// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaCover`, from `mts/UpdateMediaCover.md`.

use alicloud_runtime::codegen::*;

/// Changes the cover image URL of a media file.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaCoverRequest::new()
///     .media_id("3e1cd21131a94525be55acf65888bf46");
/// let reply = client.update_media_cover(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaCoverRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
}

impl UpdateMediaCoverRequest {
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
    /// Sets `CoverURL`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
}

request! {
    UpdateMediaCoverRequest {
        "MediaId" => media_id: query,
        "CoverURL" => cover_url: query,
    }
}

impl Operation for UpdateMediaCoverRequest {
    type Response = UpdateMediaCoverResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaCover")
        .required(&["MediaId"]);
}

/// Response to [`UpdateMediaCoverRequest`].
#[non_exhaustive]
pub struct UpdateMediaCoverResponse {
    /// The media with its files and state.
    pub media: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5428F518-F18E-440D-A000-5667C48599CF`.
    pub request_id: Option<String>,
}

response! {
    UpdateMediaCoverResponse {
        "Media" => media: value,
        "RequestId" => request_id: value,
    }
}
