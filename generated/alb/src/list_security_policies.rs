// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecurityPolicies`, from `alb/ListSecurityPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the TLS security policies of your own.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListSecurityPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_security_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecurityPoliciesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Return only security policies with these names. Items: at most 10.
    pub security_policy_names: Vec<String>,
    /// Return only these security policies. Items: at most 20.
    pub security_policy_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListSecurityPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `SecurityPolicyNames`.
    pub fn security_policy_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_policy_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityPolicyIds`.
    pub fn security_policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListSecurityPoliciesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "SecurityPolicyNames" => security_policy_names: query,
        "SecurityPolicyIds" => security_policy_ids: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListSecurityPoliciesRequest {
    type Response = ListSecurityPoliciesResponse;
    type Error = ListSecurityPoliciesError;
    const INFO: OperationInfo = super::operation("ListSecurityPolicies").read_only();
    const ERRORS: &'static [ListSecurityPoliciesError] = &[
        ListSecurityPoliciesError::ForbiddenSecurityPolicy,
    ];
}

impl Paginated for ListSecurityPoliciesRequest {
    type Item = SecurityPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.security_policies)
    }
}

/// Response to [`ListSecurityPoliciesRequest`].
#[non_exhaustive]
pub struct ListSecurityPoliciesResponse {
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0F******`.
    pub request_id: Option<String>,
    /// TLS security policies found, one entry each.
    pub security_policies: Vec<SecurityPolicy>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListSecurityPoliciesResponse {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "SecurityPolicies" => security_policies: list(""),
        "TotalCount" => total_count: value,
    }
}

/// TLS security policies found, one entry each.
#[non_exhaustive]
pub struct SecurityPolicy {
    /// Ciphers that connections may use. Example: `ECDHE-ECDSA-AES128-SHA`.
    pub ciphers: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// TLS security policy, either created or in use by the listener. Example: `sp-9cdjz6o******`.
    pub security_policy_id: Option<String>,
    /// What the policy is called. Example: `test-secrity`.
    pub security_policy_name: Option<String>,
    /// Whether the policy is ready for use or still being changed. Example: `Available`.
    pub security_policy_status: Option<String>,
    /// TLS versions that connections may use. Example: `TLSv1.1`.
    pub tls_versions: Vec<String>,
    /// When the item was created. Example: `2023-02-15T07:37:33Z`.
    pub create_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    SecurityPolicy {
        "Ciphers" => ciphers: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "SecurityPolicyId" => security_policy_id: value,
        "SecurityPolicyName" => security_policy_name: value,
        "SecurityPolicyStatus" => security_policy_status: value,
        "TLSVersions" => tls_versions: list(""),
        "CreateTime" => create_time: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListSecurityPoliciesRequest`] names.
///
/// - [`ForbiddenSecurityPolicy`](super::DocumentedError::ForbiddenSecurityPolicy)
pub type ListSecurityPoliciesError = super::DocumentedError;
