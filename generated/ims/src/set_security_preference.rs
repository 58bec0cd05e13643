// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSecurityPreference`, from `ims/SetSecurityPreference.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyPreference, LoginProfilePreference, MFAPreference, PersonalInfoPreference, SecurityPreference};

/// Sets account-wide preferences for RAM users, such as session duration, logon masks, and
/// self-service rights.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::SetSecurityPreferenceRequest::new();
/// let reply = client.set_security_preference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSecurityPreferenceRequest {
    /// Whether a passed second check can be remembered for seven days.
    /// Default: `false`. Example: `false`.
    pub enable_save_mfa_ticket: Option<bool>,
    /// Whether RAM users may change their own passwords. Default: `true`. Example: `true`.
    pub allow_user_to_change_password: Option<bool>,
    /// Whether RAM users may create and change AccessKey pairs of their own.
    /// Default: `false`. Example: `false`.
    pub allow_user_to_manage_access_keys: Option<bool>,
    /// Whether RAM users may bind and unbind their own multi-factor devices.
    /// Default: `true`. Example: `true`.
    pub allow_user_to_manage_mfa_devices: Option<bool>,
    /// How long a logon to the console lasts before the user must log on again.
    /// Range: 6 to 24. Unit: `hours`. Default: `6`. Example: `6`.
    pub login_session_duration: Option<i32>,
    /// Address ranges from which RAM users may log on to the console; calls by AccessKey are not
    /// concerned. Length: at most 512. Items: at most 25. Example: `10.0.0.0/8`.
    pub login_network_masks: Option<String>,
    /// Ways of a second check that the account allows.
    pub verification_types: Vec<String>,
    /// Whether RAM users may bind and unbind their own DingTalk accounts.
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
    /// Whether a user can skip the second check when a logon looks unusual.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub operation_for_risk_login: Option<String>,
    /// Who must pass multi-factor authentication at logon: every RAM user, those set up for it, or at
    /// unusual logons.
    pub mfa_operation_for_login: Option<String>,
    /// Whether RAM users may log on with a passkey.
    pub allow_user_to_login_with_passkey: Option<bool>,
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
    /// Sets `VerificationTypes`.
    pub fn verification_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.verification_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowUserToManagePersonalDingTalk`.
    #[inline]
    pub fn allow_user_to_manage_personal_ding_talk(mut self, value: bool) -> Self {
        self.allow_user_to_manage_personal_ding_talk = Some(value);
        self
    }
    /// Sets `OperationForRiskLogin`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn operation_for_risk_login(mut self, value: impl Into<String>) -> Self {
        self.operation_for_risk_login = Some(value.into());
        self
    }
    /// Sets `MFAOperationForLogin`.
    pub fn mfa_operation_for_login(mut self, value: impl Into<String>) -> Self {
        self.mfa_operation_for_login = Some(value.into());
        self
    }
    /// Sets `AllowUserToLoginWithPasskey`.
    #[inline]
    pub fn allow_user_to_login_with_passkey(mut self, value: bool) -> Self {
        self.allow_user_to_login_with_passkey = Some(value);
        self
    }
}

request! {
    SetSecurityPreferenceRequest {
        "EnableSaveMFATicket" => enable_save_mfa_ticket: query,
        "AllowUserToChangePassword" => allow_user_to_change_password: query,
        "AllowUserToManageAccessKeys" => allow_user_to_manage_access_keys: query,
        "AllowUserToManageMFADevices" => allow_user_to_manage_mfa_devices: query,
        "LoginSessionDuration" => login_session_duration: query,
        "LoginNetworkMasks" => login_network_masks: query,
        "VerificationTypes" => verification_types: query_json,
        "AllowUserToManagePersonalDingTalk" => allow_user_to_manage_personal_ding_talk: query,
        "OperationForRiskLogin" => operation_for_risk_login: query,
        "MFAOperationForLogin" => mfa_operation_for_login: query,
        "AllowUserToLoginWithPasskey" => allow_user_to_login_with_passkey: query,
    }
}

impl Operation for SetSecurityPreferenceRequest {
    type Response = SetSecurityPreferenceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("SetSecurityPreference");
}

/// Response to [`SetSecurityPreferenceRequest`].
#[non_exhaustive]
pub struct SetSecurityPreferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17494710-B4BA-4185-BBBB-C1A6ABDE1639`.
    pub request_id: Option<String>,
    /// Security rules that hold for all RAM users of the account.
    pub security_preference: Option<SecurityPreference>,
}

response! {
    SetSecurityPreferenceResponse {
        "RequestId" => request_id: value,
        "SecurityPreference" => security_preference: value,
    }
}
