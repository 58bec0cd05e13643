// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainInformationV2`, from `baas/DescribeAntChainInformationV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NodeInfos};

/// Shows basic information on an Ant Blockchain, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainInformationV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163");
/// let reply = client.describe_ant_chain_information_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainInformationV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
}

impl DescribeAntChainInformationV2Request {
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
    DescribeAntChainInformationV2Request {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
        "ConsortiumId" => consortium_id: form,
    }
}

impl Operation for DescribeAntChainInformationV2Request {
    type Response = DescribeAntChainInformationV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainInformationV2")
        .required(&["AntChainId"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainInformationV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainInformationV2Response {
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
    pub result: Option<AntChainInformationV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainInformationV2Response {
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
pub struct AntChainInformationV2Result {
    /// Number that is given for this: abnormal nodes. Example: `0`.
    pub abnormal_nodes: Option<i32>,
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Height of the block in the picture or video. Example: `259988`.
    pub block_height: Option<i32>,
    /// When the item was created. Example: `1609221924000`.
    pub create_time: Option<i64>,
    /// Kept for later use; always false. Example: `false`.
    pub is_role: Option<bool>,
    /// What is known about each node, one entry each.
    pub node_infos: Vec<NodeInfos>,
    /// Number that counts or picks out the node. Example: `4`.
    pub node_number: Option<i32>,
    /// Whether the chain works as it should. Example: `true`.
    pub normal: Option<bool>,
    /// Transactions that the chain holds. Example: `6`.
    pub transaction_sum: Option<i32>,
    /// Which version of the software, the template or the item is meant. Example: `0.10`.
    pub version: Option<String>,
}

response! {
    AntChainInformationV2Result {
        "AbnormalNodes" => abnormal_nodes: value,
        "AntChainId" => ant_chain_id: value,
        "BlockHeight" => block_height: value,
        "CreateTime" => create_time: value,
        "IsRole" => is_role: value,
        "NodeInfos" => node_infos: list(""),
        "NodeNumber" => node_number: value,
        "Normal" => normal: value,
        "TransactionSum" => transaction_sum: value,
        "Version" => version: value,
    }
}
