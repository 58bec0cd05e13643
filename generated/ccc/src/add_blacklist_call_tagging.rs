// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBlacklistCallTagging`, from `ccc/AddBlacklistCallTagging.md`.

use alicloud_runtime::codegen::*;

/// Tags numbers as blacklisted, so that an IVR flow can keep them from calling again and again.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::AddBlacklistCallTaggingRequest::new()
///     .instance_id("...")
///     .number("...")
///     .job_id("...");
/// let reply = client.add_blacklist_call_tagging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBlacklistCallTaggingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number that picks out the item, such as a phone number.
    pub number: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl AddBlacklistCallTaggingRequest {
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
    AddBlacklistCallTaggingRequest {
        "InstanceId" => instance_id: query,
        "Number" => number: query,
        "JobId" => job_id: query,
    }
}

impl Operation for AddBlacklistCallTaggingRequest {
    type Response = AddBlacklistCallTaggingResponse;
    type Error = AddBlacklistCallTaggingError;
    const INFO: OperationInfo = super::operation("AddBlacklistCallTagging")
        .required(&["InstanceId", "Number", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [AddBlacklistCallTaggingError] = &[
        AddBlacklistCallTaggingError::ParameterBlank,
        AddBlacklistCallTaggingError::LimitExceedCallTagsPerNumber,
        AddBlacklistCallTaggingError::NotExistsInstanceId,
        AddBlacklistCallTaggingError::NotExistsCustomCallTagging,
        AddBlacklistCallTaggingError::InternalServiceDb,
    ];
}

/// Response to [`AddBlacklistCallTaggingRequest`].
#[non_exhaustive]
pub struct AddBlacklistCallTaggingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBA26B0-462B-4D77-B78F-AF35560DBC71`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    AddBlacklistCallTaggingResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`AddBlacklistCallTaggingRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`LimitExceedCallTagsPerNumber`](super::DocumentedError::LimitExceedCallTagsPerNumber)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsCustomCallTagging`](super::DocumentedError::NotExistsCustomCallTagging)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type AddBlacklistCallTaggingError = super::DocumentedError;
