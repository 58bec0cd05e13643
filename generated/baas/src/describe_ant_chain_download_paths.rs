// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainDownloadPaths`, from `baas/DescribeAntChainDownloadPaths.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AntChainDownloadPathResult};

/// Returns download addresses of the certificates for an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainDownloadPathsRequest::new()
///     .ant_chain_id("1q8B5R9p");
/// let reply = client.describe_ant_chain_download_paths(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainDownloadPathsRequest {
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
    DescribeAntChainDownloadPathsRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainDownloadPathsRequest {
    type Response = DescribeAntChainDownloadPathsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainDownloadPaths")
        .required(&["AntChainId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainDownloadPathsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainDownloadPathsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6F487D4-8606-41B5-B289-46D5EFBD3417`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainDownloadPathResult>,
}

response! {
    DescribeAntChainDownloadPathsResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
