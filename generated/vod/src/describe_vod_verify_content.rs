// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodVerifyContent`, from `vod/DescribeVodVerifyContent.md`.

use alicloud_runtime::codegen::*;

/// Gets the text that proves ownership of a domain name when placed in DNS or a file.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodVerifyContentRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_vod_verify_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodVerifyContentRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeVodVerifyContentRequest {
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
    DescribeVodVerifyContentRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeVodVerifyContentRequest {
    type Response = DescribeVodVerifyContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodVerifyContent")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeVodVerifyContentRequest`].
#[non_exhaustive]
pub struct DescribeVodVerifyContentResponse {
    /// Text or data that the item consists of. Example: `verify_dffeb661*****3a59c31cd91f`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-*****-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodVerifyContentResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}
