// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUserSetting`, from `sas/CreateUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Stores user settings, such as alert levels and how long invalid alerts are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateUserSettingRequest::new();
/// let reply = client.create_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserSettingRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// How many days this is: invalid warning keep.
    pub invalid_warning_keep_days: Option<i32>,
    /// The alert levels that are concerned.
    pub alert_levels: Option<String>,
}

impl CreateUserSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `InvalidWarningKeepDays`.
    #[inline]
    pub fn invalid_warning_keep_days(mut self, value: i32) -> Self {
        self.invalid_warning_keep_days = Some(value);
        self
    }
    /// Sets `AlertLevels`.
    pub fn alert_levels(mut self, value: impl Into<String>) -> Self {
        self.alert_levels = Some(value.into());
        self
    }
}

request! {
    CreateUserSettingRequest {
        "SourceIp" => source_ip: query,
        "InvalidWarningKeepDays" => invalid_warning_keep_days: query,
        "AlertLevels" => alert_levels: query,
    }
}

impl Operation for CreateUserSettingRequest {
    type Response = CreateUserSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUserSetting");
}

/// Response to [`CreateUserSettingRequest`], which the documentation does not describe.
pub type CreateUserSettingResponse = alicloud_runtime::UndocumentedResponse;
