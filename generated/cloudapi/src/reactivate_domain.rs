// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReactivateDomain`, from `cloudapi/ReactivateDomain.md`.

use alicloud_runtime::codegen::*;

/// Brings a custom domain name back into service, once the reason for its abnormal state is gone.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ReactivateDomainRequest::new()
///     .group_id("...")
///     .domain_name("...");
/// let reply = client.reactivate_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReactivateDomainRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
}

impl ReactivateDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    ReactivateDomainRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for ReactivateDomainRequest {
    type Response = ReactivateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReactivateDomain")
        .required(&["GroupId", "DomainName"]);
}

/// Response to [`ReactivateDomainRequest`].
pub type ReactivateDomainResponse = alicloud_runtime::EmptyResponse;
