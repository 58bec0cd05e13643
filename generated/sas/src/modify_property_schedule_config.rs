// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPropertyScheduleConfig`, from `sas/ModifyPropertyScheduleConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes how often asset fingerprints are collected automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyPropertyScheduleConfigRequest::new()
///     .type_("...")
///     .schedule_time("...");
/// let reply = client.modify_property_schedule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPropertyScheduleConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Time that is set or recorded for this: schedule.
    pub schedule_time: Option<String>,
}

impl ModifyPropertyScheduleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ScheduleTime`, which is required.
    pub fn schedule_time(mut self, value: impl Into<String>) -> Self {
        self.schedule_time = Some(value.into());
        self
    }
}

request! {
    ModifyPropertyScheduleConfigRequest {
        "Type" => type_: query,
        "ScheduleTime" => schedule_time: query,
    }
}

impl Operation for ModifyPropertyScheduleConfigRequest {
    type Response = ModifyPropertyScheduleConfigResponse;
    type Error = ModifyPropertyScheduleConfigError;
    const INFO: OperationInfo = super::operation("ModifyPropertyScheduleConfig")
        .required(&["Type", "ScheduleTime"]);
    const ERRORS: &'static [ModifyPropertyScheduleConfigError] = &[
        ModifyPropertyScheduleConfigError::NoPermission,
        ModifyPropertyScheduleConfigError::ServerError,
    ];
}

/// Response to [`ModifyPropertyScheduleConfigRequest`].
#[non_exhaustive]
pub struct ModifyPropertyScheduleConfigResponse {
    /// Result of the step or check named modify. Example: `true`.
    pub modify_result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0D1DF51-D879-55A8-B6C7-7D3B913EF34D`.
    pub request_id: Option<String>,
}

response! {
    ModifyPropertyScheduleConfigResponse {
        "ModifyResult" => modify_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyPropertyScheduleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyPropertyScheduleConfigError = super::DocumentedError;
