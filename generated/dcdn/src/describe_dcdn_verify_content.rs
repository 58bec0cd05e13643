// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnVerifyContent`, from `dcdn/DescribeDcdnVerifyContent.md`.

use alicloud_runtime::codegen::*;

/// Returns the content to place or publish as proof that you own a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnVerifyContentRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_verify_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnVerifyContentRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnVerifyContentRequest {
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
    DescribeDcdnVerifyContentRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnVerifyContentRequest {
    type Response = DescribeDcdnVerifyContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnVerifyContent")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDcdnVerifyContentRequest`].
#[non_exhaustive]
pub struct DescribeDcdnVerifyContentResponse {
    /// What the request brought. Example: `verify_dffeb6610035dcb78b413a59c31cd9**`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34AB41F1-04A5-496F-8C8D-634BDBE6A9FB`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnVerifyContentResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}
