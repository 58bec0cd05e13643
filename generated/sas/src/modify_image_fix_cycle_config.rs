// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageFixCycleConfig`, from `sas/ModifyImageFixCycleConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the schedule for periodic image fixing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyImageFixCycleConfigRequest::new();
/// let reply = client.modify_image_fix_cycle_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageFixCycleConfigRequest {
    /// Whether the image fix is switched on.
    pub image_fix_switch: Option<String>,
    /// Days between two rounds of repair.
    pub image_fix_cycle: Option<i32>,
    /// Images that repair covers, as JSON.
    pub image_fix_target: Option<String>,
    /// How many days back an image may have been changed to be covered.
    pub image_time_range: Option<i32>,
}

impl ModifyImageFixCycleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageFixSwitch`.
    pub fn image_fix_switch(mut self, value: impl Into<String>) -> Self {
        self.image_fix_switch = Some(value.into());
        self
    }
    /// Sets `ImageFixCycle`.
    #[inline]
    pub fn image_fix_cycle(mut self, value: i32) -> Self {
        self.image_fix_cycle = Some(value);
        self
    }
    /// Sets `ImageFixTarget`.
    pub fn image_fix_target(mut self, value: impl Into<String>) -> Self {
        self.image_fix_target = Some(value.into());
        self
    }
    /// Sets `ImageTimeRange`.
    #[inline]
    pub fn image_time_range(mut self, value: i32) -> Self {
        self.image_time_range = Some(value);
        self
    }
}

request! {
    ModifyImageFixCycleConfigRequest {
        "ImageFixSwitch" => image_fix_switch: form,
        "ImageFixCycle" => image_fix_cycle: form,
        "ImageFixTarget" => image_fix_target: form,
        "ImageTimeRange" => image_time_range: form,
    }
}

impl Operation for ModifyImageFixCycleConfigRequest {
    type Response = ModifyImageFixCycleConfigResponse;
    type Error = ModifyImageFixCycleConfigError;
    const INFO: OperationInfo = super::operation("ModifyImageFixCycleConfig");
    const ERRORS: &'static [ModifyImageFixCycleConfigError] = &[
        ModifyImageFixCycleConfigError::NoPermission,
        ModifyImageFixCycleConfigError::ServerError,
    ];
}

/// Response to [`ModifyImageFixCycleConfigRequest`].
#[non_exhaustive]
pub struct ModifyImageFixCycleConfigResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7A4DF7E-57A4-5BBF-8290-223754AD****`.
    pub request_id: Option<String>,
}

response! {
    ModifyImageFixCycleConfigResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyImageFixCycleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyImageFixCycleConfigError = super::DocumentedError;
