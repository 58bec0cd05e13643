// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaLiveChannel`, from `ice/GetMediaLiveChannel.md`.

use alicloud_runtime::codegen::*;

/// Shows one MediaLive channel with its inputs and output groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaLiveChannelRequest::new()
///     .channel_id("...");
/// let reply = client.get_media_live_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaLiveChannelRequest {
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl GetMediaLiveChannelRequest {
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
    GetMediaLiveChannelRequest {
        "ChannelId" => channel_id: form,
    }
}

impl Operation for GetMediaLiveChannelRequest {
    type Response = GetMediaLiveChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaLiveChannel")
        .required(&["ChannelId"])
        .read_only();
}

/// Response to [`GetMediaLiveChannelRequest`], which the documentation does not describe.
pub type GetMediaLiveChannelResponse = alicloud_runtime::UndocumentedResponse;
