// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebCustomDomain`, from `sae/DescribeWebCustomDomain.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of one custom domain for web applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebCustomDomainRequest::new()
///     .namespace_id("...")
///     .domain_name("...");
/// let reply = client.describe_web_custom_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebCustomDomainRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeWebCustomDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeWebCustomDomainRequest {
        "NamespaceId" => namespace_id: query,
        "DomainName" => domain_name: path,
    }
}

impl Operation for DescribeWebCustomDomainRequest {
    type Response = DescribeWebCustomDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebCustomDomain")
        .roa("GET", "/pop/v2/api/web/custom-domains/{DomainName}")
        .required(&["NamespaceId", "DomainName"])
        .read_only();
}

/// Response to [`DescribeWebCustomDomainRequest`], which the documentation does not describe.
pub type DescribeWebCustomDomainResponse = alicloud_runtime::UndocumentedResponse;
