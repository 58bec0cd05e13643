// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainInformation`, from `baas/DescribeAntChainInformation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeInfos};

/// Shows basic information on an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainInformationRequest::new()
///     .ant_chain_id("pYogqb9v");
/// let reply = client.describe_ant_chain_information(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainInformationRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainInformationRequest {
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
    DescribeAntChainInformationRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainInformationRequest {
    type Response = DescribeAntChainInformationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainInformation")
        .required(&["AntChainId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainInformationRequest`].
#[non_exhaustive]
pub struct DescribeAntChainInformationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91246411-C7E9-4EFD-9074-3939AEDFC1BB`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainInformationResult>,
}

response! {
    DescribeAntChainInformationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainInformationResult {
    /// Number that is given for this: abnormal nodes. Example: `0`.
    pub abnormal_nodes: Option<i32>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Height of the block in the picture or video. Example: `365236`.
    pub block_height: Option<i32>,
    /// When the item was created. Example: `1562847396000`.
    pub create_time: Option<i64>,
    /// What is known about each node, one entry each.
    pub node_infos: Vec<NodeInfos>,
    /// Number that counts or picks out the node. Example: `4`.
    pub node_number: Option<i32>,
    /// Whether the chain works as it should. Example: `true`.
    pub normal: Option<bool>,
    /// Transactions that the chain holds. Example: `42`.
    pub transaction_sum: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `0.10.2.4.7`.
    pub version: Option<String>,
}

response! {
    AntChainInformationResult {
        "AbnormalNodes" => abnormal_nodes: value,
        "AntChainId" => ant_chain_id: value,
        "BlockHeight" => block_height: value,
        "CreateTime" => create_time: value,
        "NodeInfos" => node_infos: list(""),
        "NodeNumber" => node_number: value,
        "Normal" => normal: value,
        "TransactionSum" => transaction_sum: value,
        "Version" => version: value,
    }
}
