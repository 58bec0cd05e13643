// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAgentState`, from `ccc/ResetAgentState.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkModeData};

/// Resets the state of an agent, for example when it hangs.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ResetAgentStateRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test");
/// let reply = client.reset_agent_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAgentStateRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl ResetAgentStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
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
}

request! {
    ResetAgentStateRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for ResetAgentStateRequest {
    type Response = ResetAgentStateResponse;
    type Error = ResetAgentStateError;
    const INFO: OperationInfo = super::operation("ResetAgentState")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ResetAgentStateError] = &[
        ResetAgentStateError::NotExistsInstanceId,
        ResetAgentStateError::NotExistsUserId,
    ];
}

/// Response to [`ResetAgentStateRequest`].
#[non_exhaustive]
pub struct ResetAgentStateResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<WorkModeData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ResetAgentStateResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResetAgentStateRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
pub type ResetAgentStateError = super::DocumentedError;
