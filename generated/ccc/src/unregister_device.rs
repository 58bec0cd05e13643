// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnregisterDevice`, from `ccc/UnregisterDevice.md`.

use alicloud_runtime::codegen::*;

/// Deletes the device registration of an agent, whose SIP phone stops working.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UnregisterDeviceRequest::new()
///     .instance_id("...");
/// let reply = client.unregister_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnregisterDeviceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl UnregisterDeviceRequest {
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
}

request! {
    UnregisterDeviceRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for UnregisterDeviceRequest {
    type Response = UnregisterDeviceResponse;
    type Error = UnregisterDeviceError;
    const INFO: OperationInfo = super::operation("UnregisterDevice")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [UnregisterDeviceError] = &[
        UnregisterDeviceError::ParameterBlank,
        UnregisterDeviceError::PermissionUser,
        UnregisterDeviceError::NotExistsUserId,
        UnregisterDeviceError::InternalServiceDb,
    ];
}

/// Response to [`UnregisterDeviceRequest`].
#[non_exhaustive]
pub struct UnregisterDeviceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    UnregisterDeviceResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UnregisterDeviceRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`PermissionUser`](super::DocumentedError::PermissionUser)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`InternalServiceDb`](super::DocumentedError::InternalServiceDb)
pub type UnregisterDeviceError = super::DocumentedError;
