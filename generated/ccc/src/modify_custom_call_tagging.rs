// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCustomCallTagging`, from `ccc/ModifyCustomCallTagging.md`.

use alicloud_runtime::codegen::*;

/// Changes description and tags of a mark on a calling number.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyCustomCallTaggingRequest::new()
///     .instance_id("...")
///     .number("...")
///     .call_tag_name_list("...");
/// let reply = client.modify_custom_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCustomCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number.
    pub number: Option<String>,
    /// **Required.** Items of the kind call tag name to work on or to narrow the list down to.
    pub call_tag_name_list: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyCustomCallTaggingRequest {
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
    /// Sets `Number`, which is required.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `CallTagNameList`, which is required.
    pub fn call_tag_name_list(mut self, value: impl Into<String>) -> Self {
        self.call_tag_name_list = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyCustomCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
        "CallTagNameList" => call_tag_name_list: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyCustomCallTaggingRequest {
    type Response = ModifyCustomCallTaggingResponse;
    type Error = ModifyCustomCallTaggingError;
    const INFO: OperationInfo = super::operation("ModifyCustomCallTagging")
        .required(&["InstanceId", "Number", "CallTagNameList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ModifyCustomCallTaggingError] = &[
        ModifyCustomCallTaggingError::ParameterBlank,
        ModifyCustomCallTaggingError::LimitExceedCallTagsPerNumber,
        ModifyCustomCallTaggingError::NotExistsInstanceId,
        ModifyCustomCallTaggingError::NotExistsCustomCallTagging,
        ModifyCustomCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`ModifyCustomCallTaggingRequest`].
#[non_exhaustive]
pub struct ModifyCustomCallTaggingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    ModifyCustomCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`ModifyCustomCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`LimitExceedCallTagsPerNumber`](super::DocumentedError::LimitExceedCallTagsPerNumber)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsCustomCallTagging`](super::DocumentedError::NotExistsCustomCallTagging)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ModifyCustomCallTaggingError = super::DocumentedError;
