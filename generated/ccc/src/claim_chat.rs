// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClaimChat`, from `ccc/ClaimChat.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChatUserContext};

/// Takes a waiting chat over for an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ClaimChatRequest::new()
///     .instance_id("...")
///     .skill_group_id("...")
///     .job_id("...");
/// let reply = client.claim_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClaimChatRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl ClaimChatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`, which is required.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    ClaimChatRequest {
        "InstanceId" => instance_id: query,
        "SkillGroupId" => skill_group_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for ClaimChatRequest {
    type Response = ClaimChatResponse;
    type Error = ClaimChatError;
    const INFO: OperationInfo = super::operation("ClaimChat")
        .required(&["InstanceId", "SkillGroupId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ClaimChatError] = &[
        ClaimChatError::ParameterBlank,
        ClaimChatError::NotExistsChannelId,
        ClaimChatError::NotExistsInstanceId,
        ClaimChatError::NotExistsJobId,
        ClaimChatError::InternalServiceCti,
    ];
}

/// Response to [`ClaimChatRequest`].
#[non_exhaustive]
pub struct ClaimChatResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC976D32-AC4C-4E0F-8AA9-F4BC6C4E2B3E`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<ChatData>,
}

response! {
    ClaimChatResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChatData {
    /// ID of the context that the item belongs to or stands for. Example: `123456789`.
    pub context_id: Option<i64>,
    /// The agent's state, device and signed-in skill groups after the call.
    pub user_context: Option<ChatUserContext>,
    /// The chat contexts that were found or are concerned, one entry each.
    pub chat_contexts: Vec<ChatContext>,
}

response! {
    ChatData {
        "ContextId" => context_id: value,
        "UserContext" => user_context: value,
        "ChatContexts" => chat_contexts: list(""),
    }
}

/// The chat contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChatContext {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `chat-65382141036853491`.
    pub job_id: Option<String>,
    /// Which kind of chat it is or is to be. Example: `INBOUND`.
    pub chat_type: Option<String>,
    /// The call variables that are concerned. Example: `text`.
    pub call_variables: Option<String>,
    /// ID of the access channel that the item belongs to or stands for.
    /// Example: `226****-cbb6-****-8fea-1e71baf7bfa7`.
    pub access_channel_id: Option<String>,
    /// Which kind of access channel it is or is to be. Example: `Web`.
    pub access_channel_type: Option<String>,
    /// Name that the access channel goes by. Example: `text`.
    pub access_channel_name: Option<String>,
    /// Whether an agent has been given the chat. Example: `true`.
    pub being_assigned: Option<bool>,
}

response! {
    ChatContext {
        "InstanceId" => instance_id: value,
        "JobId" => job_id: value,
        "ChatType" => chat_type: value,
        "CallVariables" => call_variables: value,
        "AccessChannelId" => access_channel_id: value,
        "AccessChannelType" => access_channel_type: value,
        "AccessChannelName" => access_channel_name: value,
        "BeingAssigned" => being_assigned: value,
    }
}

/// Errors that the documentation of [`ClaimChatRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type ClaimChatError = super::DocumentedError;
