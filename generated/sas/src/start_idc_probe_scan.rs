// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartIdcProbeScan`, from `sas/StartIdcProbeScan.md`.

use alicloud_runtime::codegen::*;

/// Starts a scan by the data center probes; it takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::StartIdcProbeScanRequest::new();
/// let reply = client.start_idc_probe_scan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartIdcProbeScanRequest {}

impl StartIdcProbeScanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    StartIdcProbeScanRequest {}
}

impl Operation for StartIdcProbeScanRequest {
    type Response = StartIdcProbeScanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartIdcProbeScan");
}

/// Response to [`StartIdcProbeScanRequest`], which the documentation does not describe.
pub type StartIdcProbeScanResponse = alicloud_runtime::UndocumentedResponse;
