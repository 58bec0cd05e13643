// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveBlacklistCallTagging`, from `ccc/RemoveBlacklistCallTagging.md`.

use alicloud_runtime::codegen::*;

/// Takes the blacklist tag off numbers.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemoveBlacklistCallTaggingRequest::new()
///     .instance_id("...")
///     .number("...")
///     .job_id("...");
/// let reply = client.remove_blacklist_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveBlacklistCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number.
    pub number: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl RemoveBlacklistCallTaggingRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    RemoveBlacklistCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
        "JobId" => job_id: query,
    }
}

impl Operation for RemoveBlacklistCallTaggingRequest {
    type Response = RemoveBlacklistCallTaggingResponse;
    type Error = RemoveBlacklistCallTaggingError;
    const INFO: OperationInfo = super::operation("RemoveBlacklistCallTagging")
        .required(&["InstanceId", "Number", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemoveBlacklistCallTaggingError] = &[
        RemoveBlacklistCallTaggingError::ParameterBlank,
        RemoveBlacklistCallTaggingError::LimitExceedCallTagsPerNumber,
        RemoveBlacklistCallTaggingError::NotExistsInstanceId,
        RemoveBlacklistCallTaggingError::NotExistsCustomCallTagging,
        RemoveBlacklistCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`RemoveBlacklistCallTaggingRequest`].
#[non_exhaustive]
pub struct RemoveBlacklistCallTaggingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `03C67DAD-EB26-41D8-949D-9B0C470FB716`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RemoveBlacklistCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`RemoveBlacklistCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`LimitExceedCallTagsPerNumber`](super::DocumentedError::LimitExceedCallTagsPerNumber)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsCustomCallTagging`](super::DocumentedError::NotExistsCustomCallTagging)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type RemoveBlacklistCallTaggingError = super::DocumentedError;
