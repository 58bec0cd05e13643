// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRootDomain`, from `baas/DescribeRootDomain.md`.

use alicloud_runtime::codegen::*;

/// Returns the root domain that is available in Blockchain as a Service.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeRootDomainRequest::new();
/// let reply = client.describe_root_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRootDomainRequest {}

impl DescribeRootDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRootDomainRequest {}
}

impl Operation for DescribeRootDomainRequest {
    type Response = DescribeRootDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRootDomain")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeRootDomainRequest`].
#[non_exhaustive]
pub struct DescribeRootDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `onaliyunbaas.com`.
    pub result: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
}

response! {
    DescribeRootDomainResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
    }
}
