// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRegistryScanDayNum`, from `sas/GetRegistryScanDayNum.md`.

use alicloud_runtime::codegen::*;

/// Reads the day range set for scans of image registries.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetRegistryScanDayNumRequest::new();
/// let reply = client.get_registry_scan_day_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRegistryScanDayNumRequest {}

impl GetRegistryScanDayNumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetRegistryScanDayNumRequest {}
}

impl Operation for GetRegistryScanDayNumRequest {
    type Response = GetRegistryScanDayNumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRegistryScanDayNum").read_only();
}

/// Response to [`GetRegistryScanDayNumRequest`], which the documentation does not describe.
pub type GetRegistryScanDayNumResponse = alicloud_runtime::UndocumentedResponse;
