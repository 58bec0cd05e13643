// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartChannel`, from `ice/StartChannel.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped channel, which plays out its program schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StartChannelRequest::new()
///     .channel_name("...");
/// let reply = client.start_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartChannelRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl StartChannelRequest {
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
    StartChannelRequest {
        "ChannelName" => channel_name: query,
    }
}

impl Operation for StartChannelRequest {
    type Response = StartChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartChannel")
        .required(&["ChannelName"]);
}

/// Response to [`StartChannelRequest`], which the documentation does not describe.
pub type StartChannelResponse = alicloud_runtime::UndocumentedResponse;
