// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AnalyzeConversation`, from `ccc/AnalyzeConversation.md`.

use alicloud_runtime::codegen::*;

/// Analyzes the text of a conversation and extracts title, keywords, summary and other things asked
/// for.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AnalyzeConversationRequest::new()
///     .instance_id("...");
/// let reply = client.analyze_conversation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AnalyzeConversationRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// What to produce, as a JSON array: title, summary, keywords or fields. Only title and summary go
    /// together.
    pub task_list_json: Option<String>,
    /// Fields to draw from the conversation, as JSON; needed when `TaskListJson` asks for `fields`.
    pub field_list_json: Option<String>,
}

impl AnalyzeConversationRequest {
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
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `TaskListJson`.
    pub fn task_list_json(mut self, value: impl Into<String>) -> Self {
        self.task_list_json = Some(value.into());
        self
    }
    /// Sets `FieldListJson`.
    pub fn field_list_json(mut self, value: impl Into<String>) -> Self {
        self.field_list_json = Some(value.into());
        self
    }
}

request! {
    AnalyzeConversationRequest {
        "InstanceId" => instance_id: query,
        "ContactId" => contact_id: query,
        "TaskListJson" => task_list_json: query,
        "FieldListJson" => field_list_json: query,
    }
}

impl Operation for AnalyzeConversationRequest {
    type Response = AnalyzeConversationResponse;
    type Error = AnalyzeConversationError;
    const INFO: OperationInfo = super::operation("AnalyzeConversation")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AnalyzeConversationError] = &[
        AnalyzeConversationError::ParameterFormat,
        AnalyzeConversationError::ParameterBlank,
        AnalyzeConversationError::InternalServiceCommon,
    ];
}

/// Response to [`AnalyzeConversationRequest`].
#[non_exhaustive]
pub struct AnalyzeConversationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F766284-F103-4298-8EC5-19F9F9BE5522`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    AnalyzeConversationResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`AnalyzeConversationRequest`] names.
///
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type AnalyzeConversationError = super::DocumentedError;
