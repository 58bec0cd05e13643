// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TakeBreak`, from `ccc/TakeBreak.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BreakData};

/// Sets an agent on break, during which no calls are assigned.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::TakeBreakRequest::new()
///     .code("default")
///     .device_id("ACC-YUNBS-1.0.10-bs3b5f22c6d78f000176aebe9471")
///     .instance_id("ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.take_break(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TakeBreakRequest {
    /// **Required.** Reason for the break, from your own list of codes; it is shown in the agent's
    /// state. Example: `default`.
    pub code: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bs3b5f22c6d78f000176aebe9471`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl TakeBreakRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
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
    TakeBreakRequest {
        "Code" => code: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for TakeBreakRequest {
    type Response = TakeBreakResponse;
    type Error = TakeBreakError;
    const INFO: OperationInfo = super::operation("TakeBreak")
        .required(&["Code", "InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [TakeBreakError] = &[
        TakeBreakError::NotExistsInstanceId,
        TakeBreakError::NotExistsUserId,
        TakeBreakError::ParameterBlank,
        TakeBreakError::InvalidOperationUserState,
    ];
}

/// Response to [`TakeBreakRequest`].
#[non_exhaustive]
pub struct TakeBreakResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
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
    /// Example: `B59382D2-5755-4C6D-861F-FA2AAD8F89F7`.
    pub request_id: Option<String>,
}

response! {
    TakeBreakResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`TakeBreakRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InvalidOperationUserState`](super::DocumentedError::InvalidOperationUserState)
pub type TakeBreakError = super::DocumentedError;
