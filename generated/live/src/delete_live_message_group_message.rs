// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveMessageGroupMessage`, from `live/DeleteLiveMessageGroupMessage.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a message that was sent to a group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveMessageGroupMessageRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .message_id("...");
/// let reply = client.delete_live_message_group_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessageRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID of the message that the call is about.
    pub message_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
    /// ID of the deleter that the call is about.
    pub deleter_id: Option<String>,
    /// What is known about the deleter.
    pub deleter_info: Option<String>,
}

impl DeleteLiveMessageGroupMessageRequest {
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
    /// Sets `MessageId`, which is required.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
    /// Sets `DeleterId`.
    pub fn deleter_id(mut self, value: impl Into<String>) -> Self {
        self.deleter_id = Some(value.into());
        self
    }
    /// Sets `DeleterInfo`.
    pub fn deleter_info(mut self, value: impl Into<String>) -> Self {
        self.deleter_info = Some(value.into());
        self
    }
}

request! {
    DeleteLiveMessageGroupMessageRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "MessageId" => message_id: query,
        "DataCenter" => data_center: query,
        "DeleterId" => deleter_id: query,
        "DeleterInfo" => deleter_info: query,
    }
}

impl Operation for DeleteLiveMessageGroupMessageRequest {
    type Response = DeleteLiveMessageGroupMessageResponse;
    type Error = DeleteLiveMessageGroupMessageError;
    const INFO: OperationInfo = super::operation("DeleteLiveMessageGroupMessage")
        .required(&["AppId", "GroupId", "MessageId"]);
    const ERRORS: &'static [DeleteLiveMessageGroupMessageError] = &[
        DeleteLiveMessageGroupMessageError::InputInvalid,
        DeleteLiveMessageGroupMessageError::NoAuth,
        DeleteLiveMessageGroupMessageError::ResourceNotExist2,
        DeleteLiveMessageGroupMessageError::ServerError,
    ];
}

/// Response to [`DeleteLiveMessageGroupMessageRequest`].
#[non_exhaustive]
pub struct DeleteLiveMessageGroupMessageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B95BE680-5A6A-1CAD-8AB1-09DFF5D6****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest`.
    pub group_id: Option<String>,
    /// ID of the message that the item belongs to or stands for.
    /// Example: `a74a8fbd3cfe4b2daa8517e4e3******`.
    pub message_id: Option<String>,
}

response! {
    DeleteLiveMessageGroupMessageResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "MessageId" => message_id: value,
    }
}

/// Errors that the documentation of [`DeleteLiveMessageGroupMessageRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteLiveMessageGroupMessageError = super::DocumentedError;
