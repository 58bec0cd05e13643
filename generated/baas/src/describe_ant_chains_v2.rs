// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainsV2`, from `baas/DescribeAntChainsV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pagination};

/// Lists the Ant Blockchains of a consortium, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainsV2Request::new()
///     .consortium_id("M8GaMEyX")
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chains_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainsV2Request {
    /// **Required.** ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
    /// Which page of the list to return. Range: 0 to 2147483647. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 0 to 2147483647. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainsV2Request {
        "ConsortiumId" => consortium_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainsV2Request {
    type Response = DescribeAntChainsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainsV2")
        .required(&["ConsortiumId", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainsV2Request {
    type Item = AntChains;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.ant_chains)
    }
}

/// Response to [`DescribeAntChainsV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainsV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DBD6C69E-22B9-419E-B072-7A715F3AA330`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainsV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainsV2Response {
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
pub struct AntChainsV2Result {
    /// The ant chains that were found or are concerned, one entry each.
    pub ant_chains: Vec<AntChains>,
    /// Whether there is any. Example: `true`.
    pub is_exist: Option<bool>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainsV2Result {
        "AntChains" => ant_chains: list(""),
        "IsExist" => is_exist: value,
        "Pagination" => pagination: value,
    }
}

/// The ant chains that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AntChains {
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Name that the ant chain goes by. Example: `text`.
    pub ant_chain_name: Option<String>,
    /// Which kind of chain it is or is to be. Example: `Contract`.
    pub chain_type: Option<String>,
    /// Algorithms that the chain signs and encrypts with. Example: `classic`.
    pub cipher_suit: Option<String>,
    /// When the item was created. Example: `1609221924000`.
    pub create_time: Option<i64>,
    /// When the item runs out. Example: `1672329600000`.
    pub expire_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ALIYUN202012291405173265824745109`.
    pub instance_id: Option<String>,
    /// Whether the caller runs the chain. Example: `false`.
    pub is_admin: Option<bool>,
    /// State that the member is in. Example: `ChainApplied`.
    pub member_status: Option<String>,
    /// Kind of tree that the chain keeps its state in. Example: `fdmt`.
    pub merkle_tree_suit: Option<String>,
    /// State that the monitor is in. Example: `true`.
    pub monitor_status: Option<bool>,
    /// Network that is used or meant. Example: `Running`.
    pub network: Option<String>,
    /// How many there are of this: node. Example: `4`.
    pub node_num: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How large the resource is or is to be. Example: `Basic`.
    pub resource_size: Option<String>,
    /// State that the rest is in. Example: `CREATE`.
    pub rest_status: Option<String>,
    /// Algorithm of the certificate that secures connections. Example: `rsa`.
    pub tls_algo: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `2.19.1`.
    pub version: Option<String>,
}

response! {
    AntChains {
        "AntChainId" => ant_chain_id: value,
        "AntChainName" => ant_chain_name: value,
        "ChainType" => chain_type: value,
        "CipherSuit" => cipher_suit: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "InstanceId" => instance_id: value,
        "IsAdmin" => is_admin: value,
        "MemberStatus" => member_status: value,
        "MerkleTreeSuit" => merkle_tree_suit: value,
        "MonitorStatus" => monitor_status: value,
        "Network" => network: value,
        "NodeNum" => node_num: value,
        "RegionId" => region_id: value,
        "ResourceSize" => resource_size: value,
        "RestStatus" => rest_status: value,
        "TlsAlgo" => tls_algo: value,
        "Version" => version: value,
    }
}
