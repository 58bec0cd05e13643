// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveMessageUserMessage`, from `live/DeleteLiveMessageUserMessage.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a message that was sent to a single user.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveMessageUserMessageRequest::new()
///     .app_id("...")
///     .receiver_id("...")
///     .message_id("...");
/// let reply = client.delete_live_message_user_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveMessageUserMessageRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the receiver that the call is about.
    pub receiver_id: Option<String>,
    /// **Required.** ID of the message that the call is about.
    pub message_id: Option<String>,
    /// ID of the deleter that the call is about.
    pub deleter_id: Option<String>,
    /// What is known about the deleter.
    pub deleter_info: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl DeleteLiveMessageUserMessageRequest {
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
    /// Sets `MessageId`, which is required.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    DeleteLiveMessageUserMessageRequest {
        "AppId" => app_id: query,
        "ReceiverId" => receiver_id: query,
        "MessageId" => message_id: query,
        "DeleterId" => deleter_id: query,
        "DeleterInfo" => deleter_info: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for DeleteLiveMessageUserMessageRequest {
    type Response = DeleteLiveMessageUserMessageResponse;
    type Error = DeleteLiveMessageUserMessageError;
    const INFO: OperationInfo = super::operation("DeleteLiveMessageUserMessage")
        .required(&["AppId", "ReceiverId", "MessageId"]);
    const ERRORS: &'static [DeleteLiveMessageUserMessageError] = &[
        DeleteLiveMessageUserMessageError::InputInvalid,
        DeleteLiveMessageUserMessageError::NoAuth,
        DeleteLiveMessageUserMessageError::ResourceNotExist2,
        DeleteLiveMessageUserMessageError::ServerError,
    ];
}

/// Response to [`DeleteLiveMessageUserMessageRequest`].
pub type DeleteLiveMessageUserMessageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveMessageUserMessageRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteLiveMessageUserMessageError = super::DocumentedError;
