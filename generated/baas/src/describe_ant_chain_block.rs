// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainBlock`, from `baas/DescribeAntChainBlock.md`.

use alicloud_runtime::codegen::*;

/// Shows the block at a given height of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainBlockRequest::new()
///     .ant_chain_id("pYogqb9v")
///     .height(1234);
/// let reply = client.describe_ant_chain_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainBlockRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Extent from top to bottom. Example: `1234`.
    pub height: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainBlockRequest {
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
    /// Sets `Height`, which is required.
    #[inline]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainBlockRequest {
        "AntChainId" => ant_chain_id: form,
        "Height" => height: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainBlockRequest {
    type Response = DescribeAntChainBlockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainBlock")
        .required(&["AntChainId", "Height"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainBlockRequest`].
#[non_exhaustive]
pub struct DescribeAntChainBlockResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DDA2E72-778A-4D79-BE70-448A26A57227`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainBlockResult>,
}

response! {
    DescribeAntChainBlockResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainBlockResult {
    /// ID of the ant chain that the item belongs to or stands for. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Digest of the block, which names it.
    /// Example: `aeec5963f8deeeae820aaf302f0c925db9fa8d07b9898dac782335f817554e47`.
    pub block_hash: Option<String>,
    /// When the item was created. Example: `1562851727742`.
    pub create_time: Option<i64>,
    /// Extent from top to bottom. Example: `1234`.
    pub height: Option<i32>,
    /// Digest of the block before.
    /// Example: `e11767c7b9d92563663a76f10c69e8354788001e2c9e6bd9267239a81d3bb523`.
    pub previous_hash: Option<String>,
    /// Digest over all transactions of the block.
    /// Example: `0000000000000000000000000000000000000000000000000000000000000000`.
    pub root_tx_hash: Option<String>,
    /// Items of the kind trans summary that were found or are concerned.
    pub trans_summary_list: Option<String>,
    /// How large the transaction is or is to be. Example: `0`.
    pub transaction_size: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `2`.
    pub version: Option<i64>,
}

response! {
    AntChainBlockResult {
        "AntChainId" => ant_chain_id: value,
        "BlockHash" => block_hash: value,
        "CreateTime" => create_time: value,
        "Height" => height: value,
        "PreviousHash" => previous_hash: value,
        "RootTxHash" => root_tx_hash: value,
        "TransSummaryList" => trans_summary_list: value,
        "TransactionSize" => transaction_size: value,
        "Version" => version: value,
    }
}
