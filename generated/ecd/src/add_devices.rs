// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDevices`, from `ecd/AddDevices.md`.

use alicloud_runtime::codegen::*;

/// Registers hardware clients as trusted devices.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::AddDevicesRequest::new()
///     .device_ids(["..."])
///     .client_type(1);
/// let reply = client.add_devices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDevicesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the devices to work on or to narrow the list down to. Items: at most 200.
    pub device_ids: Vec<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<i32>,
}

impl AddDevicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DeviceIds`, which is required.
    pub fn device_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientType`, which is required.
    #[inline]
    pub fn client_type(mut self, value: i32) -> Self {
        self.client_type = Some(value);
        self
    }
}

request! {
    AddDevicesRequest {
        "RegionId" => region_id: query,
        "DeviceIds" => device_ids: query,
        "ClientType" => client_type: query,
    }
}

impl Operation for AddDevicesRequest {
    type Response = AddDevicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDevices")
        .required(&["DeviceIds", "ClientType"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`AddDevicesRequest`].
#[non_exhaustive]
pub struct AddDevicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A87DBB05-653A-5E4B-B72B-5F4A1E07****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    AddDevicesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
