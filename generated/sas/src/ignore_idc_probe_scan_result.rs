// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IgnoreIdcProbeScanResult`, from `sas/IgnoreIdcProbeScanResult.md`.

use alicloud_runtime::codegen::*;

/// Ignores results of a data center probe scan, or takes this back.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::IgnoreIdcProbeScanResultRequest::new()
///     .scan_result_ids("...")
///     .ignore_action(1);
/// let reply = client.ignore_idc_probe_scan_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IgnoreIdcProbeScanResultRequest {
    /// **Required.** IDs of the scan results to work on or to narrow the list down to.
    pub scan_result_ids: Option<String>,
    /// **Required.** What is done, or is to be done, about the ignore.
    pub ignore_action: Option<i32>,
}

impl IgnoreIdcProbeScanResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScanResultIds`, which is required.
    pub fn scan_result_ids(mut self, value: impl Into<String>) -> Self {
        self.scan_result_ids = Some(value.into());
        self
    }
    /// Sets `IgnoreAction`, which is required.
    #[inline]
    pub fn ignore_action(mut self, value: i32) -> Self {
        self.ignore_action = Some(value);
        self
    }
}

request! {
    IgnoreIdcProbeScanResultRequest {
        "ScanResultIds" => scan_result_ids: query,
        "IgnoreAction" => ignore_action: query,
    }
}

impl Operation for IgnoreIdcProbeScanResultRequest {
    type Response = IgnoreIdcProbeScanResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("IgnoreIdcProbeScanResult")
        .required(&["ScanResultIds", "IgnoreAction"]);
}

/// Response to [`IgnoreIdcProbeScanResultRequest`], which the documentation does not describe.
pub type IgnoreIdcProbeScanResultResponse = alicloud_runtime::UndocumentedResponse;
