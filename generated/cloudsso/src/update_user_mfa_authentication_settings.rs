// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateUserMFAAuthenticationSettings`, from `cloudsso/UpdateUserMFAAuthenticationSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the MFA setting that applies to one user individually.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateUserMFAAuthenticationSettingsRequest::new()
///     .user_id("...")
///     .user_mfa_authentication_settings("...")
///     .directory_id("...");
/// let reply = client.update_user_mfa_authentication_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateUserMFAAuthenticationSettingsRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** The user MFA authentication settings that are concerned.
    pub user_mfa_authentication_settings: Option<String>,
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl UpdateUserMFAAuthenticationSettingsRequest {
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
    /// Sets `UserMFAAuthenticationSettings`, which is required.
    pub fn user_mfa_authentication_settings(mut self, value: impl Into<String>) -> Self {
        self.user_mfa_authentication_settings = Some(value.into());
        self
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    UpdateUserMFAAuthenticationSettingsRequest {
        "UserId" => user_id: query,
        "UserMFAAuthenticationSettings" => user_mfa_authentication_settings: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for UpdateUserMFAAuthenticationSettingsRequest {
    type Response = UpdateUserMFAAuthenticationSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateUserMFAAuthenticationSettings")
        .required(&["UserId", "UserMFAAuthenticationSettings", "DirectoryId"]);
}

/// Response to [`UpdateUserMFAAuthenticationSettingsRequest`].
pub type UpdateUserMFAAuthenticationSettingsResponse = alicloud_runtime::EmptyResponse;
