// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SignOutGroup`, from `ccc/SignOutGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BreakData};

/// Signs an agent out of its skill groups, by which it goes offline.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SignOutGroupRequest::new()
///     .device_id("ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90")
///     .instance_id("ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.sign_out_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SignOutGroupRequest {
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl SignOutGroupRequest {
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
    SignOutGroupRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for SignOutGroupRequest {
    type Response = SignOutGroupResponse;
    type Error = SignOutGroupError;
    const INFO: OperationInfo = super::operation("SignOutGroup")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SignOutGroupError] = &[
        SignOutGroupError::NotExistsInstanceId,
        SignOutGroupError::NotExistsUserId,
        SignOutGroupError::ParameterBlank,
        SignOutGroupError::InvalidOperationChannelState,
        SignOutGroupError::InvalidOperationUserState,
    ];
}

/// Response to [`SignOutGroupRequest`].
#[non_exhaustive]
pub struct SignOutGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<BreakData>,
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
    SignOutGroupResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SignOutGroupRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationChannelState`](super::DocumentedError::InvalidOperationChannelState)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
pub type SignOutGroupError = super::DocumentedError;
