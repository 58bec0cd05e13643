// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSecurityPreference`, from `ram/SetSecurityPreference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyPreference, LoginProfilePreference, MFAPreference, PublicKeyPreference, SecurityPreference};

/// Sets what RAM users may manage by themselves and how they log on.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::SetSecurityPreferenceRequest::new();
/// let reply = client.set_security_preference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSecurityPreferenceRequest {
    /// Whether RAM users may stay trusted for a while after a logon with MFA.
    /// Default: `false`. Example: `true`.
    pub enable_save_mfa_ticket: Option<bool>,
    /// Whether RAM users may change their own passwords. Default: `true`. Example: `true`.
    pub allow_user_to_change_password: Option<bool>,
    /// Whether RAM users may create and delete their own AccessKey pairs.
    /// Default: `false`. Example: `false`.
    pub allow_user_to_manage_access_keys: Option<bool>,
    /// Whether RAM users may manage their own public keys; on the Japan site only.
    /// Default: `false`. Example: `false`.
    pub allow_user_to_manage_public_keys: Option<bool>,
    /// Whether RAM users may bind and unbind their own MFA devices. Default: `true`. Example: `true`.
    pub allow_user_to_manage_mfa_devices: Option<bool>,
    /// How long RAM users stay logged on. Range: 6 to 24. Unit: `hours`. Default: `6`. Example: `6`.
    pub login_session_duration: Option<i32>,
    /// Addresses that RAM users may log on from; empty stands for anywhere.
    /// Length: at most 512. Items: at most 25. Example: `10.0.0.0/8`.
    pub login_network_masks: Option<String>,
}

impl SetSecurityPreferenceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableSaveMFATicket`.
    #[inline]
    pub fn enable_save_mfa_ticket(mut self, value: bool) -> Self {
        self.enable_save_mfa_ticket = Some(value);
        self
    }
    /// Sets `AllowUserToChangePassword`.
    #[inline]
    pub fn allow_user_to_change_password(mut self, value: bool) -> Self {
        self.allow_user_to_change_password = Some(value);
        self
    }
    /// Sets `AllowUserToManageAccessKeys`.
    #[inline]
    pub fn allow_user_to_manage_access_keys(mut self, value: bool) -> Self {
        self.allow_user_to_manage_access_keys = Some(value);
        self
    }
    /// Sets `AllowUserToManagePublicKeys`.
    #[inline]
    pub fn allow_user_to_manage_public_keys(mut self, value: bool) -> Self {
        self.allow_user_to_manage_public_keys = Some(value);
        self
    }
    /// Sets `AllowUserToManageMFADevices`.
    #[inline]
    pub fn allow_user_to_manage_mfa_devices(mut self, value: bool) -> Self {
        self.allow_user_to_manage_mfa_devices = Some(value);
        self
    }
    /// Sets `LoginSessionDuration`.
    #[inline]
    pub fn login_session_duration(mut self, value: i32) -> Self {
        self.login_session_duration = Some(value);
        self
    }
    /// Sets `LoginNetworkMasks`.
    pub fn login_network_masks(mut self, value: impl Into<String>) -> Self {
        self.login_network_masks = Some(value.into());
        self
    }
}

request! {
    SetSecurityPreferenceRequest {
        "EnableSaveMFATicket" => enable_save_mfa_ticket: query,
        "AllowUserToChangePassword" => allow_user_to_change_password: query,
        "AllowUserToManageAccessKeys" => allow_user_to_manage_access_keys: query,
        "AllowUserToManagePublicKeys" => allow_user_to_manage_public_keys: query,
        "AllowUserToManageMFADevices" => allow_user_to_manage_mfa_devices: query,
        "LoginSessionDuration" => login_session_duration: query,
        "LoginNetworkMasks" => login_network_masks: query,
    }
}

impl Operation for SetSecurityPreferenceRequest {
    type Response = SetSecurityPreferenceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetSecurityPreference");
}

/// Response to [`SetSecurityPreferenceRequest`].
#[non_exhaustive]
pub struct SetSecurityPreferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A978915D-F279-4CA0-A89B-9A71219FFB3E`.
    pub request_id: Option<String>,
    /// What RAM users may manage by themselves and how they log on.
    pub security_preference: Option<SecurityPreference>,
}

response! {
    SetSecurityPreferenceResponse {
        "RequestId" => request_id: value,
        "SecurityPreference" => security_preference: value,
    }
}
