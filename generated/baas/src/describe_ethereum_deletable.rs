// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEthereumDeletable`, from `baas/DescribeEthereumDeletable.md`.

use alicloud_runtime::codegen::*;

/// Tells whether an Ethereum network can be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeEthereumDeletableRequest::new()
///     .ethereum_id("...");
/// let reply = client.describe_ethereum_deletable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEthereumDeletableRequest {
    /// **Required.** ID of the ethereum that the call is about.
    pub ethereum_id: Option<String>,
}

impl DescribeEthereumDeletableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EthereumId`, which is required.
    pub fn ethereum_id(mut self, value: impl Into<String>) -> Self {
        self.ethereum_id = Some(value.into());
        self
    }
}

request! {
    DescribeEthereumDeletableRequest {
        "EthereumId" => ethereum_id: form,
    }
}

impl Operation for DescribeEthereumDeletableRequest {
    type Response = DescribeEthereumDeletableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEthereumDeletable")
        .required(&["EthereumId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeEthereumDeletableRequest`].
#[non_exhaustive]
pub struct DescribeEthereumDeletableResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// How it ended, or what came of it.
    pub result: Option<EthereumDeletableResult>,
}

response! {
    DescribeEthereumDeletableResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct EthereumDeletableResult {
    /// ID of the ethereum that the item belongs to or stands for. Example: `eth-1ilrhcav4ibdl`.
    pub ethereum_id: Option<String>,
    /// Whether nothing keeps it from being deleted. Example: `true`.
    pub deletable: Option<bool>,
}

response! {
    EthereumDeletableResult {
        "EthereumId" => ethereum_id: value,
        "Deletable" => deletable: value,
    }
}
