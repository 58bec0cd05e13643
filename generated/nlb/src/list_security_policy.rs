// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecurityPolicy`, from `nlb/ListSecurityPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists custom TLS security policies, with the listeners that use each.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::ListSecurityPolicyRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_security_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecurityPolicyRequest {
    /// Returns only these security policies. Items: at most 20.
    pub security_policy_ids: Vec<String>,
    /// Returns only security policies with these names. Items: at most 20.
    pub security_policy_names: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListSecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityPolicyIds`.
    pub fn security_policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_policy_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListSecurityPolicyRequest {
        "SecurityPolicyIds" => security_policy_ids: form,
        "SecurityPolicyNames" => security_policy_names: form,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for ListSecurityPolicyRequest {
    type Response = ListSecurityPolicyResponse;
    type Error = ListSecurityPolicyError;
    const INFO: OperationInfo = super::operation("ListSecurityPolicy").read_only();
    const ERRORS: &'static [ListSecurityPolicyError] = &[
        ListSecurityPolicyError::SystemBusy,
        ListSecurityPolicyError::ForbiddenNoPermission,
    ];
}

impl Paginated for ListSecurityPolicyRequest {
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

/// Response to [`ListSecurityPolicyRequest`].
#[non_exhaustive]
pub struct ListSecurityPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D7A8875F-373A-5F48-8484-25B07A61F2AF`.
    pub request_id: Option<String>,
    /// TLS security policies that match, one entry each.
    pub security_policies: Vec<SecurityPolicy>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
}

response! {
    ListSecurityPolicyResponse {
        "RequestId" => request_id: value,
        "SecurityPolicies" => security_policies: list(""),
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// TLS security policies that match, one entry each.
#[non_exhaustive]
pub struct SecurityPolicy {
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    /// Example: `sp-wuytp9pa******`.
    pub security_policy_id: Option<String>,
    /// Name that tells the TLS security policy from others. Example: `TLSCipherPolicy`.
    pub security_policy_name: Option<String>,
    /// Versions of TLS that the security policy allows, joined by commas. Example: `TLSv1.0`.
    pub tls_version: Option<String>,
    /// Cipher suites that the security policy allows, which must fit its TLS versions.
    /// Example: `ECDHE-ECDSA-AES128-SHA`.
    pub ciphers: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Listeners that use the security policy, one entry each.
    pub related_listeners: Vec<RelatedListener>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Whether the security policy can be used or is being changed. Example: `Available`.
    pub security_policy_status: Option<String>,
}

response! {
    SecurityPolicy {
        "SecurityPolicyId" => security_policy_id: value,
        "SecurityPolicyName" => security_policy_name: value,
        "TlsVersion" => tls_version: value,
        "Ciphers" => ciphers: value,
        "RegionId" => region_id: value,
        "Tags" => tags: list(""),
        "RelatedListeners" => related_listeners: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "SecurityPolicyStatus" => security_policy_status: value,
    }
}

/// Listeners that use the security policy, one entry each.
#[non_exhaustive]
pub struct RelatedListener {
    /// Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    /// Example: `lsn-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Port that the listener takes in traffic at; zero stands for a range of ports. Example: `443`.
    pub listener_port: Option<i64>,
    /// Protocol that the listener takes in: TCP, UDP or TCP over TLS. Example: `TCPSSL`.
    pub listener_protocol: Option<String>,
    /// Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    /// Example: `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: Option<String>,
}

response! {
    RelatedListener {
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "LoadBalancerId" => load_balancer_id: value,
    }
}

/// Errors that the documentation of [`ListSecurityPolicyRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
pub type ListSecurityPolicyError = super::DocumentedError;
