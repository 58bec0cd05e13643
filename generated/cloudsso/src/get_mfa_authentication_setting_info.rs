// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMFAAuthenticationSettingInfo`, from `cloudsso/GetMFAAuthenticationSettingInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads a directory's MFA setting together with what happens upon risky logons.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::GetMFAAuthenticationSettingInfoRequest::new()
///     .directory_id("...");
/// let reply = client.get_mfa_authentication_setting_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingInfoRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl GetMFAAuthenticationSettingInfoRequest {
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
    GetMFAAuthenticationSettingInfoRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for GetMFAAuthenticationSettingInfoRequest {
    type Response = GetMFAAuthenticationSettingInfoResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetMFAAuthenticationSettingInfo")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`GetMFAAuthenticationSettingInfoRequest`].
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D3B107-DA80-5B34-A3D0-9E82F8F0DA0E`.
    pub request_id: Option<String>,
    /// What is known about the MFA authentication setting.
    pub mfa_authentication_setting_info: Option<MFAAuthenticationSettingInfo>,
}

response! {
    GetMFAAuthenticationSettingInfoResponse {
        "RequestId" => request_id: value,
        "MFAAuthenticationSettingInfo" => mfa_authentication_setting_info: value,
    }
}

/// What is known about the MFA authentication setting.
#[non_exhaustive]
pub struct MFAAuthenticationSettingInfo {
    /// The mfa authentication advance settings that are concerned. Example: `OnlyRiskyLogin`.
    pub mfa_authentication_advance_settings: Option<String>,
    /// What happens to a logon that looks risky. Example: `EnforceVerify`.
    pub operation_for_risk_login: Option<String>,
}

response! {
    MFAAuthenticationSettingInfo {
        "MfaAuthenticationAdvanceSettings" => mfa_authentication_advance_settings: value,
        "OperationForRiskLogin" => operation_for_risk_login: value,
    }
}
