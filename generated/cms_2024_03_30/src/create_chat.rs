// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChat`, from `cms_2024_03_30/CreateChat.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Message};

/// Sends messages to a digital employee in a thread; the response is an event stream.
///
/// **Cannot be called yet**: the service speaks `server-sent events` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateChatRequest::new();
/// let reply = client.create_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChatRequest {
    /// Name that the digital employee goes by. Example: `test`.
    pub digital_employee_name: Option<String>,
    /// ID of the thread that the call is about. Example: `thread_id01`.
    pub thread_id: Option<String>,
    /// What the call does to the conversation. Example: `create`.
    pub action: Option<String>,
    /// The variables that are concerned. Example: `text`.
    pub variables: Option<Value>,
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<ChatMessage>,
}

impl CreateChatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `digitalEmployeeName`.
    pub fn digital_employee_name(mut self, value: impl Into<String>) -> Self {
        self.digital_employee_name = Some(value.into());
        self
    }
    /// Sets `threadId`.
    pub fn thread_id(mut self, value: impl Into<String>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `variables`.
    pub fn variables(mut self, value: impl Into<Value>) -> Self {
        self.variables = Some(value.into());
        self
    }
    /// Sets `messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<ChatMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateChatRequest {
        "digitalEmployeeName" => digital_employee_name: body,
        "threadId" => thread_id: body,
        "action" => action: body,
        "variables" => variables: body,
        "messages" => messages: body,
    }
}

impl Operation for CreateChatRequest {
    type Response = CreateChatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateChat")
        .roa("POST", "/chat")
        .read_only()
        .foreign_protocol("server-sent events");
}

/// Response to [`CreateChatRequest`].
#[non_exhaustive]
pub struct CreateChatResponse {
    /// The messages that were found or are concerned, one entry each.
    pub messages: Vec<Message>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `21504600000008405622576e3b48`.
    pub trace_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CEC5375-XXXX-XXXX-XXXX-9A629907C1F0`.
    pub request_id: Option<String>,
}

response! {
    CreateChatResponse {
        "messages" => messages: list(""),
        "traceId" => trace_id: value,
        "requestId" => request_id: value,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ChatMessage {
    /// ID of the message that the call is about. Example: `message_id02`.
    pub message_id: Option<String>,
    /// Who speaks in the message. Example: `system`.
    pub role: Option<String>,
    /// The contents to work on or to narrow the list down to.
    pub contents: Vec<MessageContent>,
    /// The tools to work on or to narrow the list down to. Example: `text`.
    pub tools: Vec<Value>,
}

impl ChatMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `messageId`.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `contents`.
    pub fn contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageContent>>,
    ) -> Self {
        self.contents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tools`.
    pub fn tools(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.tools = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ChatMessage {
        "messageId" => message_id: field,
        "role" => role: field,
        "contents" => contents: field,
        "tools" => tools: field,
    }
}

/// The contents to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MessageContent {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
}

impl MessageContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    MessageContent {
        "type" => type_: field,
        "value" => value: field,
    }
}
