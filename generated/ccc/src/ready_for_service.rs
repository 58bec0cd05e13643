// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReadyForService`, from `ccc/ReadyForService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkModeData};

/// Makes an agent ready, who then waits for calls.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ReadyForServiceRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-bsd87c04aaa8f7000176ad354b1c")
///     .instance_id("ccc-test");
/// let reply = client.ready_for_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReadyForServiceRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bsd87c04aaa8f7000176ad354b1c`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Whether the agent takes no incoming calls and only dials out; in a list, keeps only such agents.
    /// Example: `false`.
    pub outbound_scenario: Option<bool>,
}

impl ReadyForServiceRequest {
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
    /// Sets `OutboundScenario`.
    #[inline]
    pub fn outbound_scenario(mut self, value: bool) -> Self {
        self.outbound_scenario = Some(value);
        self
    }
}

request! {
    ReadyForServiceRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "OutboundScenario" => outbound_scenario: query,
    }
}

impl Operation for ReadyForServiceRequest {
    type Response = ReadyForServiceResponse;
    type Error = ReadyForServiceError;
    const INFO: OperationInfo = super::operation("ReadyForService")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ReadyForServiceError] = &[
        ReadyForServiceError::NotExistsInstanceId,
        ReadyForServiceError::NotExistsUserId,
        ReadyForServiceError::InvalidOperationChannelState,
        ReadyForServiceError::InvalidOperationUserState,
    ];
}

/// Response to [`ReadyForServiceRequest`].
#[non_exhaustive]
pub struct ReadyForServiceResponse {
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
    /// Example: `CC49060B-87ED-489A-AD3D-00E57775DBFF`.
    pub request_id: Option<String>,
}

response! {
    ReadyForServiceResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReadyForServiceRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
pub type ReadyForServiceError = super::DocumentedError;
