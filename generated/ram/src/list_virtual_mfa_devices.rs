// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirtualMFADevices`, from `ram/ListVirtualMFADevices.md`.

use alicloud_runtime::codegen::*;

/// Lists the multi-factor authentication (MFA) devices of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListVirtualMFADevicesRequest::new();
/// let reply = client.list_virtual_mfa_devices(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirtualMFADevicesRequest {}

impl ListVirtualMFADevicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListVirtualMFADevicesRequest {}
}

impl Operation for ListVirtualMFADevicesRequest {
    type Response = ListVirtualMFADevicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVirtualMFADevices").read_only();
}

/// Response to [`ListVirtualMFADevicesRequest`].
#[non_exhaustive]
pub struct ListVirtualMFADevicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// Virtual MFA devices that were found.
    pub virtual_mfa_devices: Option<VirtualMFADevices>,
}

response! {
    ListVirtualMFADevicesResponse {
        "RequestId" => request_id: value,
        "VirtualMFADevices" => virtual_mfa_devices: value,
    }
}

/// Virtual MFA devices that were found.
#[non_exhaustive]
pub struct VirtualMFADevices {
    /// Virtual MFA device, with its seed where it is new.
    pub virtual_mfa_device: Vec<VirtualMFADevice>,
}

response! {
    VirtualMFADevices {
        "VirtualMFADevice" => virtual_mfa_device: list(""),
    }
}

/// Virtual MFA device, with its seed where it is new.
#[non_exhaustive]
pub struct VirtualMFADevice {
    /// When the MFA device was bound. Example: `2015-02-18T17:22:08Z`.
    pub activate_date: Option<Timestamp>,
    /// MFA device, by the serial number that it was given.
    /// Example: `acs:ram::1234567890123:mfa/device002`.
    pub serial_number: Option<String>,
    /// The RAM user with name, ID, and contact data.
    pub user: Option<User>,
}

response! {
    VirtualMFADevice {
        "ActivateDate" => activate_date: value,
        "SerialNumber" => serial_number: value,
        "User" => user: value,
    }
}

/// The RAM user with name, ID, and contact data.
#[non_exhaustive]
pub struct User {
    /// Name of the RAM user that people see; calls go by `UserName`. Example: `text`.
    pub display_name: Option<String>,
    /// ID that RAM gave the user. Example: `1227489245380721`.
    pub user_id: Option<String>,
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

response! {
    User {
        "DisplayName" => display_name: value,
        "UserId" => user_id: value,
        "UserName" => user_name: value,
    }
}
