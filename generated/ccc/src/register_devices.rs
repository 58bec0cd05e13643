// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterDevices`, from `ccc/RegisterDevices.md`.

use alicloud_runtime::codegen::*;

/// Registers several SIP phones or softphones for an agent at once.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RegisterDevicesRequest::new()
///     .instance_id("...")
///     .device_id("...")
///     .password("...");
/// let reply = client.register_devices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterDevicesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Agents whose SIP devices are registered, as a JSON array of IDs.
    pub user_id_list_json: Option<String>,
    /// **Required.** ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
}

impl RegisterDevicesRequest {
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
    /// Sets `UserIdListJson`.
    pub fn user_id_list_json(mut self, value: impl Into<String>) -> Self {
        self.user_id_list_json = Some(value.into());
        self
    }
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    RegisterDevicesRequest {
        "InstanceId" => instance_id: query,
        "UserIdListJson" => user_id_list_json: query,
        "DeviceId" => device_id: query,
        "Password" => password: query,
    }
}

impl Operation for RegisterDevicesRequest {
    type Response = RegisterDevicesResponse;
    type Error = RegisterDevicesError;
    const INFO: OperationInfo = super::operation("RegisterDevices")
        .required(&["InstanceId", "DeviceId", "Password"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RegisterDevicesError] = &[
        RegisterDevicesError::ParameterBlank,
    ];
}

/// Response to [`RegisterDevicesRequest`].
#[non_exhaustive]
pub struct RegisterDevicesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    RegisterDevicesResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Params" => params: list(""),
    }
}

/// Errors that the documentation of [`RegisterDevicesRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type RegisterDevicesError = super::DocumentedError;
