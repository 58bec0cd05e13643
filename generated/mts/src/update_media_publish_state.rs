// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaPublishState`, from `mts/UpdateMediaPublishState.md`.

use alicloud_runtime::codegen::*;

/// Publishes a media file or takes it back.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateMediaPublishStateRequest::new()
///     .media_id("...");
/// let reply = client.update_media_publish_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaPublishStateRequest {
    /// **Required.** ID of the media that the call is about.
    pub media_id: Option<String>,
    /// Whether the media is open to viewers.
    pub publish: Option<bool>,
}

impl UpdateMediaPublishStateRequest {
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
    /// Sets `Publish`.
    #[inline]
    pub fn publish(mut self, value: bool) -> Self {
        self.publish = Some(value);
        self
    }
}

request! {
    UpdateMediaPublishStateRequest {
        "MediaId" => media_id: query,
        "Publish" => publish: query,
    }
}

impl Operation for UpdateMediaPublishStateRequest {
    type Response = UpdateMediaPublishStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaPublishState")
        .required(&["MediaId"]);
}

/// Response to [`UpdateMediaPublishStateRequest`].
pub type UpdateMediaPublishStateResponse = alicloud_runtime::EmptyResponse;
