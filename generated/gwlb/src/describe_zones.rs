// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `gwlb/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones in which Gateway Load Balancer instances can lie.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeZonesRequest {
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
    DescribeZonesRequest {
        "AcceptLanguage" => accept_language: form,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeZones").read_only();
}

/// Response to [`DescribeZonesRequest`], which the documentation does not describe.
pub type DescribeZonesResponse = alicloud_runtime::UndocumentedResponse;
