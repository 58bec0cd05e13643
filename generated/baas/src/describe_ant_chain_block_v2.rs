// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainBlockV2`, from `baas/DescribeAntChainBlockV2.md`.

use alicloud_runtime::codegen::*;

/// Shows the block at a given height of an Ant Blockchain, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainBlockV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163")
///     .height(100);
/// let reply = client.describe_ant_chain_block_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainBlockV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Extent from top to bottom. Range: 0 to 9223372036854776000. Example: `100`.
    pub height: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
}

impl DescribeAntChainBlockV2Request {
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
    /// Sets `ConsortiumId`.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainBlockV2Request {
        "AntChainId" => ant_chain_id: form,
        "Height" => height: form,
        "RegionId" => region_id: query,
        "ConsortiumId" => consortium_id: form,
    }
}

impl Operation for DescribeAntChainBlockV2Request {
    type Response = DescribeAntChainBlockV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainBlockV2")
        .required(&["AntChainId", "Height"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainBlockV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainBlockV2Response {
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
    pub result: Option<AntChainBlockV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainBlockV2Response {
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

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainBlockV2Result {
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Digest of the block, which names it.
    /// Example: `5abf96debc87f1b64dcbaf4fa57fd46f2a06acdb5de0ba91ef9718d81aebafc7`.
    pub block_hash: Option<String>,
    /// When the item was created. Example: `1609223363570`.
    pub create_time: Option<i64>,
    /// Extent from top to bottom. Example: `254761`.
    pub height: Option<i32>,
    /// Digest of the block before.
    /// Example: `2444ef0617e0c6845549dead70f118c5a58f03c04575ecb79e283ab5c34b491d`.
    pub previous_hash: Option<String>,
    /// Digest over all transactions of the block.
    /// Example: `0000000000000000000000000000000000000000000000000000000000000000`.
    pub root_tx_hash: Option<String>,
    /// Items of the kind trans summary that were found or are concerned.
    pub trans_summary_list: Vec<TransSummaryList>,
    /// How large the transaction is or is to be. Example: `1`.
    pub transaction_size: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `1`.
    pub version: Option<i64>,
}

response! {
    AntChainBlockV2Result {
        "AntChainId" => ant_chain_id: value,
        "BlockHash" => block_hash: value,
        "CreateTime" => create_time: value,
        "Height" => height: value,
        "PreviousHash" => previous_hash: value,
        "RootTxHash" => root_tx_hash: value,
        "TransSummaryList" => trans_summary_list: list(""),
        "TransactionSize" => transaction_size: value,
        "Version" => version: value,
    }
}

/// Items of the kind trans summary that were found or are concerned.
#[non_exhaustive]
pub struct TransSummaryList {
    /// Second name that the item goes by. Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub alias: Option<String>,
    /// Digest of the block, which names it.
    /// Example: `5abf96debc87f1b64dcbaf4fa57fd46f2a06acdb5de0ba91ef9718d81aebafc7`.
    pub block_hash: Option<String>,
    /// Kind of transaction, as a number. Example: `-1`.
    pub category: Option<i32>,
    /// When the item was created. Example: `1609223363570`.
    pub create_time: Option<i64>,
    /// Account on the chain that sent the transaction.
    /// Example: `e7d3e769f3f593dadcb8634cc5b09fc90dd3a61c4a06a79cb0923662fe6fae6b`.
    pub from: Option<String>,
    /// Gas that the transaction consumed. Example: `4000000`.
    pub gas_used: Option<i64>,
    /// Checksum of the content.
    /// Example: `076bba1b726b3bcb958cba6fffc03eaa5cbed59320271dcbc0e05648a18a94f2`.
    pub hash: Option<String>,
    /// Extent from top to bottom. Example: `254761`.
    pub height: Option<i64>,
    /// How many there are of this: reference. Example: `0`.
    pub reference_count: Option<i32>,
    /// Account or contract on the chain that the transaction goes to.
    /// Example: `e93372533f323b2f12783aa3a586135cf421486439c2cdcde47411b78f9839ec`.
    pub to: Option<String>,
    /// Kind of the transaction on a contract chain. Example: `CALL_CONTRACT`.
    pub trans_type_v10: Option<String>,
    /// Kind of the transaction on a chain that stores evidence.
    pub trans_type_v6: Option<String>,
}

response! {
    TransSummaryList {
        "Alias" => alias: value,
        "BlockHash" => block_hash: value,
        "Category" => category: value,
        "CreateTime" => create_time: value,
        "From" => from: value,
        "GasUsed" => gas_used: value,
        "Hash" => hash: value,
        "Height" => height: value,
        "ReferenceCount" => reference_count: value,
        "To" => to: value,
        "TransTypeV10" => trans_type_v10: value,
        "TransTypeV6" => trans_type_v6: value,
    }
}
