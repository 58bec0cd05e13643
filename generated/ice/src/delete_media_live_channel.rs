// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaLiveChannel`, from `ice/DeleteMediaLiveChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a live channel of the media live service.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaLiveChannelRequest::new()
///     .channel_id("...");
/// let reply = client.delete_media_live_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaLiveChannelRequest {
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl DeleteMediaLiveChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    DeleteMediaLiveChannelRequest {
        "ChannelId" => channel_id: form,
    }
}

impl Operation for DeleteMediaLiveChannelRequest {
    type Response = DeleteMediaLiveChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaLiveChannel")
        .required(&["ChannelId"]);
}

/// Response to [`DeleteMediaLiveChannelRequest`], which the documentation does not describe.
pub type DeleteMediaLiveChannelResponse = alicloud_runtime::UndocumentedResponse;
