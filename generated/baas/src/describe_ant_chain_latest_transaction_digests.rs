// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainLatestTransactionDigests`, from `baas/DescribeAntChainLatestTransactionDigests.md`.

use alicloud_runtime::codegen::*;

/// Lists digests of the newest transactions on an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainLatestTransactionDigestsRequest::new()
///     .ant_chain_id("pYogqb9v");
/// let reply = client.describe_ant_chain_latest_transaction_digests(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainLatestTransactionDigestsRequest {
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
    DescribeAntChainLatestTransactionDigestsRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainLatestTransactionDigestsRequest {
    type Response = DescribeAntChainLatestTransactionDigestsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainLatestTransactionDigests",
        )
        .required(&["AntChainId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainLatestTransactionDigestsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionDigestsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3348160E-187B-47BD-B1B9-76AD4AFA4558`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    /// Example: `[{"transactionV10Type","createTime","from","to","hash"}]`.
    pub result: Vec<Value>,
}

response! {
    DescribeAntChainLatestTransactionDigestsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
