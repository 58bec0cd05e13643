// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartBack2BackCall`, from `ccc/StartBack2BackCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Back2BackCallContext, CallContextChannelContext, ChatUserContext, ConferenceData};

/// Calls one party first and then the other, and joins them by an agent in the middle.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::StartBack2BackCallRequest::new()
///     .instance_id("...")
///     .caller("...")
///     .callee("...")
///     .broker("...");
/// let reply = client.start_back2_back_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartBack2BackCallRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Number shown to the person called. In a case it replaces the random choice among
    /// the numbers of the campaign.
    pub caller: Option<String>,
    /// **Required.** Number or extension that is dialed, or to which listed calls must have gone.
    pub callee: Option<String>,
    /// How many seconds this is: timeout. Range: 0 to 3600.
    pub timeout_seconds: Option<i32>,
    /// **Required.** Number of the instance that calls both sides in turn and joins them, so that
    /// neither sees the other's number.
    pub broker: Option<String>,
    /// Second number of the instance for calling the customer; the first one then calls only the agent.
    pub additional_broker: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
}

impl StartBack2BackCallRequest {
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
    /// Sets `Broker`, which is required.
    pub fn broker(mut self, value: impl Into<String>) -> Self {
        self.broker = Some(value.into());
        self
    }
    /// Sets `AdditionalBroker`.
    pub fn additional_broker(mut self, value: impl Into<String>) -> Self {
        self.additional_broker = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    StartBack2BackCallRequest {
        "InstanceId" => instance_id: query,
        "Caller" => caller: query,
        "Callee" => callee: query,
        "TimeoutSeconds" => timeout_seconds: query,
        "Broker" => broker: query,
        "AdditionalBroker" => additional_broker: query,
        "Tags" => tags: query,
    }
}

impl Operation for StartBack2BackCallRequest {
    type Response = StartBack2BackCallResponse;
    type Error = StartBack2BackCallError;
    const INFO: OperationInfo = super::operation("StartBack2BackCall")
        .required(&["InstanceId", "Caller", "Callee", "Broker"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [StartBack2BackCallError] = &[
        StartBack2BackCallError::ParameterBlank,
        StartBack2BackCallError::NotExistsInstanceId,
        StartBack2BackCallError::NotExistsNumber,
        StartBack2BackCallError::InternalServiceCti,
    ];
}

/// Response to [`StartBack2BackCallRequest`].
#[non_exhaustive]
pub struct StartBack2BackCallResponse {
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
    StartBack2BackCallResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartBack2BackCallRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsNumber`](super::DocumentedError::NotExistsNumber)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type StartBack2BackCallError = super::DocumentedError;
