// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendLiveMessageGroup`, from `live/SendLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Sends a message to everybody in an interactive message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SendLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .sender_id("...");
/// let reply = client.send_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about. Length: at least 1.
    pub group_id: Option<String>,
    /// **Required.** ID of the sender that the call is about.
    pub sender_id: Option<String>,
    /// What is known about the sender meta.
    pub sender_meta_info: Option<String>,
    /// Content of the message itself, apart from its headers.
    pub body: Option<String>,
    /// Which kind of msg it is or is to be.
    pub msg_type: Option<i64>,
    /// ID of your own for the message, by which it can be deleted later.
    pub msg_tid: Option<String>,
    /// By how much the message raises the count of its kind.
    pub statics_increase: Option<i64>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i64>,
    /// Whether the message is not kept after it was sent.
    pub no_storage: Option<bool>,
    /// Whether the message stays out of the list of recent ones.
    pub no_cache: Option<bool>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl SendLiveMessageGroupRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `SenderId`, which is required.
    pub fn sender_id(mut self, value: impl Into<String>) -> Self {
        self.sender_id = Some(value.into());
        self
    }
    /// Sets `SenderMetaInfo`.
    pub fn sender_meta_info(mut self, value: impl Into<String>) -> Self {
        self.sender_meta_info = Some(value.into());
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
    /// Sets `StaticsIncrease`.
    #[inline]
    pub fn statics_increase(mut self, value: i64) -> Self {
        self.statics_increase = Some(value);
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `NoStorage`.
    #[inline]
    pub fn no_storage(mut self, value: bool) -> Self {
        self.no_storage = Some(value);
        self
    }
    /// Sets `NoCache`.
    #[inline]
    pub fn no_cache(mut self, value: bool) -> Self {
        self.no_cache = Some(value);
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    SendLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "SenderId" => sender_id: query,
        "SenderMetaInfo" => sender_meta_info: query,
        "Body" => body: query,
        "MsgType" => msg_type: query,
        "MsgTid" => msg_tid: query,
        "StaticsIncrease" => statics_increase: query,
        "Weight" => weight: query,
        "NoStorage" => no_storage: query,
        "NoCache" => no_cache: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for SendLiveMessageGroupRequest {
    type Response = SendLiveMessageGroupResponse;
    type Error = SendLiveMessageGroupError;
    const INFO: OperationInfo = super::operation("SendLiveMessageGroup")
        .required(&["AppId", "GroupId", "SenderId"]);
    const ERRORS: &'static [SendLiveMessageGroupError] = &[
        SendLiveMessageGroupError::InputInvalid,
        SendLiveMessageGroupError::NoAuth,
        SendLiveMessageGroupError::ResourceNotExist2,
        SendLiveMessageGroupError::ServerError,
    ];
}

/// Response to [`SendLiveMessageGroupRequest`].
pub type SendLiveMessageGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SendLiveMessageGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SendLiveMessageGroupError = super::DocumentedError;
