// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualMFADevice`, from `ecd/DeleteVirtualMFADevice.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a user's virtual MFA device, who binds a new one at the next logon.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteVirtualMFADeviceRequest::new()
///     .serial_number("...");
/// let reply = client.delete_virtual_mfa_device(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVirtualMFADeviceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Serial number of the item, or its place in an order.
    pub serial_number: Option<String>,
}

impl DeleteVirtualMFADeviceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SerialNumber`, which is required.
    pub fn serial_number(mut self, value: impl Into<String>) -> Self {
        self.serial_number = Some(value.into());
        self
    }
}

request! {
    DeleteVirtualMFADeviceRequest {
        "RegionId" => region_id: query,
        "SerialNumber" => serial_number: query,
    }
}

impl Operation for DeleteVirtualMFADeviceRequest {
    type Response = DeleteVirtualMFADeviceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVirtualMFADevice")
        .required(&["RegionId", "SerialNumber"])
        .region("RegionId");
}

/// Response to [`DeleteVirtualMFADeviceRequest`].
pub type DeleteVirtualMFADeviceResponse = alicloud_runtime::EmptyResponse;
