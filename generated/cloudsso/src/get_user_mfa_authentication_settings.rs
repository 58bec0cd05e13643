// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserMFAAuthenticationSettings`, from `cloudsso/GetUserMFAAuthenticationSettings.md`.

use alicloud_runtime::codegen::*;

/// Reads the MFA setting that applies to one user individually.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetUserMFAAuthenticationSettingsRequest::new()
///     .user_id("...")
///     .directory_id("...");
/// let reply = client.get_user_mfa_authentication_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserMFAAuthenticationSettingsRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetUserMFAAuthenticationSettingsRequest {
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
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    GetUserMFAAuthenticationSettingsRequest {
        "UserId" => user_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetUserMFAAuthenticationSettingsRequest {
    type Response = GetUserMFAAuthenticationSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserMFAAuthenticationSettings")
        .required(&["UserId", "DirectoryId"])
        .read_only();
}

/// Response to [`GetUserMFAAuthenticationSettingsRequest`].
#[non_exhaustive]
pub struct GetUserMFAAuthenticationSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B598B62-85E6-5792-9DF1-246D251B07DA`.
    pub request_id: Option<String>,
    /// The user MFA authentication settings that are concerned. Example: `Enabled`.
    pub user_mfa_authentication_settings: Option<String>,
}

response! {
    GetUserMFAAuthenticationSettingsResponse {
        "RequestId" => request_id: value,
        "UserMFAAuthenticationSettings" => user_mfa_authentication_settings: value,
    }
}
