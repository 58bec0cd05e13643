// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBlacklistCallTaggings`, from `ccc/ListBlacklistCallTaggings.md`.

use alicloud_runtime::codegen::*;

/// Tells for several numbers at once whether they are tagged as blacklisted.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListBlacklistCallTaggingsRequest::new()
///     .instance_id("...")
///     .number_list("...");
/// let reply = client.list_blacklist_call_taggings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBlacklistCallTaggingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind number to work on or to narrow the list down to.
    pub number_list: Option<String>,
}

impl ListBlacklistCallTaggingsRequest {
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
    /// Sets `NumberList`, which is required.
    pub fn number_list(mut self, value: impl Into<String>) -> Self {
        self.number_list = Some(value.into());
        self
    }
}

request! {
    ListBlacklistCallTaggingsRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query,
    }
}

impl Operation for ListBlacklistCallTaggingsRequest {
    type Response = ListBlacklistCallTaggingsResponse;
    type Error = ListBlacklistCallTaggingsError;
    const INFO: OperationInfo = super::operation("ListBlacklistCallTaggings")
        .required(&["InstanceId", "NumberList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListBlacklistCallTaggingsError] = &[
        ListBlacklistCallTaggingsError::ParameterBlank,
        ListBlacklistCallTaggingsError::LimitExceedCallTagsPerNumber,
        ListBlacklistCallTaggingsError::NotExistsInstanceId,
        ListBlacklistCallTaggingsError::NotExistsCustomCallTagging,
        ListBlacklistCallTaggingsError::InternalServiceDb,
    ];
}

/// Response to [`ListBlacklistCallTaggingsRequest`].
#[non_exhaustive]
pub struct ListBlacklistCallTaggingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `032C73C4-3A6F-4502-872B-4F5B41161C6E`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<BlacklistCallTaggingData>,
}

response! {
    ListBlacklistCallTaggingsResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct BlacklistCallTaggingData {
    /// ID of the job, for asking later how it stands. Example: `job-481841171213393920`.
    pub job_id: Option<String>,
    /// Number that picks out the item, such as a phone number. Example: `1521083xxxx`.
    pub number: Option<String>,
    /// Whether the number is marked as unwanted. Example: `true`.
    pub blacklisted: Option<bool>,
}

response! {
    BlacklistCallTaggingData {
        "JobId" => job_id: value,
        "Number" => number: value,
        "Blacklisted" => blacklisted: value,
    }
}

/// Errors that the documentation of [`ListBlacklistCallTaggingsRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`LimitExceedCallTagsPerNumber`](super::DocumentedError::LimitExceedCallTagsPerNumber)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsCustomCallTagging`](super::DocumentedError::NotExistsCustomCallTagging)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type ListBlacklistCallTaggingsError = super::DocumentedError;
