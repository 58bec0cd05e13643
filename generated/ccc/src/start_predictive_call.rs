// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartPredictiveCall`, from `ccc/StartPredictiveCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2BackCallContext, CallContextChannelContext, ChatUserContext, ConferenceData};

/// Places a call from a backend system and passes it to an agent once it is answered.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::StartPredictiveCallRequest::new()
///     .instance_id("...")
///     .caller("...")
///     .callee("...")
///     .contact_flow_id("...");
/// let reply = client.start_predictive_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartPredictiveCallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number shown to the person called. In a case it replaces the random choice among
    /// the numbers of the campaign.
    pub caller: Option<String>,
    /// **Required.** Number or extension that is dialed, or to which listed calls must have gone.
    pub callee: Option<String>,
    /// How many seconds this is: timeout. Range: 0 to 3600.
    pub timeout_seconds: Option<i32>,
    /// **Required.** ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// The contact flow variables that are concerned.
    pub contact_flow_variables: Option<String>,
    /// Form of the dialed number shown in place of the real one, so that agents do not see whom they
    /// call.
    pub masked_callee: Option<String>,
    /// ID of the skill group that the call is about.
    pub skill_group_id: Option<String>,
}

impl StartPredictiveCallRequest {
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
    /// Sets `Caller`, which is required.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.caller = Some(value.into());
        self
    }
    /// Sets `Callee`, which is required.
    pub fn callee(mut self, value: impl Into<String>) -> Self {
        self.callee = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
    /// Sets `ContactFlowId`, which is required.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ContactFlowVariables`.
    pub fn contact_flow_variables(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_variables = Some(value.into());
        self
    }
    /// Sets `MaskedCallee`.
    pub fn masked_callee(mut self, value: impl Into<String>) -> Self {
        self.masked_callee = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
}

request! {
    StartPredictiveCallRequest {
        "InstanceId" => instance_id: query,
        "Caller" => caller: query,
        "Callee" => callee: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "ContactFlowId" => contact_flow_id: query,
        "Tags" => tags: query,
        "ContactFlowVariables" => contact_flow_variables: query,
        "MaskedCallee" => masked_callee: query,
        "SkillGroupId" => skill_group_id: query,
    }
}

impl Operation for StartPredictiveCallRequest {
    type Response = StartPredictiveCallResponse;
    type Error = StartPredictiveCallError;
    const INFO: OperationInfo = super::operation("StartPredictiveCall")
        .required(&["InstanceId", "Caller", "Callee", "ContactFlowId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartPredictiveCallError] = &[
        StartPredictiveCallError::ParameterBlank,
        StartPredictiveCallError::NotExistsNumber,
        StartPredictiveCallError::NotExistsInstanceId,
    ];
}

/// Response to [`StartPredictiveCallRequest`].
#[non_exhaustive]
pub struct StartPredictiveCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26A34338-5CD9-4C95-A7A6-5BDCE76C6B94`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// What the call returns besides its status.
    pub data: Option<ConferenceData>,
}

response! {
    StartPredictiveCallResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartPredictiveCallRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type StartPredictiveCallError = super::DocumentedError;
