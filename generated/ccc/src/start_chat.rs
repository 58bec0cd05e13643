// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartChat`, from `ccc/StartChat.md`.

use alicloud_runtime::codegen::*;

/// Starts a chat among users, over an access channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// use alicloud_ccc::start_chat::UserList;
///
/// let request = alicloud_ccc::StartChatRequest::new()
///     .user_list([UserList::new()]);
/// let reply = client.start_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartChatRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind user to work on or to narrow the list down to.
    pub user_list: Vec<UserList>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// ID of the access channel that the call is about.
    pub access_channel_id: Option<String>,
}

impl StartChatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserList`, which is required.
    pub fn user_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserList>>,
    ) -> Self {
        self.user_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `AccessChannelId`.
    pub fn access_channel_id(mut self, value: impl Into<String>) -> Self {
        self.access_channel_id = Some(value.into());
        self
    }
}

request! {
    StartChatRequest {
        "InstanceId" => instance_id: query,
        "UserList" => user_list: query_json,
        "Token" => token: query,
        "AccessChannelId" => access_channel_id: query,
    }
}

impl Operation for StartChatRequest {
    type Response = StartChatResponse;
    type Error = StartChatError;
    const INFO: OperationInfo = super::operation("StartChat")
        .required(&["UserList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartChatError] = &[
        StartChatError::ParameterBlank,
        StartChatError::ParameterEmpty,
        StartChatError::ParameterFormat,
        StartChatError::ParameterNull,
        StartChatError::NotExistsInstanceId,
        StartChatError::AlreadyExistsSkillGroup,
    ];
}

/// Response to [`StartChatRequest`].
#[non_exhaustive]
pub struct StartChatResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ChatData>,
}

response! {
    StartChatResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Items of the kind user to work on or to narrow the list down to.
#[non_exhaustive]
pub struct UserList {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// Web address under which the avatar is found.
    pub avatar_url: Option<String>,
    /// Name under which agents and customers see the person, apart from the login name.
    pub nickname: Option<String>,
}

impl UserList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `AvatarUrl`.
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `Nickname`.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
}

request! {
    UserList {
        "UserId" => user_id: field,
        "UserType" => user_type: field,
        "AvatarUrl" => avatar_url: field,
        "Nickname" => nickname: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChatData {
    /// ID of the chat conversation that the item belongs to or stands for.
    /// Example: `$23086709$EAUNIT`.
    pub chat_conversation_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `chat-525523618219921408`.
    pub job_id: Option<String>,
}

response! {
    ChatData {
        "ChatConversationId" => chat_conversation_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`StartChatRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`AlreadyExistsSkillGroup`](super::DocumentedError::AlreadyExistsSkillGroup)
pub type StartChatError = super::DocumentedError;
