// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTLSCipherPolicies`, from `slb/ListTLSCipherPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists custom TLS policies, on request with the listeners that use them.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ListTLSCipherPoliciesRequest::new()
///     .region_id("cn-hangzhou")
///     .tls_cipher_policy_id("tls-bp1lp2076qx4e******bridp");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_tls_cipher_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTLSCipherPoliciesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a custom TLS policy, as [`CreateTLSCipherPolicy`](super::Client::create_tls_cipher_policy)
    /// returned it. Example: `tls-bp1lp2076qx4e******bridp`.
    pub tls_cipher_policy_id: Option<String>,
    /// Return only TLS policies with this name. Length: 2 to 128. Example: `tls-policy*****-test`.
    pub name: Option<String>,
    /// Whether to tell which listeners use each item, too. Default: `false`. Example: `false`.
    pub include_listener: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `cae***************f0a`.
    pub next_token: Option<String>,
    /// How many TLS policies the response holds at most.
    /// Range: 1 to 100. Default: `20`. Example: `20`.
    pub max_items: Option<i32>,
}

impl ListTLSCipherPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TLSCipherPolicyId`.
    pub fn tls_cipher_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tls_cipher_policy_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IncludeListener`.
    #[inline]
    pub fn include_listener(mut self, value: bool) -> Self {
        self.include_listener = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
}

request! {
    ListTLSCipherPoliciesRequest {
        "RegionId" => region_id: query,
        "TLSCipherPolicyId" => tls_cipher_policy_id: query,
        "Name" => name: query,
        "IncludeListener" => include_listener: query,
        "NextToken" => next_token: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for ListTLSCipherPoliciesRequest {
    type Response = ListTLSCipherPoliciesResponse;
    type Error = ListTLSCipherPoliciesError;
    const INFO: OperationInfo = super::operation("ListTLSCipherPolicies")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTLSCipherPoliciesError] = &[
        ListTLSCipherPoliciesError::QueryTokenInvalid,
        ListTLSCipherPoliciesError::QueryTokenNotExist,
    ];
}

impl Paginated for ListTLSCipherPoliciesRequest {
    type Item = TLSCipherPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tls_cipher_policies)
    }
}

/// Response to [`ListTLSCipherPoliciesRequest`].
#[non_exhaustive]
pub struct ListTLSCipherPoliciesResponse {
    /// Whether this is the last page of the list; `false` says that more follows. Example: `false`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Custom TLS policies that were found.
    pub tls_cipher_policies: Vec<TLSCipherPolicy>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListTLSCipherPoliciesResponse {
        "IsTruncated" => is_truncated: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TLSCipherPolicies" => tls_cipher_policies: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Custom TLS policies that were found.
#[non_exhaustive]
pub struct TLSCipherPolicy {
    /// Cipher suites that the TLS policy allows; they have to suit its TLS versions.
    /// Example: `ECDHE-ECDSA-AES128-SHA`.
    pub ciphers: Vec<String>,
    /// When the item was created. Example: `1608273800000`.
    pub create_time: Option<i64>,
    /// ID of the TLS policy. Example: `tls-bp1lp2076qx4e******bridp`.
    pub instance_id: Option<String>,
    /// Name of the TLS policy. Example: `tls-policy*****-test`.
    pub name: Option<String>,
    /// Listeners that use the TLS policy.
    pub relate_listeners: Vec<RelateListener>,
    /// Whether the policy is ready for use or still being set up. Example: `normal`.
    pub status: Option<Open<TLSCipherPolicyStatus>>,
    /// Versions of TLS that the policy allows. Example: `TLSv1.0`.
    pub tls_versions: Vec<String>,
}

response! {
    TLSCipherPolicy {
        "Ciphers" => ciphers: list(""),
        "CreateTime" => create_time: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "RelateListeners" => relate_listeners: list(""),
        "Status" => status: value,
        "TLSVersions" => tls_versions: list(""),
    }
}

/// Listeners that use the TLS policy.
#[non_exhaustive]
pub struct RelateListener {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    /// Range: 1 to 65535. Example: `80`.
    pub port: Option<i32>,
    /// Network or application protocol that applies. Example: `HTTPS`.
    pub protocol: Option<Open<Protocol>>,
}

response! {
    RelateListener {
        "LoadBalancerId" => load_balancer_id: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
    }
}

values! {
    /// Network or application protocol that applies.
    pub enum Protocol {
        /// Transmission Control Protocol.
        Tcp = "TCP",
        /// User Datagram Protocol.
        Udp = "UDP",
        /// Plain HTTP, unencrypted.
        Http = "HTTP",
        /// HTTP over TLS.
        Https = "HTTPS",
    }
}

values! {
    /// Whether the policy is ready for use or still being set up.
    pub enum TLSCipherPolicyStatus {
        /// A change is being applied.
        Configuring = "configuring",
        /// In working order.
        Normal = "normal",
    }
}

/// Errors that the documentation of [`ListTLSCipherPoliciesRequest`] names.
///
/// - [`QueryTokenInvalid`](super::DocumentedError::QueryTokenInvalid)
/// - [`QueryTokenNotExist`](super::DocumentedError::QueryTokenNotExist)
pub type ListTLSCipherPoliciesError = super::DocumentedError;
