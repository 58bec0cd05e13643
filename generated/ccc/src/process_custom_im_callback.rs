// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ProcessCustomIMCallback`, from `ccc/ProcessCustomIMCallback.md`.

use alicloud_runtime::codegen::*;

/// Takes a message in from a custom instant messaging channel by callback.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ProcessCustomIMCallbackRequest::new()
///     .access_channel_id("...")
///     .conversation_id("...")
///     .sender_id("...")
///     .instance_id("...")
///     .message_content("...");
/// let reply = client.process_custom_im_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ProcessCustomIMCallbackRequest {
    /// **Required.** ID of the access channel that the call is about.
    pub access_channel_id: Option<String>,
    /// **Required.** ID of the conversation that the call is about.
    pub conversation_id: Option<String>,
    /// **Required.** ID of the sender that the call is about.
    pub sender_id: Option<String>,
    /// Name that the sender goes by.
    pub sender_name: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the sender avatar media that the call is about.
    pub sender_avatar_media_id: Option<String>,
    /// **Required.** What the message contains.
    pub message_content: Option<String>,
}

impl ProcessCustomIMCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessChannelId`, which is required.
    pub fn access_channel_id(mut self, value: impl Into<String>) -> Self {
        self.access_channel_id = Some(value.into());
        self
    }
    /// Sets `ConversationId`, which is required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }
    /// Sets `SenderId`, which is required.
    pub fn sender_id(mut self, value: impl Into<String>) -> Self {
        self.sender_id = Some(value.into());
        self
    }
    /// Sets `SenderName`.
    pub fn sender_name(mut self, value: impl Into<String>) -> Self {
        self.sender_name = Some(value.into());
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SenderAvatarMediaId`.
    pub fn sender_avatar_media_id(mut self, value: impl Into<String>) -> Self {
        self.sender_avatar_media_id = Some(value.into());
        self
    }
    /// Sets `MessageContent`, which is required.
    pub fn message_content(mut self, value: impl Into<String>) -> Self {
        self.message_content = Some(value.into());
        self
    }
}

request! {
    ProcessCustomIMCallbackRequest {
        "AccessChannelId" => access_channel_id: form,
        "ConversationId" => conversation_id: form,
        "SenderId" => sender_id: form,
        "SenderName" => sender_name: form,
        "RequestId" => request_id: form,
        "InstanceId" => instance_id: form,
        "SenderAvatarMediaId" => sender_avatar_media_id: form,
        "MessageContent" => message_content: form,
    }
}

impl Operation for ProcessCustomIMCallbackRequest {
    type Response = ProcessCustomIMCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ProcessCustomIMCallback")
        .required(
            &[
                "AccessChannelId",
                "ConversationId",
                "SenderId",
                "InstanceId",
                "MessageContent",
            ],
        );
}

/// Response to [`ProcessCustomIMCallbackRequest`], which the documentation does not describe.
pub type ProcessCustomIMCallbackResponse = alicloud_runtime::UndocumentedResponse;
