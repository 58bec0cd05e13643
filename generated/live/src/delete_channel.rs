// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChannel`, from `live/DeleteChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a channel by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteChannelRequest::new();
/// let reply = client.delete_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChannelRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl DeleteChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    DeleteChannelRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
    }
}

impl Operation for DeleteChannelRequest {
    type Response = DeleteChannelResponse;
    type Error = DeleteChannelError;
    const INFO: OperationInfo = super::operation("DeleteChannel");
    const ERRORS: &'static [DeleteChannelError] = &[
        DeleteChannelError::_400,
        DeleteChannelError::_401,
        DeleteChannelError::_404,
        DeleteChannelError::_500,
    ];
}

/// Response to [`DeleteChannelRequest`].
pub type DeleteChannelResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteChannelRequest`] names.
///
/// - [`_400`](super::DocumentedError::_400)
/// - [`_401`](super::DocumentedError::_401)
/// - [`_404`](super::DocumentedError::_404)
/// - [`_500`](super::DocumentedError::_500)
pub type DeleteChannelError = super::DocumentedError;
