// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveVerifyContent`, from `live/DescribeLiveVerifyContent.md`.

use alicloud_runtime::codegen::*;

/// Returns the text that proves ownership of a domain in a verification.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveVerifyContentRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_verify_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveVerifyContentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveVerifyContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveVerifyContentRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveVerifyContentRequest {
    type Response = DescribeLiveVerifyContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveVerifyContent")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveVerifyContentRequest`], which the documentation does not describe.
pub type DescribeLiveVerifyContentResponse = alicloud_runtime::UndocumentedResponse;
