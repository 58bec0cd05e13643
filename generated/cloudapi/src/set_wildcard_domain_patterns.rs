// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetWildcardDomainPatterns`, from `cloudapi/SetWildcardDomainPatterns.md`.

use alicloud_runtime::codegen::*;

/// Sets the patterns of a wildcard domain name that is bound to an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetWildcardDomainPatternsRequest::new()
///     .group_id("...")
///     .domain_name("...");
/// let reply = client.set_wildcard_domain_patterns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetWildcardDomainPatternsRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
    /// The wildcard domain name patterns that are concerned.
    pub wildcard_domain_patterns: Option<String>,
}

impl SetWildcardDomainPatternsRequest {
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
    /// Sets `WildcardDomainPatterns`.
    pub fn wildcard_domain_patterns(mut self, value: impl Into<String>) -> Self {
        self.wildcard_domain_patterns = Some(value.into());
        self
    }
}

request! {
    SetWildcardDomainPatternsRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
        "WildcardDomainPatterns" => wildcard_domain_patterns: query,
    }
}

impl Operation for SetWildcardDomainPatternsRequest {
    type Response = SetWildcardDomainPatternsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetWildcardDomainPatterns")
        .required(&["GroupId", "DomainName"]);
}

/// Response to [`SetWildcardDomainPatternsRequest`].
pub type SetWildcardDomainPatternsResponse = alicloud_runtime::EmptyResponse;
