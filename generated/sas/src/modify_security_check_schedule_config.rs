// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityCheckScheduleConfig`, from `sas/ModifySecurityCheckScheduleConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets when items of the cloud configuration check run automatically.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifySecurityCheckScheduleConfigRequest::new()
///     .days_of_week("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.modify_security_check_schedule_config(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifySecurityCheckScheduleConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Days of the week of the check, as numbers joined by commas.
    pub days_of_week: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i32>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i32>,
}

impl ModifySecurityCheckScheduleConfigRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DaysOfWeek`, which is required.
    pub fn days_of_week(mut self, value: impl Into<String>) -> Self {
        self.days_of_week = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ModifySecurityCheckScheduleConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "DaysOfWeek" => days_of_week: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for ModifySecurityCheckScheduleConfigRequest {
    type Response = ModifySecurityCheckScheduleConfigResponse;
    type Error = ModifySecurityCheckScheduleConfigError;
    const INFO: OperationInfo = super::operation("ModifySecurityCheckScheduleConfig")
        .required(&["DaysOfWeek", "StartTime", "EndTime"]);
    const ERRORS: &'static [ModifySecurityCheckScheduleConfigError] = &[
        ModifySecurityCheckScheduleConfigError::IllegalParam,
        ModifySecurityCheckScheduleConfigError::NoPermission,
        ModifySecurityCheckScheduleConfigError::ServerError,
    ];
}

/// Response to [`ModifySecurityCheckScheduleConfigRequest`].
pub type ModifySecurityCheckScheduleConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityCheckScheduleConfigRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifySecurityCheckScheduleConfigError = super::DocumentedError;
