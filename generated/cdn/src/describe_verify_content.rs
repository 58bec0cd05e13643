// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVerifyContent`, from `cdn/DescribeVerifyContent.md`.

use alicloud_runtime::codegen::*;

/// Returns the text to place as proof that a domain name is yours.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeVerifyContentRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_verify_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVerifyContentRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeVerifyContentRequest {
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
    DescribeVerifyContentRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeVerifyContentRequest {
    type Response = DescribeVerifyContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVerifyContent")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeVerifyContentRequest`].
#[non_exhaustive]
pub struct DescribeVerifyContentResponse {
    /// Text that proves ownership once it stands in a DNS record or a file on the site.
    /// Example: `verify_dffeb6610035dcb77b413a59c32cd91f`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    DescribeVerifyContentResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}
