// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHeaders`, from `ddoscoo/DescribeHeaders.md`.

use alicloud_runtime::codegen::*;

/// Returns the custom headers of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeHeadersRequest::new()
///     .domain("example.aliyundoc.com");
/// let reply = client.describe_headers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHeadersRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek3cmuvpia****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
}

impl DescribeHeadersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeHeadersRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeHeadersRequest {
    type Response = DescribeHeadersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHeaders")
        .required(&["Domain"])
        .read_only();
}

/// Response to [`DescribeHeadersRequest`].
#[non_exhaustive]
pub struct DescribeHeadersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `48BC7BA5-69BE-5C31-A080-AFF2431AE48D`.
    pub request_id: Option<String>,
    /// Headers added to requests to the origin.
    pub custom_header: Option<CustomHeader>,
}

response! {
    DescribeHeadersResponse {
        "RequestId" => request_id: value,
        "CustomHeader" => custom_header: value,
    }
}

/// Headers added to requests to the origin.
#[non_exhaustive]
pub struct CustomHeader {
    /// The headers that are concerned.
    /// Example: `{"X-Forwarded-ClientSrcPort":"","header1":"hLeLele"}`.
    pub headers: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
}

response! {
    CustomHeader {
        "Headers" => headers: value,
        "Domain" => domain: value,
    }
}
