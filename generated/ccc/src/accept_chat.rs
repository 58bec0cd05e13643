// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptChat`, from `ccc/AcceptChat.md`.

use alicloud_runtime::codegen::*;

/// Lets an agent take an incoming chat, given by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AcceptChatRequest::new()
///     .instance_id("...")
///     .job_id("...");
/// let reply = client.accept_chat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptChatRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl AcceptChatRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    AcceptChatRequest {
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for AcceptChatRequest {
    type Response = AcceptChatResponse;
    type Error = AcceptChatError;
    const INFO: OperationInfo = super::operation("AcceptChat")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AcceptChatError] = &[
        AcceptChatError::ParameterBlank,
        AcceptChatError::ParameterEmpty,
        AcceptChatError::ParameterFormat,
        AcceptChatError::ParameterNull,
        AcceptChatError::NotExistsInstanceId,
        AcceptChatError::AlreadyExistsSkillGroup,
    ];
}

/// Response to [`AcceptChatRequest`].
#[non_exhaustive]
pub struct AcceptChatResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2263B273-AC1B-44EB-BA98-87F2322C6780`.
    pub request_id: Option<String>,
}

response! {
    AcceptChatResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AcceptChatRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`AlreadyExistsSkillGroup`](super::DocumentedError::AlreadyExistsSkillGroup)
pub type AcceptChatError = super::DocumentedError;
