// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomain`, from `cloudapi/DeleteDomain.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a custom domain name from an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteDomainRequest::new()
///     .group_id("...")
///     .domain_name("...");
/// let reply = client.delete_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
}

impl DeleteDomainRequest {
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
    DeleteDomainRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteDomainRequest {
    type Response = DeleteDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomain")
        .required(&["GroupId", "DomainName"]);
}

/// Response to [`DeleteDomainRequest`].
pub type DeleteDomainResponse = alicloud_runtime::EmptyResponse;
