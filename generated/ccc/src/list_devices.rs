// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDevices`, from `ccc/ListDevices.md`.

use alicloud_runtime::codegen::*;

/// Lists the devices that are registered for an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListDevicesRequest::new()
///     .instance_id("ccc-test")
///     .user_id("user-test@ccc-test");
/// let reply = client.list_devices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDevicesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl ListDevicesRequest {
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
    ListDevicesRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for ListDevicesRequest {
    type Response = ListDevicesResponse;
    type Error = ListDevicesError;
    const INFO: OperationInfo = super::operation("ListDevices")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListDevicesError] = &[
        ListDevicesError::NotExistsInstanceId,
        ListDevicesError::ParameterBlank,
        ListDevicesError::PermissionUser,
    ];
}

/// Response to [`ListDevicesRequest`].
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<Device>,
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
    ListDevicesResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Device {
    /// ID of the call that the item belongs to or stands for.
    /// Example: `d7b818c3-8d3a-732f-bc9e-1782wa16e455`.
    pub call_id: Option<String>,
    /// SIP address under which the device is registered.
    /// Example: `sip:80326034@33.89.9.338:64189;transport=tcp;registering_acc=18_134_23_4`.
    pub contact: Option<String>,
    /// ID of the device that the item belongs to or stands for.
    /// Example: `ACC-YUNBS-1.0.10-b18bp53c1736c2914176a801ei90`.
    pub device_id: Option<String>,
    /// Number that is given for this: expires. Example: `1609118499750`.
    pub expires: Option<i64>,
    /// Internal telephone number under which the agent's device is reached. Example: `80326034`.
    pub extension: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// Which kind of device it is or is to be.
    pub device_type: Option<String>,
}

response! {
    Device {
        "CallId" => call_id: value,
        "Contact" => contact: value,
        "DeviceId" => device_id: value,
        "Expires" => expires: value,
        "Extension" => extension: value,
        "InstanceId" => instance_id: value,
        "UserId" => user_id: value,
        "DeviceType" => device_type: value,
    }
}

/// Errors that the documentation of [`ListDevicesRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`PermissionUser`](super::DocumentedError::PermissionUser)
pub type ListDevicesError = super::DocumentedError;
