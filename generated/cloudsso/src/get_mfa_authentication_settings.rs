// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMFAAuthenticationSettings`, from `cloudsso/GetMFAAuthenticationSettings.md`.

use alicloud_runtime::codegen::*;

/// Reads the global MFA setting of a directory, without that for risky logons.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetMFAAuthenticationSettingsRequest::new()
///     .directory_id("...");
/// let reply = client.get_mfa_authentication_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetMFAAuthenticationSettingsRequest {
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
}

request! {
    GetMFAAuthenticationSettingsRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetMFAAuthenticationSettingsRequest {
    type Response = GetMFAAuthenticationSettingsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetMFAAuthenticationSettings")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetMFAAuthenticationSettingsRequest`].
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2BC00C5-76A2-5FFC-A340-927940A98377`.
    pub request_id: Option<String>,
    /// The MFA authentication advance settings that are concerned. Example: `Enabled`.
    pub mfa_authentication_advance_settings: Option<String>,
}

response! {
    GetMFAAuthenticationSettingsResponse {
        "RequestId" => request_id: value,
        "MFAAuthenticationAdvanceSettings" => mfa_authentication_advance_settings: value,
    }
}
