// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainResource`, from `ddoscoo/DeleteDomainResource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a website's forwarding rule, so that its traffic is no longer forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeleteDomainResourceRequest::new()
///     .domain("www.example.com");
/// let reply = client.delete_domain_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainResourceRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
}

impl DeleteDomainResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DeleteDomainResourceRequest {
        "Domain" => domain: query,
    }
}

impl Operation for DeleteDomainResourceRequest {
    type Response = DeleteDomainResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainResource")
        .required(&["Domain"])
        .read_only();
}

/// Response to [`DeleteDomainResourceRequest`].
pub type DeleteDomainResourceResponse = alicloud_runtime::EmptyResponse;
