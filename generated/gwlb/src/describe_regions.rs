// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `gwlb/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which Gateway Load Balancer is available.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: form,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// Response to [`DescribeRegionsRequest`], which the documentation does not describe.
pub type DescribeRegionsResponse = alicloud_runtime::UndocumentedResponse;
