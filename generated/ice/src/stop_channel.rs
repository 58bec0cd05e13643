// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopChannel`, from `ice/StopChannel.md`.

use alicloud_runtime::codegen::*;

/// Takes a linear channel off the air; its configuration stays.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::StopChannelRequest::new()
///     .channel_name("...");
/// let reply = client.stop_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopChannelRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl StopChannelRequest {
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
    StopChannelRequest {
        "ChannelName" => channel_name: query,
    }
}

impl Operation for StopChannelRequest {
    type Response = StopChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopChannel")
        .required(&["ChannelName"]);
}

/// Response to [`StopChannelRequest`], which the documentation does not describe.
pub type StopChannelResponse = alicloud_runtime::UndocumentedResponse;
