// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSupervisonInfo`, from `sas/DescribeSupervisonInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows supervision information for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSupervisonInfoRequest::new();
/// let reply = client.describe_supervison_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSupervisonInfoRequest {}

impl DescribeSupervisonInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSupervisonInfoRequest {}
}

impl Operation for DescribeSupervisonInfoRequest {
    type Response = DescribeSupervisonInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSupervisonInfo").read_only();
}

/// Response to [`DescribeSupervisonInfoRequest`], which the documentation does not describe.
pub type DescribeSupervisonInfoResponse = alicloud_runtime::UndocumentedResponse;
