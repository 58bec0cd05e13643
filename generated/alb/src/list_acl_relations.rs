// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAclRelations`, from `alb/ListAclRelations.md`.

use alicloud_runtime::codegen::*;

/// Lists the listeners that use access control lists.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ListAclRelationsRequest::new()
///     .acl_ids(["..."]);
/// let reply = client.list_acl_relations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAclRelationsRequest {
    /// **Required.** Access control lists whose listeners are returned. Items: at most 5.
    pub acl_ids: Vec<String>,
}

impl ListAclRelationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclIds`, which is required.
    pub fn acl_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAclRelationsRequest {
        "AclIds" => acl_ids: query,
    }
}

impl Operation for ListAclRelationsRequest {
    type Response = ListAclRelationsResponse;
    type Error = ListAclRelationsError;
    const INFO: OperationInfo = super::operation("ListAclRelations")
        .required(&["AclIds"])
        .read_only();
    const ERRORS: &'static [ListAclRelationsError] = &[
        ListAclRelationsError::ForbiddenAcl,
        ListAclRelationsError::ResourceNotFoundAcl,
    ];
}

/// Response to [`ListAclRelationsRequest`].
#[non_exhaustive]
pub struct ListAclRelationsResponse {
    /// Access control lists with the listeners that use them, one entry each.
    pub acl_relations: Vec<AclRelation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0******`.
    pub request_id: Option<String>,
}

response! {
    ListAclRelationsResponse {
        "AclRelations" => acl_relations: list(""),
        "RequestId" => request_id: value,
    }
}

/// Access control lists with the listeners that use them, one entry each.
#[non_exhaustive]
pub struct AclRelation {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Listeners that use it, one entry each.
    pub related_listeners: Vec<RelatedListener>,
}

response! {
    AclRelation {
        "AclId" => acl_id: value,
        "RelatedListeners" => related_listeners: list(""),
    }
}

/// Listeners that use it, one entry each.
#[non_exhaustive]
pub struct RelatedListener {
    /// Listener that was created or that the item belongs to. Example: `lsn-bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener uses. Example: `HTTPS`.
    pub listener_protocol: Option<String>,
    /// Load balancer that was created or that the item belongs to.
    /// Example: `alb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: Option<String>,
    /// Whether the list is bound to the listener already, or is on its way in or out.
    /// Example: `Associated`.
    pub status: Option<String>,
}

response! {
    RelatedListener {
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "LoadBalancerId" => load_balancer_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListAclRelationsRequest`] names.
///
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
pub type ListAclRelationsError = super::DocumentedError;
