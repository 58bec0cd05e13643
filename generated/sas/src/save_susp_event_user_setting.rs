// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSuspEventUserSetting`, from `sas/SaveSuspEventUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Sets which severities of alerts are reported to the user.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SaveSuspEventUserSettingRequest::new();
/// let reply = client.save_susp_event_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSuspEventUserSettingRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Severities for which alerts are sent, joined by commas.
    pub levels_on: Option<String>,
}

impl SaveSuspEventUserSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `LevelsOn`.
    pub fn levels_on(mut self, value: impl Into<String>) -> Self {
        self.levels_on = Some(value.into());
        self
    }
}

request! {
    SaveSuspEventUserSettingRequest {
        "From" => from_: query,
        "LevelsOn" => levels_on: query,
    }
}

impl Operation for SaveSuspEventUserSettingRequest {
    type Response = SaveSuspEventUserSettingResponse;
    type Error = SaveSuspEventUserSettingError;
    const INFO: OperationInfo = super::operation("SaveSuspEventUserSetting")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SaveSuspEventUserSettingError] = &[
        SaveSuspEventUserSettingError::NoPermission,
        SaveSuspEventUserSettingError::ServerError,
    ];
}

/// Response to [`SaveSuspEventUserSettingRequest`].
#[non_exhaustive]
pub struct SaveSuspEventUserSettingResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE6229A0-BDBE-534C-A3F8-095EBXXXXXX`.
    pub request_id: Option<String>,
}

response! {
    SaveSuspEventUserSettingResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SaveSuspEventUserSettingRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SaveSuspEventUserSettingError = super::DocumentedError;
