// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopMediaLiveChannel`, from `ice/StopMediaLiveChannel.md`.

use alicloud_runtime::codegen::*;

/// Stops a running MediaLive channel without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StopMediaLiveChannelRequest::new()
///     .channel_id("...");
/// let reply = client.stop_media_live_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopMediaLiveChannelRequest {
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl StopMediaLiveChannelRequest {
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
    StopMediaLiveChannelRequest {
        "ChannelId" => channel_id: form,
    }
}

impl Operation for StopMediaLiveChannelRequest {
    type Response = StopMediaLiveChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopMediaLiveChannel")
        .required(&["ChannelId"]);
}

/// Response to [`StopMediaLiveChannelRequest`], which the documentation does not describe.
pub type StopMediaLiveChannelResponse = alicloud_runtime::UndocumentedResponse;
