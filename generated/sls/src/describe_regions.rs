// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `sls/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions of Simple Log Service, with names in the language asked for.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of texts, or in which code is written.
    pub language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "language" => language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions")
        .roa("GET", "/regions")
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`DescribeRegionsRequest`], which the documentation does not describe.
pub type DescribeRegionsResponse = alicloud_runtime::UndocumentedResponse;
