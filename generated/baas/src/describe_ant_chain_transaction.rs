// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainTransaction`, from `baas/DescribeAntChainTransaction.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainTransactionResult, Transaction};

/// Shows a transaction on an Ant Blockchain, found by its hash.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainTransactionRequest::new()
///     .ant_chain_id("pYogqb9v")
///     .hash_("b3b0d2db83d3e670449d1e2a39d1d13b7e0e6080b0f9c6945f79eca68d1dd2ca");
/// let reply = client.describe_ant_chain_transaction(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainTransactionRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Checksum of the content.
    /// Example: `b3b0d2db83d3e670449d1e2a39d1d13b7e0e6080b0f9c6945f79eca68d1dd2ca`.
    pub hash_: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainTransactionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `Hash`, which is required.
    pub fn hash_(mut self, value: impl Into<String>) -> Self {
        self.hash_ = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainTransactionRequest {
        "AntChainId" => ant_chain_id: form,
        "Hash" => hash_: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainTransactionRequest {
    type Response = DescribeAntChainTransactionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainTransaction")
        .required(&["AntChainId", "Hash"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainTransactionRequest`].
#[non_exhaustive]
pub struct DescribeAntChainTransactionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7DCE6520-E5DB-4859-90AC-BDDB8A5501C6`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainTransactionResult>,
}

response! {
    DescribeAntChainTransactionResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
