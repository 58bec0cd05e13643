// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainNodes`, from `baas/DescribeAntChainNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainNodesRequest::new()
///     .ant_chain_id("1q8B5R9p");
/// let reply = client.describe_ant_chain_nodes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainNodesRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainNodesRequest {
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
    DescribeAntChainNodesRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainNodesRequest {
    type Response = DescribeAntChainNodesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainNodes")
        .required(&["AntChainId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainNodesRequest`].
#[non_exhaustive]
pub struct DescribeAntChainNodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA9738FE-F427-44FD-A1D9-EB4EFB43075A`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<AntChainNodeResult>,
}

response! {
    DescribeAntChainNodesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainNodeResult {
    /// Key that opens, signs or picks out the public.
    pub public_key: Option<String>,
    /// ID of the node that the item belongs to or stands for.
    /// Example: `0x79233E99716D28740AA00CFE0C1274C34C9E5511EE910C227999683EAF749553`.
    pub node_id: Option<String>,
    /// State that the node is in. Example: `2`.
    pub node_state: Option<i32>,
    /// The endpoints that were found or are concerned, one entry each.
    pub endpoints: Vec<Endpoint>,
    /// Which kind of node it is or is to be. Example: `1`.
    pub node_type: Option<i32>,
}

response! {
    AntChainNodeResult {
        "publicKey" => public_key: value,
        "nodeId" => node_id: value,
        "nodeState" => node_state: value,
        "endpoints" => endpoints: list(""),
        "nodeType" => node_type: value,
    }
}

/// The endpoints that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Where the node listens. Example: `18130`.
    pub port: Option<String>,
    /// IP address of the host or service concerned. Example: `47.101.74.49`.
    pub ip: Option<String>,
}

response! {
    Endpoint {
        "port" => port: value,
        "ip" => ip: value,
    }
}
