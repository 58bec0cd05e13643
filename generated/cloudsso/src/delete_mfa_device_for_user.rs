// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMFADeviceForUser`, from `cloudsso/DeleteMFADeviceForUser.md`.

use alicloud_runtime::codegen::*;

/// Removes an MFA device from a user, who has to bind a new one where MFA is required.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DeleteMFADeviceForUserRequest::new()
///     .user_id("...")
///     .mfa_device_id("...")
///     .directory_id("...");
/// let reply = client.delete_mfa_device_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMFADeviceForUserRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** Second factor of the user, as listed by
    /// [`ListMFADevicesForUser`](super::Client::list_mfa_devices_for_user).
    pub mfa_device_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl DeleteMFADeviceForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `MFADeviceId`, which is required.
    pub fn mfa_device_id(mut self, value: impl Into<String>) -> Self {
        self.mfa_device_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    DeleteMFADeviceForUserRequest {
        "UserId" => user_id: query,
        "MFADeviceId" => mfa_device_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for DeleteMFADeviceForUserRequest {
    type Response = DeleteMFADeviceForUserResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteMFADeviceForUser")
        .required(&["UserId", "MFADeviceId", "DirectoryId"]);
}

/// Response to [`DeleteMFADeviceForUserRequest`].
pub type DeleteMFADeviceForUserResponse = alicloud_runtime::EmptyResponse;
