// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRegistryScanDayNum`, from `sas/SetRegistryScanDayNum.md`.

use alicloud_runtime::codegen::*;

/// Sets the day range for scans of image registries.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetRegistryScanDayNumRequest::new()
///     .scan_day_num(1);
/// let reply = client.set_registry_scan_day_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRegistryScanDayNumRequest {
    /// **Required.** How many there are of this: scan day.
    pub scan_day_num: Option<i32>,
}

impl SetRegistryScanDayNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScanDayNum`, which is required.
    #[inline]
    pub fn scan_day_num(mut self, value: i32) -> Self {
        self.scan_day_num = Some(value);
        self
    }
}

request! {
    SetRegistryScanDayNumRequest {
        "ScanDayNum" => scan_day_num: query,
    }
}

impl Operation for SetRegistryScanDayNumRequest {
    type Response = SetRegistryScanDayNumResponse;
    type Error = SetRegistryScanDayNumError;
    const INFO: OperationInfo = super::operation("SetRegistryScanDayNum")
        .required(&["ScanDayNum"]);
    const ERRORS: &'static [SetRegistryScanDayNumError] = &[
        SetRegistryScanDayNumError::NoPermission,
        SetRegistryScanDayNumError::ServerError,
    ];
}

/// Response to [`SetRegistryScanDayNumRequest`].
pub type SetRegistryScanDayNumResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetRegistryScanDayNumRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SetRegistryScanDayNumError = super::DocumentedError;
