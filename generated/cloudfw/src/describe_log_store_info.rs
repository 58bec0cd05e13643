// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogStoreInfo`, from `cloudfw/DescribeLogStoreInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads details of the Logstore that holds the firewall logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeLogStoreInfoRequest::new();
/// let reply = client.describe_log_store_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogStoreInfoRequest {}

impl DescribeLogStoreInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeLogStoreInfoRequest {}
}

impl Operation for DescribeLogStoreInfoRequest {
    type Response = DescribeLogStoreInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogStoreInfo").read_only();
}

/// Response to [`DescribeLogStoreInfoRequest`], which the documentation does not describe.
pub type DescribeLogStoreInfoResponse = alicloud_runtime::UndocumentedResponse;
