// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MonitorCall`, from `ccc/MonitorCall.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallContext, CallData, ChannelContext, UserContext};

/// Lets a supervisor listen in on a running call between agent and customer.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::MonitorCallRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .monitored_user_id("user-test@ccc-test")
///     .user_id("monitor-test@ccc-test");
/// let reply = client.monitor_call(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MonitorCallRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the monitored user that the call is about. Example: `user-test@ccc-test`.
    pub monitored_user_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `monitor-test@ccc-test`.
    pub user_id: Option<String>,
    /// How many seconds this is: timeout. Example: `30`.
    pub timeout_seconds: Option<i32>,
}

impl MonitorCallRequest {
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
    /// Sets `MonitoredUserId`, which is required.
    pub fn monitored_user_id(mut self, value: impl Into<String>) -> Self {
        self.monitored_user_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `TimeoutSeconds`.
    #[inline]
    pub fn timeout_seconds(mut self, value: i32) -> Self {
        self.timeout_seconds = Some(value);
        self
    }
}

request! {
    MonitorCallRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "MonitoredUserId" => monitored_user_id: query,
        "UserId" => user_id: query,
        "TimeoutSeconds" => timeout_seconds: query,
    }
}

impl Operation for MonitorCallRequest {
    type Response = MonitorCallResponse;
    type Error = MonitorCallError;
    const INFO: OperationInfo = super::operation("MonitorCall")
        .required(&["InstanceId", "MonitoredUserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [MonitorCallError] = &[
        MonitorCallError::NotExistsChannelId,
        MonitorCallError::NotExistsInstanceId,
        MonitorCallError::NotExistsUserId,
        MonitorCallError::ParameterBlank,
        MonitorCallError::InvalidOperationChannelState,
        MonitorCallError::InvalidOperationUserState,
        MonitorCallError::InternalServiceCti,
    ];
}

/// Response to [`MonitorCallRequest`].
#[non_exhaustive]
pub struct MonitorCallResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallData>,
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
    MonitorCallResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`MonitorCallRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type MonitorCallError = super::DocumentedError;
