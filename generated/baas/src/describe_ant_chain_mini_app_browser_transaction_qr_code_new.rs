// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserTransactionQRCodeNew`, from `baas/DescribeAntChainMiniAppBrowserTransactionQRCodeNew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainMiniAppBrowserTransactionQRCodeResult};

/// Returns the QR code of a transaction, found by hash, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest::new()
///     .ant_chain_id("bDXK6boZ")
///     .transaction_hash("4a1f1371012cf840a9e4c6bde430d5ba600e422e592d153bd2689783cd1f87d0");
/// let reply = client.describe_ant_chain_mini_app_browser_transaction_qr_code_new(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Transaction, by the digest that it got on the chain.
    /// Example: `4a1f1371012cf840a9e4c6bde430d5ba600e422e592d153bd2689783cd1f87d0`.
    pub transaction_hash: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the contract that the call is about.
    /// Example: `9782291a957d28bec9e02f3dcb27d78392815ede7670b70793e0fd9763309cda`.
    pub contract_id: Option<String>,
}

impl DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContractId`.
    pub fn contract_id(mut self, value: impl Into<String>) -> Self {
        self.contract_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest {
        "AntChainId" => ant_chain_id: form,
        "TransactionHash" => transaction_hash: form,
        "RegionId" => region_id: query,
        "ContractId" => contract_id: form,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest {
    type Response = DescribeAntChainMiniAppBrowserTransactionQRCodeNewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserTransactionQRCodeNew",
        )
        .required(&["AntChainId", "TransactionHash"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserTransactionQRCodeNewResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserTransactionQRCodeResult>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainMiniAppBrowserTransactionQRCodeNewResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}
