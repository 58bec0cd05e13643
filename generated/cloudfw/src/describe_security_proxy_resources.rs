// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityProxyResources`, from `cloudfw/DescribeSecurityProxyResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources for a NAT firewall on one NAT gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSecurityProxyResourcesRequest::new();
/// let reply = client.describe_security_proxy_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityProxyResourcesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
}

impl DescribeSecurityProxyResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
}

request! {
    DescribeSecurityProxyResourcesRequest {
        "Lang" => lang: query,
        "NatGatewayId" => nat_gateway_id: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeSecurityProxyResourcesRequest {
    type Response = DescribeSecurityProxyResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityProxyResources")
        .read_only();
}

/// Response to [`DescribeSecurityProxyResourcesRequest`], which the documentation does not describe.
pub type DescribeSecurityProxyResourcesResponse = alicloud_runtime::UndocumentedResponse;
