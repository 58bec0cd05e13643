// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChains`, from `baas/DescribeAntChains.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Pagination};

/// Lists the Ant Blockchains of a consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainsRequest::new()
///     .consortium_id("AroN3X2l")
///     .page_number(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainsRequest {
    /// **Required.** ID of the consortium that the call is about. Example: `AroN3X2l`.
    pub consortium_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainsRequest {
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
    /// Sets `PageNumber`, which is required.
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
    DescribeAntChainsRequest {
        "ConsortiumId" => consortium_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainsRequest {
    type Response = DescribeAntChainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChains")
        .required(&["ConsortiumId", "PageNumber", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainsRequest {
    type Item = AntChain;
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

/// Response to [`DescribeAntChainsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52EC3196-D0B8-4FBE-A8B6-6DDABABE11C9`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainResult>,
}

response! {
    DescribeAntChainsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainResult {
    /// The ant chains that were found or are concerned, one entry each.
    pub ant_chains: Vec<AntChain>,
    /// Whether there is any. Example: `false`.
    pub is_exist: Option<bool>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainResult {
        "AntChains" => ant_chains: list(""),
        "IsExist" => is_exist: value,
        "Pagination" => pagination: value,
    }
}

/// The ant chains that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AntChain {
    /// ID of the ant chain that the item belongs to or stands for. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Name that the ant chain goes by. Example: `text`.
    pub ant_chain_name: Option<String>,
    /// Which kind of chain it is or is to be. Example: `Contract`.
    pub chain_type: Option<String>,
    /// Algorithms that the chain signs and encrypts with. Example: `classic`.
    pub cipher_suit: Option<String>,
    /// When the item was created. Example: `1562847396000`.
    pub create_time: Option<i64>,
    /// When the item runs out. Example: `1626019200000`.
    pub expire_time: Option<i64>,
    /// Whether the caller runs the chain. Example: `true`.
    pub is_admin: Option<bool>,
    /// State that the member is in. Example: `ChainApplied`.
    pub member_status: Option<String>,
    /// Kind of tree that the chain keeps its state in. Example: `fdmt`.
    pub merkle_tree_suit: Option<String>,
    /// Network that is used or meant. Example: `Running`.
    pub network: Option<String>,
    /// How many there are of this: node. Example: `4`.
    pub node_num: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How large the resource is or is to be. Example: `Basic`.
    pub resource_size: Option<String>,
    /// Algorithm of the certificate that secures connections. Example: `rsa`.
    pub tls_algo: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `2.19.1`.
    pub version: Option<String>,
}

response! {
    AntChain {
        "AntChainId" => ant_chain_id: value,
        "AntChainName" => ant_chain_name: value,
        "ChainType" => chain_type: value,
        "CipherSuit" => cipher_suit: value,
        "CreateTime" => create_time: value,
        "ExpireTime" => expire_time: value,
        "IsAdmin" => is_admin: value,
        "MemberStatus" => member_status: value,
        "MerkleTreeSuit" => merkle_tree_suit: value,
        "Network" => network: value,
        "NodeNum" => node_num: value,
        "RegionId" => region_id: value,
        "ResourceSize" => resource_size: value,
        "TlsAlgo" => tls_algo: value,
        "Version" => version: value,
    }
}
