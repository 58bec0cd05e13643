// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTransitRouterMulticastDomain`, from `cbn/ModifyTransitRouterMulticastDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Options};

/// Changes name, description or options of a multicast domain.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ModifyTransitRouterMulticastDomainRequest::new()
///     .transit_router_multicast_domain_id("...");
/// let reply = client.modify_transit_router_multicast_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTransitRouterMulticastDomainRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// Label of the multicast domain, for people to recognize it by.
    pub transit_router_multicast_domain_name: Option<String>,
    /// Free text that tells people about the multicast domain.
    pub transit_router_multicast_domain_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Switches of the multicast domain or attachment.
    pub options: Option<Options>,
}

impl ModifyTransitRouterMulticastDomainRequest {
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
    /// Sets `TransitRouterMulticastDomainName`.
    pub fn transit_router_multicast_domain_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterMulticastDomainDescription`.
    pub fn transit_router_multicast_domain_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<Options>) -> Self {
        self.options = Some(value.into());
        self
    }
}

request! {
    ModifyTransitRouterMulticastDomainRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "TransitRouterMulticastDomainName" => transit_router_multicast_domain_name: query,
        "TransitRouterMulticastDomainDescription" => transit_router_multicast_domain_description: query,
        "DryRun" => dry_run: query,
        "Options" => options: query,
    }
}

impl Operation for ModifyTransitRouterMulticastDomainRequest {
    type Response = ModifyTransitRouterMulticastDomainResponse;
    type Error = ModifyTransitRouterMulticastDomainError;
    const INFO: OperationInfo = super::operation("ModifyTransitRouterMulticastDomain")
        .required(&["TransitRouterMulticastDomainId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyTransitRouterMulticastDomainError] = &[
        ModifyTransitRouterMulticastDomainError::IllegalName,
        ModifyTransitRouterMulticastDomainError::IllegalDescription,
        ModifyTransitRouterMulticastDomainError::InvalidMulticastDomainIdNotFound,
        ModifyTransitRouterMulticastDomainError::DryRunOperation,
        ModifyTransitRouterMulticastDomainError::InvalidParameter,
        ModifyTransitRouterMulticastDomainError::Unauthorized,
    ];
}

/// Response to [`ModifyTransitRouterMulticastDomainRequest`].
pub type ModifyTransitRouterMulticastDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyTransitRouterMulticastDomainRequest`] names.
///
/// - [`IllegalName`](super::DocumentedError::IllegalName)
/// - [`IllegalDescription`](super::DocumentedError::IllegalDescription)
/// - [`InvalidMulticastDomainIdNotFound`](super::DocumentedError::InvalidMulticastDomainIdNotFound)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ModifyTransitRouterMulticastDomainError = super::DocumentedError;
