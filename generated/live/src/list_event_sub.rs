// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventSub`, from `live/ListEventSub.md`.

use alicloud_runtime::codegen::*;

/// Lists the event subscriptions of an app with channels and callback URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListEventSubRequest::new()
///     .app_id("...");
/// let reply = client.list_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ListEventSubRequest {
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
}

request! {
    ListEventSubRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListEventSubRequest {
    type Response = ListEventSubResponse;
    type Error = ListEventSubError;
    const INFO: OperationInfo = super::operation("ListEventSub")
        .method("GET")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [ListEventSubError] = &[
        ListEventSubError::InputInvalid,
        ListEventSubError::NoAuth,
        ListEventSubError::ResourceNotExist2,
        ListEventSubError::ServerError,
    ];
}

/// Response to [`ListEventSubRequest`].
#[non_exhaustive]
pub struct ListEventSubResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE050E24-BE9B-1E79-BB30-7EA0BBAE7F08`.
    pub request_id: Option<String>,
    /// The subscribers that were found or are concerned, one entry each.
    pub subscribers: Vec<Subscriber>,
}

response! {
    ListEventSubResponse {
        "RequestId" => request_id: value,
        "Subscribers" => subscribers: list(""),
    }
}

/// The subscribers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Subscriber {
    /// ID of the sub that the item belongs to or stands for.
    /// Example: `09be0d2254cb5a89f4cbd86403ec****`.
    pub sub_id: Option<String>,
    /// ID of the channel that the item belongs to or stands for. Example: `testmodify`.
    pub channel_id: Option<String>,
    /// Events, one entry each. Example: `ChannelEvent`.
    pub events: Vec<String>,
    /// Web address under which the callback is found. Example: `http://****.com/callback`.
    pub callback_url: Option<String>,
    /// When the item was created. Example: `2023-08-18 10:14:49`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-08-18 10:14:49`.
    pub modify_time: Option<String>,
    /// The users that were found or are concerned, one entry each. Example: `testUser`.
    pub users: Vec<String>,
    /// Number that is given for this: roles. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub roles: Option<i32>,
}

response! {
    Subscriber {
        "SubId" => sub_id: value,
        "ChannelId" => channel_id: value,
        "Events" => events: list(""),
        "CallbackUrl" => callback_url: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "Users" => users: list(""),
        "Roles" => roles: value,
    }
}

/// Errors that the documentation of [`ListEventSubRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListEventSubError = super::DocumentedError;
