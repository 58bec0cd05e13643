// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMarketRemainsQuota`, from `cloudapi/DescribeMarketRemainsQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows buyers how many calls are left in a Marketplace subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeMarketRemainsQuotaRequest::new()
///     .domain_name("...");
/// let reply = client.describe_market_remains_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMarketRemainsQuotaRequest {
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
}

impl DescribeMarketRemainsQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeMarketRemainsQuotaRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeMarketRemainsQuotaRequest {
    type Response = DescribeMarketRemainsQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMarketRemainsQuota")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeMarketRemainsQuotaRequest`].
#[non_exhaustive]
pub struct DescribeMarketRemainsQuotaResponse {
    /// How much or how many the account may have of this: remains. Example: `1000`.
    pub remains_quota: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7FE7172-AA75-5880-B6F7-C00893E9BC06`.
    pub request_id: Option<String>,
}

response! {
    DescribeMarketRemainsQuotaResponse {
        "RemainsQuota" => remains_quota: value,
        "RequestId" => request_id: value,
    }
}
