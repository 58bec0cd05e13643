// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEventSub`, from `live/CreateEventSub.md`.

use alicloud_runtime::codegen::*;

/// Subscribes a callback URL to events of a channel, optionally for chosen users only.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateEventSubRequest::new()
///     .app_id("...")
///     .events(["..."])
///     .callback_url("...");
/// let reply = client.create_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// The users to work on or to narrow the list down to. Items: at most 30.
    pub users: Vec<String>,
    /// **Required.** The events to work on or to narrow the list down to. Items: at most 5.
    pub events: Vec<String>,
    /// **Required.** Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl CreateEventSubRequest {
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
    /// Sets `ChannelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `Users`.
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Events`, which is required.
    pub fn events(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.events = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CallbackUrl`, which is required.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

request! {
    CreateEventSubRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "Users" => users: query,
        "Events" => events: query,
        "CallbackUrl" => callback_url: query,
    }
}

impl Operation for CreateEventSubRequest {
    type Response = CreateEventSubResponse;
    type Error = CreateEventSubError;
    const INFO: OperationInfo = super::operation("CreateEventSub")
        .required(&["AppId", "Events", "CallbackUrl"]);
    const ERRORS: &'static [CreateEventSubError] = &[
        CreateEventSubError::InputInvalid,
        CreateEventSubError::QuotaLimitError,
        CreateEventSubError::ErrorInvalidCallBackUrl,
        CreateEventSubError::NoAuth,
        CreateEventSubError::ResourceNotExist2,
        CreateEventSubError::ServerError,
    ];
}

/// Response to [`CreateEventSubRequest`].
#[non_exhaustive]
pub struct CreateEventSubResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `760bad53276431c499e30dc36f6b26be`.
    pub request_id: Option<String>,
    /// ID of the subscribe that the item belongs to or stands for. Example: `ad53276431c****`.
    pub subscribe_id: Option<String>,
}

response! {
    CreateEventSubResponse {
        "RequestId" => request_id: value,
        "SubscribeId" => subscribe_id: value,
    }
}

/// Errors that the documentation of [`CreateEventSubRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`QuotaLimitError`](super::DocumentedError::QuotaLimitError)
/// - [`ErrorInvalidCallBackUrl`](super::DocumentedError::ErrorInvalidCallBackUrl)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateEventSubError = super::DocumentedError;
