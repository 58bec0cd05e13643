// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecurityPolicyRelations`, from `alb/ListSecurityPolicyRelations.md`.

use alicloud_runtime::codegen::*;

/// Lists the listeners that use TLS security policies.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListSecurityPolicyRelationsRequest::new()
///     .security_policy_ids(["..."]);
/// let reply = client.list_security_policy_relations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsRequest {
    /// **Required.** Security policies whose listeners are returned. Items: at most 5.
    pub security_policy_ids: Vec<String>,
}

impl ListSecurityPolicyRelationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityPolicyIds`, which is required.
    pub fn security_policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListSecurityPolicyRelationsRequest {
        "SecurityPolicyIds" => security_policy_ids: query,
    }
}

impl Operation for ListSecurityPolicyRelationsRequest {
    type Response = ListSecurityPolicyRelationsResponse;
    type Error = ListSecurityPolicyRelationsError;
    const INFO: OperationInfo = super::operation("ListSecurityPolicyRelations")
        .required(&["SecurityPolicyIds"])
        .read_only();
    const ERRORS: &'static [ListSecurityPolicyRelationsError] = &[
        ListSecurityPolicyRelationsError::ResourceNotFoundSecurityPolicy,
    ];
}

/// Response to [`ListSecurityPolicyRelationsRequest`].
#[non_exhaustive]
pub struct ListSecurityPolicyRelationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF******`.
    pub request_id: Option<String>,
    /// TLS security policies with the listeners that use them, one entry each.
    pub secrity_policy_relations: Vec<SecrityPolicyRelation>,
}

response! {
    ListSecurityPolicyRelationsResponse {
        "RequestId" => request_id: value,
        "SecrityPolicyRelations" => secrity_policy_relations: list(""),
    }
}

/// TLS security policies with the listeners that use them, one entry each.
#[non_exhaustive]
pub struct SecrityPolicyRelation {
    /// Listeners that use it, one entry each.
    pub related_listeners: Vec<RelatedListener>,
    /// TLS security policy, either created or in use by the listener. Example: `sp-bp1bpn0kn9****`.
    pub security_policy_id: Option<String>,
}

response! {
    SecrityPolicyRelation {
        "RelatedListeners" => related_listeners: list(""),
        "SecurityPolicyId" => security_policy_id: value,
    }
}

/// Listeners that use it, one entry each.
#[non_exhaustive]
pub struct RelatedListener {
    /// Listener that was created or that the item belongs to. Example: `lsn-0bfuc****`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i64>,
    /// Protocol that the listener uses. Example: `HTTPS`.
    pub listener_protocol: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-umwzbz6******`.
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

/// Errors that the documentation of [`ListSecurityPolicyRelationsRequest`] names.
///
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
pub type ListSecurityPolicyRelationsError = super::DocumentedError;
