// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChannel`, from `ice/CreateChannel.md`.

use alicloud_runtime::codegen::*;

/// Creates a linear channel that plays scheduled programs, with tier, playback mode, filler source
/// and outputs.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateChannelRequest::new()
///     .channel_name("...")
///     .channel_tier("...")
///     .playback_mode("...")
///     .out_put_config_list("...");
/// let reply = client.create_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChannelRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** Class of the channel; it decides what programs may be put in.
    pub channel_tier: Option<String>,
    /// **Required.** Way in which the playback works.
    pub playback_mode: Option<String>,
    /// What is done about the access, as rules.
    pub access_policy: Option<bool>,
    /// Token for the access; pass it on without reading anything into it.
    pub access_token: Option<String>,
    /// Name that the filler source location goes by.
    pub filler_source_location_name: Option<String>,
    /// Name that the filler source goes by.
    pub filler_source_name: Option<String>,
    /// **Required.** Items of the kind out put config to work on or to narrow the list down to.
    pub out_put_config_list: Option<String>,
}

impl CreateChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `ChannelTier`, which is required.
    pub fn channel_tier(mut self, value: impl Into<String>) -> Self {
        self.channel_tier = Some(value.into());
        self
    }
    /// Sets `PlaybackMode`, which is required.
    pub fn playback_mode(mut self, value: impl Into<String>) -> Self {
        self.playback_mode = Some(value.into());
        self
    }
    /// Sets `AccessPolicy`.
    #[inline]
    pub fn access_policy(mut self, value: bool) -> Self {
        self.access_policy = Some(value);
        self
    }
    /// Sets `AccessToken`.
    pub fn access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets `FillerSourceLocationName`.
    pub fn filler_source_location_name(mut self, value: impl Into<String>) -> Self {
        self.filler_source_location_name = Some(value.into());
        self
    }
    /// Sets `FillerSourceName`.
    pub fn filler_source_name(mut self, value: impl Into<String>) -> Self {
        self.filler_source_name = Some(value.into());
        self
    }
    /// Sets `OutPutConfigList`, which is required.
    pub fn out_put_config_list(mut self, value: impl Into<String>) -> Self {
        self.out_put_config_list = Some(value.into());
        self
    }
}

request! {
    CreateChannelRequest {
        "ChannelName" => channel_name: query,
        "ChannelTier" => channel_tier: query,
        "PlaybackMode" => playback_mode: query,
        "AccessPolicy" => access_policy: query,
        "AccessToken" => access_token: query,
        "FillerSourceLocationName" => filler_source_location_name: query,
        "FillerSourceName" => filler_source_name: query,
        "OutPutConfigList" => out_put_config_list: query,
    }
}

impl Operation for CreateChannelRequest {
    type Response = CreateChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateChannel")
        .required(&["ChannelName", "ChannelTier", "PlaybackMode", "OutPutConfigList"]);
}

/// Response to [`CreateChannelRequest`], which the documentation does not describe.
pub type CreateChannelResponse = alicloud_runtime::UndocumentedResponse;
