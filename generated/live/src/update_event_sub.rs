// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEventSub`, from `live/UpdateEventSub.md`.

use alicloud_runtime::codegen::*;

/// Changes channel, users, events, or callback URL of an event subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateEventSubRequest::new()
///     .app_id("...")
///     .subscribe_id("...")
///     .events(["..."])
///     .callback_url("...");
/// let reply = client.update_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the subscribe that the call is about.
    pub subscribe_id: Option<String>,
    /// ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// The users to work on or to narrow the list down to. Items: at most 30.
    pub users: Vec<String>,
    /// **Required.** The events to work on or to narrow the list down to. Items: at most 5.
    pub events: Vec<String>,
    /// **Required.** Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl UpdateEventSubRequest {
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
    /// Sets `SubscribeId`, which is required.
    pub fn subscribe_id(mut self, value: impl Into<String>) -> Self {
        self.subscribe_id = Some(value.into());
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
    UpdateEventSubRequest {
        "AppId" => app_id: query,
        "SubscribeId" => subscribe_id: query,
        "ChannelId" => channel_id: query,
        "Users" => users: query,
        "Events" => events: query,
        "CallbackUrl" => callback_url: query,
    }
}

impl Operation for UpdateEventSubRequest {
    type Response = UpdateEventSubResponse;
    type Error = UpdateEventSubError;
    const INFO: OperationInfo = super::operation("UpdateEventSub")
        .required(&["AppId", "SubscribeId", "Events", "CallbackUrl"]);
    const ERRORS: &'static [UpdateEventSubError] = &[
        UpdateEventSubError::InputInvalid,
        UpdateEventSubError::QuotaLimitError,
        UpdateEventSubError::ErrorInvalidCallBackUrl,
        UpdateEventSubError::NoAuth,
        UpdateEventSubError::ResourceNotExist2,
        UpdateEventSubError::ServerError,
    ];
}

/// Response to [`UpdateEventSubRequest`].
pub type UpdateEventSubResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateEventSubRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`QuotaLimitError`](super::DocumentedError::QuotaLimitError)
/// - [`ErrorInvalidCallBackUrl`](super::DocumentedError::ErrorInvalidCallBackUrl)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateEventSubError = super::DocumentedError;
