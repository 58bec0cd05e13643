// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartMediaLiveChannel`, from `ice/StartMediaLiveChannel.md`.

use alicloud_runtime::codegen::*;

/// Starts a live channel, which takes in its inputs and produces its outputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartMediaLiveChannelRequest::new()
///     .channel_id("...");
/// let reply = client.start_media_live_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartMediaLiveChannelRequest {
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl StartMediaLiveChannelRequest {
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
    StartMediaLiveChannelRequest {
        "ChannelId" => channel_id: form,
    }
}

impl Operation for StartMediaLiveChannelRequest {
    type Response = StartMediaLiveChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartMediaLiveChannel")
        .required(&["ChannelId"]);
}

/// Response to [`StartMediaLiveChannelRequest`], which the documentation does not describe.
pub type StartMediaLiveChannelResponse = alicloud_runtime::UndocumentedResponse;
