// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainLatestBlocksV2`, from `baas/DescribeAntChainLatestBlocksV2.md`.

use alicloud_runtime::codegen::*;

/// Lists the newest blocks of an Ant Blockchain, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainLatestBlocksV2Request::new()
///     .ant_chain_id("text");
/// let reply = client.describe_ant_chain_latest_blocks_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2Request {
    /// **Required.** ID of the ant chain that the call is about. Example: `text`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
}

impl DescribeAntChainLatestBlocksV2Request {
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
    /// Sets `ConsortiumId`.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainLatestBlocksV2Request {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
        "ConsortiumId" => consortium_id: form,
    }
}

impl Operation for DescribeAntChainLatestBlocksV2Request {
    type Response = DescribeAntChainLatestBlocksV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainLatestBlocksV2")
        .required(&["AntChainId"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainLatestBlocksV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainLatestBlocksV2Response {
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
    pub result: Vec<AntChainLatestBlocksV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainLatestBlocksV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainLatestBlocksV2Result {
    /// Second name that the item goes by. Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub alias: Option<String>,
    /// What was measured or stored about the biz.
    /// Example: `b21baa257788d97eb0006672ccc5008f465365e1dec88d0bbd833e150414b3d5`.
    pub biz_data: Option<String>,
    /// Digest of the block, which names it.
    /// Example: `b21baa257788d97eb0006672ccc5008f465365e1dec88d0bbd833e150414b3d5`.
    pub block_hash: Option<String>,
    /// When the item was created. Example: `1610002621000`.
    pub create_time: Option<i64>,
    /// Extent from top to bottom. Example: `259808`.
    pub height: Option<i64>,
    /// Digest of the block before.
    /// Example: `f208834bdc72bd6bb05c5ef1a35abbc8295a16deda9526b7b78c69ec24591b9f`.
    pub previous_hash: Option<String>,
    /// Digest over all transactions of the block.
    /// Example: `0000000000000000000000000000000000000000000000000000000000000000`.
    pub root_tx_hash: Option<String>,
    /// How large it is, or how many a page holds. Example: `1024`.
    pub size: Option<i64>,
    /// How large the transaction is or is to be. Example: `0`.
    pub transaction_size: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `33556226`.
    pub version: Option<i64>,
}

response! {
    AntChainLatestBlocksV2Result {
        "Alias" => alias: value,
        "BizData" => biz_data: value,
        "BlockHash" => block_hash: value,
        "CreateTime" => create_time: value,
        "Height" => height: value,
        "PreviousHash" => previous_hash: value,
        "RootTxHash" => root_tx_hash: value,
        "Size" => size: value,
        "TransactionSize" => transaction_size: value,
        "Version" => version: value,
    }
}
