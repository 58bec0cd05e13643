// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTerminals`, from `live/RemoveTerminals.md`.

use alicloud_runtime::codegen::*;

/// Kicks the given terminal users out of a channel and reports a result for each.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::RemoveTerminalsRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .terminal_ids(["..."]);
/// let reply = client.remove_terminals(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTerminalsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** IDs of the terminals to work on or to narrow the list down to. Items: at most 30.
    pub terminal_ids: Vec<String>,
}

impl RemoveTerminalsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `TerminalIds`, which is required.
    pub fn terminal_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.terminal_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveTerminalsRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "TerminalIds" => terminal_ids: query,
    }
}

impl Operation for RemoveTerminalsRequest {
    type Response = RemoveTerminalsResponse;
    type Error = RemoveTerminalsError;
    const INFO: OperationInfo = super::operation("RemoveTerminals")
        .required(&["AppId", "ChannelId", "TerminalIds"]);
    const ERRORS: &'static [RemoveTerminalsError] = &[
        RemoveTerminalsError::_400,
        RemoveTerminalsError::_401,
        RemoveTerminalsError::_404,
        RemoveTerminalsError::_500,
    ];
}

/// Response to [`RemoveTerminalsRequest`].
#[non_exhaustive]
pub struct RemoveTerminalsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4AF8`.
    pub request_id: Option<String>,
    /// The terminals that were found or are concerned, one entry each.
    pub terminals: Vec<Terminal>,
}

response! {
    RemoveTerminalsResponse {
        "RequestId" => request_id: value,
        "Terminals" => terminals: list(""),
    }
}

/// The terminals that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Terminal {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// Identifier of the item within its collection. Example: `1811****`.
    pub id: Option<String>,
}

response! {
    Terminal {
        "Code" => code: value,
        "Message" => message: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`RemoveTerminalsRequest`] names.
///
/// - [`_400`](super::DocumentedError::_400)
/// - [`_401`](super::DocumentedError::_401)
/// - [`_404`](super::DocumentedError::_404)
/// - [`_500`](super::DocumentedError::_500)
pub type RemoveTerminalsError = super::DocumentedError;
