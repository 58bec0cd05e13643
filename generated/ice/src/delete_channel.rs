// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChannel`, from `ice/DeleteChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a channel by its name, along with its program schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteChannelRequest::new()
///     .channel_name("...");
/// let reply = client.delete_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChannelRequest {
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl DeleteChannelRequest {
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
    DeleteChannelRequest {
        "ChannelName" => channel_name: query,
    }
}

impl Operation for DeleteChannelRequest {
    type Response = DeleteChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteChannel")
        .required(&["ChannelName"]);
}

/// Response to [`DeleteChannelRequest`], which the documentation does not describe.
pub type DeleteChannelResponse = alicloud_runtime::UndocumentedResponse;
