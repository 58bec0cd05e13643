// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainLatestBlocks`, from `baas/DescribeAntChainLatestBlocks.md`.

use alicloud_runtime::codegen::*;

/// Lists the newest blocks of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainLatestBlocksRequest::new()
///     .ant_chain_id("pYogqb9v");
/// let reply = client.describe_ant_chain_latest_blocks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainLatestBlocksRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainLatestBlocksRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainLatestBlocksRequest {
    type Response = DescribeAntChainLatestBlocksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainLatestBlocks")
        .required(&["AntChainId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainLatestBlocksRequest`].
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B52C552F-DDE6-4779-9BA2-9DD455275528`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<AntChainLatestBlockResult>,
}

response! {
    DescribeAntChainLatestBlocksResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainLatestBlockResult {
    /// When the item was created. Example: `1563945478000`.
    pub create_time: Option<i64>,
    /// Place of the block in the chain. Example: `365216`.
    pub height: Option<i32>,
    /// Digest over all transactions of the block.
    pub root_tx_hash: Option<String>,
    /// What was measured or stored about the biz.
    /// Example: `5ad300fc1c21ec8f808609f69108ae495c9041da43afe8e11591859989f2c63d`.
    pub biz_data: Option<String>,
    /// Second name that the item can be called by. Example: `pYogqb9v`.
    pub alias: Option<String>,
    /// How large the transaction is or is to be. Example: `0`.
    pub transaction_size: Option<i32>,
    /// Digest of the block before.
    /// Example: `b573871ea72e24dadeb4cb821541763f7c9f46885ac688457170f0c34511072f`.
    pub previous_hash: Option<String>,
    /// Format of the block. Example: `2`.
    pub version: Option<i32>,
    /// Bytes that the block takes. Example: `1024`.
    pub size: Option<i32>,
    /// Digest of the block, which names it.
    /// Example: `5ad300fc1c21ec8f808609f69108ae495c9041da43afe8e11591859989f2c63d`.
    pub block_hash: Option<String>,
}

response! {
    AntChainLatestBlockResult {
        "createTime" => create_time: value,
        "height" => height: value,
        "rootTxHash" => root_tx_hash: value,
        "bizData" => biz_data: value,
        "alias" => alias: value,
        "transactionSize" => transaction_size: value,
        "previousHash" => previous_hash: value,
        "version" => version: value,
        "size" => size: value,
        "blockHash" => block_hash: value,
    }
}
