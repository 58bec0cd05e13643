// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMFAAuthenticationSettings`, from `cloudsso/UpdateMFAAuthenticationSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes the global MFA setting of a directory and the handling of risky logons.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::UpdateMFAAuthenticationSettingsRequest::new()
///     .directory_id("...")
///     .mfa_authentication_settings("...");
/// let reply = client.update_mfa_authentication_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMFAAuthenticationSettingsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** The MFA authentication settings that are concerned.
    pub mfa_authentication_settings: Option<String>,
    /// What happens to a logon that looks risky.
    pub operation_for_risk_login: Option<String>,
}

impl UpdateMFAAuthenticationSettingsRequest {
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
    /// Sets `MFAAuthenticationSettings`, which is required.
    pub fn mfa_authentication_settings(mut self, value: impl Into<String>) -> Self {
        self.mfa_authentication_settings = Some(value.into());
        self
    }
    /// Sets `OperationForRiskLogin`.
    pub fn operation_for_risk_login(mut self, value: impl Into<String>) -> Self {
        self.operation_for_risk_login = Some(value.into());
        self
    }
}

request! {
    UpdateMFAAuthenticationSettingsRequest {
        "DirectoryId" => directory_id: query,
        "MFAAuthenticationSettings" => mfa_authentication_settings: query,
        "OperationForRiskLogin" => operation_for_risk_login: query,
    }
}

impl Operation for UpdateMFAAuthenticationSettingsRequest {
    type Response = UpdateMFAAuthenticationSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateMFAAuthenticationSettings")
        .required(&["DirectoryId", "MFAAuthenticationSettings"]);
}

/// Response to [`UpdateMFAAuthenticationSettingsRequest`].
pub type UpdateMFAAuthenticationSettingsResponse = alicloud_runtime::EmptyResponse;
