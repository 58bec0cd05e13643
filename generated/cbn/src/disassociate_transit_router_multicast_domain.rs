// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateTransitRouterMulticastDomain`, from `cbn/DisassociateTransitRouterMulticastDomain.md`.

use alicloud_runtime::codegen::*;

/// Detaches a vSwitch from a multicast domain; it must hold no multicast sources or members any
/// more.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DisassociateTransitRouterMulticastDomainRequest::new()
///     .transit_router_multicast_domain_id("...")
///     .transit_router_attachment_id("...");
/// let reply = client.disassociate_transit_router_multicast_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateTransitRouterMulticastDomainRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 1000.
    pub vswitch_ids: Vec<String>,
}

impl DisassociateTransitRouterMulticastDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TransitRouterMulticastDomainId`, which is required.
    pub fn transit_router_multicast_domain_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DisassociateTransitRouterMulticastDomainRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "DryRun" => dry_run: query,
        "VSwitchIds" => vswitch_ids: query,
    }
}

impl Operation for DisassociateTransitRouterMulticastDomainRequest {
    type Response = DisassociateTransitRouterMulticastDomainResponse;
    type Error = DisassociateTransitRouterMulticastDomainError;
    const INFO: OperationInfo = super::operation(
            "DisassociateTransitRouterMulticastDomain",
        )
        .required(&["TransitRouterMulticastDomainId", "TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DisassociateTransitRouterMulticastDomainError] = &[
        DisassociateTransitRouterMulticastDomainError::InvalidMulticastDomainIdNotFound,
        DisassociateTransitRouterMulticastDomainError::IncorrectStatusMulticastDomain,
        DisassociateTransitRouterMulticastDomainError::InstanceStatusNotSupport2,
        DisassociateTransitRouterMulticastDomainError::InvalidAttachmentIdNotFound,
        DisassociateTransitRouterMulticastDomainError::IncorrectStatusAttachment,
        DisassociateTransitRouterMulticastDomainError::IllegalParamAttachmentId,
        DisassociateTransitRouterMulticastDomainError::InvalidOperationMulticastGroupExist,
        DisassociateTransitRouterMulticastDomainError::DryRunOperation,
        DisassociateTransitRouterMulticastDomainError::InvalidParameter,
        DisassociateTransitRouterMulticastDomainError::Unauthorized,
    ];
}

/// Response to [`DisassociateTransitRouterMulticastDomainRequest`].
pub type DisassociateTransitRouterMulticastDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisassociateTransitRouterMulticastDomainRequest`] names.
///
/// - [`InvalidMulticastDomainIdNotFound`](super::DocumentedError::InvalidMulticastDomainIdNotFound)
/// - [`IncorrectStatusMulticastDomain`](super::DocumentedError::IncorrectStatusMulticastDomain)
/// - [`InstanceStatusNotSupport2`](super::DocumentedError::InstanceStatusNotSupport2)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound), here with HTTP status 400
/// - [`IncorrectStatusAttachment`](super::DocumentedError::IncorrectStatusAttachment)
/// - [`IllegalParamAttachmentId`](super::DocumentedError::IllegalParamAttachmentId)
/// - [`InvalidOperationMulticastGroupExist`](super::DocumentedError::InvalidOperationMulticastGroupExist)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DisassociateTransitRouterMulticastDomainError = super::DocumentedError;
