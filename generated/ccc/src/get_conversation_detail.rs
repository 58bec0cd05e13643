// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConversationDetail`, from `ccc/GetConversationDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns what was said in a call, provided quality inspection is enabled for its skill group.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetConversationDetailRequest::new()
///     .instance_id("...")
///     .contact_id("...");
/// let reply = client.get_conversation_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConversationDetailRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the contact that the call is about.
    pub contact_id: Option<String>,
}

impl GetConversationDetailRequest {
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
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
}

request! {
    GetConversationDetailRequest {
        "InstanceId" => instance_id: query,
        "ContactId" => contact_id: query,
    }
}

impl Operation for GetConversationDetailRequest {
    type Response = GetConversationDetailResponse;
    type Error = GetConversationDetailError;
    const INFO: OperationInfo = super::operation("GetConversationDetail")
        .required(&["InstanceId", "ContactId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetConversationDetailError] = &[
        GetConversationDetailError::ParameterBlank,
    ];
}

/// Response to [`GetConversationDetailRequest`].
#[non_exhaustive]
pub struct GetConversationDetailResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E407F9B-A278-52A0-B193-3EE5471D7A87`.
    pub request_id: Option<String>,
    /// The phrases that were found or are concerned, one entry each.
    pub phrases: Vec<Phrase>,
}

response! {
    GetConversationDetailResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Phrases" => phrases: list(""),
    }
}

/// The phrases that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Phrase {
    /// Internal mark of who spoke; clients need not look at it. Example: `agent@ccc-test`.
    pub identity: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `text`.
    pub role: Option<String>,
    /// Where the sentence starts, in milliseconds from the start of the conversation. Example: `240`.
    pub begin: Option<i32>,
    /// Where the range ends. Example: `1280`.
    pub end: Option<i32>,
    /// The words that are concerned. Example: `text`.
    pub words: Option<String>,
}

response! {
    Phrase {
        "Identity" => identity: value,
        "Role" => role: value,
        "Begin" => begin: value,
        "End" => end: value,
        "Words" => words: value,
    }
}

/// Errors that the documentation of [`GetConversationDetailRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type GetConversationDetailError = super::DocumentedError;
