// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChannel`, from `ice/GetChannel.md`.

use alicloud_runtime::codegen::*;

/// Shows settings and state of one linear channel, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetChannelRequest::new()
///     .channel_name("...");
/// let reply = client.get_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChannelRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl GetChannelRequest {
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
}

request! {
    GetChannelRequest {
        "ChannelName" => channel_name: query,
    }
}

impl Operation for GetChannelRequest {
    type Response = GetChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetChannel")
        .required(&["ChannelName"])
        .read_only();
}

/// Response to [`GetChannelRequest`], which the documentation does not describe.
pub type GetChannelResponse = alicloud_runtime::UndocumentedResponse;
