// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterDevice`, from `ccc/RegisterDevice.md`.

use alicloud_runtime::codegen::*;

/// Registers a SIP phone or softphone for an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RegisterDeviceRequest::new()
///     .device_id("Yealink SIP-T23G 44.84.203.6")
///     .instance_id("ccc-test")
///     .password("80xxxx33")
///     .user_id("user-test@ccc-test");
/// let reply = client.register_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterDeviceRequest {
    /// **Required.** ID of the device that the call is about. Example: `Yealink SIP-T23G 44.84.203.6`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `80xxxx33`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl RegisterDeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    RegisterDeviceRequest {
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "Password" => password: query as Secret,
        "UserId" => user_id: query,
    }
}

impl Operation for RegisterDeviceRequest {
    type Response = RegisterDeviceResponse;
    type Error = RegisterDeviceError;
    const INFO: OperationInfo = super::operation("RegisterDevice")
        .required(&["DeviceId", "InstanceId", "Password"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RegisterDeviceError] = &[
        RegisterDeviceError::ParameterBlank,
    ];
}

/// Response to [`RegisterDeviceRequest`].
#[non_exhaustive]
pub struct RegisterDeviceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
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
    RegisterDeviceResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RegisterDeviceRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type RegisterDeviceError = super::DocumentedError;
