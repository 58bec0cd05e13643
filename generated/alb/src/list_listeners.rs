// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListeners`, from `alb/ListListeners.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogTracingConfig, DefaultAction, GroupConfig, ListenerXForwardedForConfig, LogConfig, QuicConfig, ServerGroupTuple, Tag};

/// Lists listeners, also across load balancers.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListListenersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_listeners(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Return only these listeners. Items: at most 20.
    pub listener_ids: Vec<String>,
    /// Return only what belongs to these load balancers. Items: at most 21.
    pub load_balancer_ids: Vec<String>,
    /// Protocol that the listener uses.
    pub listener_protocol: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListListenersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ListenerIds`.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListListenersRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ListenerIds" => listener_ids: query,
        "LoadBalancerIds" => load_balancer_ids: query,
        "ListenerProtocol" => listener_protocol: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListListenersRequest {
    type Response = ListListenersResponse;
    type Error = ListListenersError;
    const INFO: OperationInfo = super::operation("ListListeners").read_only();
    const ERRORS: &'static [ListListenersError] = &[
        ListListenersError::ForbiddenLoadBalancer,
    ];
}

impl Paginated for ListListenersRequest {
    type Item = Listener;
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
        Some(&mut response.listeners)
    }
}

/// Response to [`ListListenersRequest`].
#[non_exhaustive]
pub struct ListListenersResponse {
    /// Listeners that match, one entry each.
    pub listeners: Vec<Listener>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3******`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListListenersResponse {
        "Listeners" => listeners: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Listeners that match, one entry each.
#[non_exhaustive]
pub struct Listener {
    /// What is done with requests that no rule matches.
    pub default_actions: Vec<DefaultAction>,
    /// Whether responses are compressed. Example: `false`.
    pub gzip_enabled: Option<bool>,
    /// Whether clients may use HTTP/2. Example: `false`.
    pub http2_enabled: Option<bool>,
    /// How long a connection without requests stays open. Example: `3`.
    pub idle_timeout: Option<i32>,
    /// Your own label for the listener, to recognize it by. Example: `HTTP_80`.
    pub listener_description: Option<String>,
    /// Listener that was created or that the item belongs to. Example: `lsn-o4u54y73wq7b******`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener uses. Example: `HTTP`.
    pub listener_protocol: Option<String>,
    /// Whether the listener runs, is stopped, or is still being created or changed.
    /// Example: `Running`.
    pub listener_status: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-bd6oylbckp6k9x****`.
    pub load_balancer_id: Option<String>,
    /// What the access log of the listener records.
    pub log_config: Option<LogConfig>,
    /// How clients of an HTTPS listener are upgraded to QUIC.
    pub quic_config: Option<QuicConfig>,
    /// How long the load balancer waits for a server's response before it returns status 504.
    /// Example: `34`.
    pub request_timeout: Option<i32>,
    /// TLS security policy, either created or in use by the listener.
    /// Example: `tls_cipher_policy_1_1`.
    pub security_policy_id: Option<String>,
    /// Which facts about the client are passed on in `X-Forwarded` headers.
    pub x_forwarded_for_config: Option<ListenerXForwardedForConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Listener {
        "DefaultActions" => default_actions: list(""),
        "GzipEnabled" => gzip_enabled: value,
        "Http2Enabled" => http2_enabled: value,
        "IdleTimeout" => idle_timeout: value,
        "ListenerDescription" => listener_description: value,
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "ListenerStatus" => listener_status: value,
        "LoadBalancerId" => load_balancer_id: value,
        "LogConfig" => log_config: value,
        "QuicConfig" => quic_config: value,
        "RequestTimeout" => request_timeout: value,
        "SecurityPolicyId" => security_policy_id: value,
        "XForwardedForConfig" => x_forwarded_for_config: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListListenersRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
pub type ListListenersError = super::DocumentedError;
