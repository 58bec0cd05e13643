// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCanTrySas`, from `sas/DescribeCanTrySas.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account qualifies for a trial of Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCanTrySasRequest::new();
/// let reply = client.describe_can_try_sas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCanTrySasRequest {}

impl DescribeCanTrySasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCanTrySasRequest {}
}

impl Operation for DescribeCanTrySasRequest {
    type Response = DescribeCanTrySasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCanTrySas").read_only();
}

/// Response to [`DescribeCanTrySasRequest`], which the documentation does not describe.
pub type DescribeCanTrySasResponse = alicloud_runtime::UndocumentedResponse;
