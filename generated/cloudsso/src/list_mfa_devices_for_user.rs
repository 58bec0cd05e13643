// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMFADevicesForUser`, from `cloudsso/ListMFADevicesForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the MFA devices of a user, at most two.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListMFADevicesForUserRequest::new()
///     .directory_id("...")
///     .user_id("...");
/// let reply = client.list_mfa_devices_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMFADevicesForUserRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl ListMFADevicesForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    ListMFADevicesForUserRequest {
        "DirectoryId" => directory_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for ListMFADevicesForUserRequest {
    type Response = ListMFADevicesForUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListMFADevicesForUser")
        .required(&["DirectoryId", "UserId"])
        .read_only();
}

/// Response to [`ListMFADevicesForUserRequest`].
#[non_exhaustive]
pub struct ListMFADevicesForUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8B9982ED-FD0D-5622-8EA0-7B768685DCE7`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `1`.
    pub total_counts: Option<i32>,
    /// The MFA devices that were found or are concerned, one entry each.
    pub mfa_devices: Vec<MFADevice>,
}

response! {
    ListMFADevicesForUserResponse {
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "MFADevices" => mfa_devices: list(""),
    }
}

/// The MFA devices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MFADevice {
    /// What the second factor is; `TOTP` for an app that shows codes. Example: `TOTP`.
    pub device_type: Option<String>,
    /// Time that is set or recorded for this: effective. Example: `2021-10-29T09:14:06Z`.
    pub effective_time: Option<Timestamp>,
    /// ID of the device that the item belongs to or stands for. Example: `mfa-00ujhet8pycljj7j****`.
    pub device_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    /// Example: `u-00q8wbq42wiltcrk****`.
    pub user_id: Option<String>,
    /// Display text for the second factor of the user. Example: `Alice-MFA1`.
    pub device_name: Option<String>,
}

response! {
    MFADevice {
        "DeviceType" => device_type: value,
        "EffectiveTime" => effective_time: value,
        "DeviceId" => device_id: value,
        "UserId" => user_id: value,
        "DeviceName" => device_name: value,
    }
}
