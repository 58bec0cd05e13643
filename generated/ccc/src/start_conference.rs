// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartConference`, from `ccc/StartConference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2BackCallContext, CallContextChannelContext, ChatUserContext, ConferenceData};

/// Starts a conference with the participants given.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::StartConferenceRequest::new()
///     .instance_id("...")
///     .participant_list_json("...");
/// let reply = client.start_conference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartConferenceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** Parties to call into the conference, as a JSON array of agents' extensions and
    /// customers' numbers.
    pub participant_list_json: Option<String>,
    /// How many seconds this is: timeout. Range: 0 to 3600.
    pub timeout_seconds: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
}

impl StartConferenceRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `ParticipantListJson`, which is required.
    pub fn participant_list_json(mut self, value: impl Into<String>) -> Self {
        self.participant_list_json = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    StartConferenceRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "ParticipantListJson" => participant_list_json: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "Tags" => tags: query,
    }
}

impl Operation for StartConferenceRequest {
    type Response = StartConferenceResponse;
    type Error = StartConferenceError;
    const INFO: OperationInfo = super::operation("StartConference")
        .required(&["InstanceId", "ParticipantListJson"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartConferenceError] = &[
        StartConferenceError::ParameterBlank,
        StartConferenceError::ParameterEmpty,
        StartConferenceError::NotExistsInstanceId,
        StartConferenceError::NotExistsNumber,
        StartConferenceError::InternalServiceCti,
    ];
}

/// Response to [`StartConferenceRequest`].
#[non_exhaustive]
pub struct StartConferenceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDD327D1-AB8A-596B-883F-F63582A73F1D`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<ConferenceData>,
}

response! {
    StartConferenceResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartConferenceRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type StartConferenceError = super::DocumentedError;
