// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserTransactionQRCode`, from `baas/DescribeAntChainMiniAppBrowserTransactionQRCode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainMiniAppBrowserTransactionQRCodeResult};

/// Returns the QR code of a transaction, found by its hash.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserTransactionQRCodeRequest::new()
///     .ant_chain_id("...")
///     .transaction_hash("...");
/// let reply = client.describe_ant_chain_mini_app_browser_transaction_qr_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Transaction, by the digest that it got on the chain.
    pub transaction_hash: Option<String>,
}

impl DescribeAntChainMiniAppBrowserTransactionQRCodeRequest {
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
    /// Sets `TransactionHash`, which is required.
    pub fn transaction_hash(mut self, value: impl Into<String>) -> Self {
        self.transaction_hash = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainMiniAppBrowserTransactionQRCodeRequest {
        "AntChainId" => ant_chain_id: form,
        "TransactionHash" => transaction_hash: form,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserTransactionQRCodeRequest {
    type Response = DescribeAntChainMiniAppBrowserTransactionQRCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserTransactionQRCode",
        )
        .required(&["AntChainId", "TransactionHash"])
        .read_only();
}

/// Response to [`DescribeAntChainMiniAppBrowserTransactionQRCodeRequest`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserTransactionQRCodeResult>,
}

response! {
    DescribeAntChainMiniAppBrowserTransactionQRCodeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
