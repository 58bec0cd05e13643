// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendLiveMessageUser`, from `live/SendLiveMessageUser.md`.

use alicloud_runtime::codegen::*;

/// Sends a message to one user of interactive messaging.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SendLiveMessageUserRequest::new()
///     .app_id("...")
///     .receiver_id("...")
///     .sender_id("...");
/// let reply = client.send_live_message_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendLiveMessageUserRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the receiver that the call is about.
    pub receiver_id: Option<String>,
    /// **Required.** ID of the sender that the call is about.
    pub sender_id: Option<String>,
    /// What is known about the sender.
    pub sender_info: Option<String>,
    /// Content of the message itself, apart from its headers.
    pub body: Option<String>,
    /// Which kind of msg it is or is to be.
    pub msg_type: Option<i64>,
    /// ID of your own for the message, by which it can be deleted later.
    pub msg_tid: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
    /// Whether the message is kept and sent again until it arrives.
    pub high_reliability: Option<bool>,
    /// Whether the message is kept.
    pub storage: Option<bool>,
}

impl SendLiveMessageUserRequest {
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
    /// Sets `ReceiverId`, which is required.
    pub fn receiver_id(mut self, value: impl Into<String>) -> Self {
        self.receiver_id = Some(value.into());
        self
    }
    /// Sets `SenderId`, which is required.
    pub fn sender_id(mut self, value: impl Into<String>) -> Self {
        self.sender_id = Some(value.into());
        self
    }
    /// Sets `SenderInfo`.
    pub fn sender_info(mut self, value: impl Into<String>) -> Self {
        self.sender_info = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `MsgType`.
    #[inline]
    pub fn msg_type(mut self, value: i64) -> Self {
        self.msg_type = Some(value);
        self
    }
    /// Sets `MsgTid`.
    pub fn msg_tid(mut self, value: impl Into<String>) -> Self {
        self.msg_tid = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
    /// Sets `HighReliability`.
    #[inline]
    pub fn high_reliability(mut self, value: bool) -> Self {
        self.high_reliability = Some(value);
        self
    }
    /// Sets `Storage`.
    #[inline]
    pub fn storage(mut self, value: bool) -> Self {
        self.storage = Some(value);
        self
    }
}

request! {
    SendLiveMessageUserRequest {
        "AppId" => app_id: query,
        "ReceiverId" => receiver_id: query,
        "SenderId" => sender_id: query,
        "SenderInfo" => sender_info: query,
        "Body" => body: query,
        "MsgType" => msg_type: query,
        "MsgTid" => msg_tid: query,
        "DataCenter" => data_center: query,
        "HighReliability" => high_reliability: query,
        "Storage" => storage: query,
    }
}

impl Operation for SendLiveMessageUserRequest {
    type Response = SendLiveMessageUserResponse;
    type Error = SendLiveMessageUserError;
    const INFO: OperationInfo = super::operation("SendLiveMessageUser")
        .required(&["AppId", "ReceiverId", "SenderId"]);
    const ERRORS: &'static [SendLiveMessageUserError] = &[
        SendLiveMessageUserError::InputInvalid,
        SendLiveMessageUserError::NoAuth,
        SendLiveMessageUserError::ResourceNotExist2,
        SendLiveMessageUserError::ServerError,
    ];
}

/// Response to [`SendLiveMessageUserRequest`].
pub type SendLiveMessageUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SendLiveMessageUserRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SendLiveMessageUserError = super::DocumentedError;
