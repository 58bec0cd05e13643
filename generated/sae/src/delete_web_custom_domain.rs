// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebCustomDomain`, from `sae/DeleteWebCustomDomain.md`.

use alicloud_runtime::codegen::*;

/// Removes a custom domain from the web applications of a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteWebCustomDomainRequest::new()
///     .namespace_id("...")
///     .domain_name("...");
/// let reply = client.delete_web_custom_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebCustomDomainRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteWebCustomDomainRequest {
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
    DeleteWebCustomDomainRequest {
        "NamespaceId" => namespace_id: query,
        "DomainName" => domain_name: path,
    }
}

impl Operation for DeleteWebCustomDomainRequest {
    type Response = DeleteWebCustomDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebCustomDomain")
        .roa("DELETE", "/pop/v2/api/web/custom-domains/{DomainName}")
        .required(&["NamespaceId", "DomainName"]);
}

/// Response to [`DeleteWebCustomDomainRequest`], which the documentation does not describe.
pub type DeleteWebCustomDomainResponse = alicloud_runtime::UndocumentedResponse;
