// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDevices`, from `ecd/DeleteDevices.md`.

use alicloud_runtime::codegen::*;

/// Takes devices off the list of trusted ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteDevicesRequest::new()
///     .device_ids(["..."])
///     .client_type(1)
///     .force(1);
/// let reply = client.delete_devices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDevicesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the devices to work on or to narrow the list down to. Items: at most 100.
    pub device_ids: Vec<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<i32>,
    /// **Required.**
    pub force: Option<i32>,
}

impl DeleteDevicesRequest {
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
    /// Sets `Force`, which is required.
    #[inline]
    pub fn force(mut self, value: i32) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteDevicesRequest {
        "RegionId" => region_id: query,
        "DeviceIds" => device_ids: query,
        "ClientType" => client_type: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteDevicesRequest {
    type Response = DeleteDevicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDevices")
        .required(&["DeviceIds", "ClientType", "Force"])
        .region("RegionId");
}

/// Response to [`DeleteDevicesRequest`].
pub type DeleteDevicesResponse = alicloud_runtime::EmptyResponse;
