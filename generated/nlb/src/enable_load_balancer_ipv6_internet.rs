// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableLoadBalancerIpv6Internet`, from `nlb/EnableLoadBalancerIpv6Internet.md`.

use alicloud_runtime::codegen::*;

/// Makes the IPv6 address of a dual-stack NLB instance public.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::EnableLoadBalancerIpv6InternetRequest::new()
///     .load_balancer_id("...");
/// let reply = client.enable_load_balancer_ipv6_internet(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6InternetRequest {
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableLoadBalancerIpv6InternetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    EnableLoadBalancerIpv6InternetRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for EnableLoadBalancerIpv6InternetRequest {
    type Response = EnableLoadBalancerIpv6InternetResponse;
    type Error = EnableLoadBalancerIpv6InternetError;
    const INFO: OperationInfo = super::operation("EnableLoadBalancerIpv6Internet")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [EnableLoadBalancerIpv6InternetError] = &[
        EnableLoadBalancerIpv6InternetError::OperationDeniedNonDualStackInstance,
        EnableLoadBalancerIpv6InternetError::ResourceInCreatingAny,
        EnableLoadBalancerIpv6InternetError::ResourceInCreatingLoadbalancer,
        EnableLoadBalancerIpv6InternetError::ForbiddenNoPermission,
        EnableLoadBalancerIpv6InternetError::ResourceNotFoundLoadBalancer,
        EnableLoadBalancerIpv6InternetError::ResourceNotFoundIpv6Gateway,
    ];
}

/// Response to [`EnableLoadBalancerIpv6InternetRequest`].
pub type EnableLoadBalancerIpv6InternetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableLoadBalancerIpv6InternetRequest`] names.
///
/// - [`OperationDeniedNonDualStackInstance`](super::DocumentedError::OperationDeniedNonDualStackInstance)
/// - [`ResourceInCreatingAny`](super::DocumentedError::ResourceInCreatingAny)
/// - [`ResourceInCreatingLoadbalancer`](super::DocumentedError::ResourceInCreatingLoadbalancer)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundIpv6Gateway`](super::DocumentedError::ResourceNotFoundIpv6Gateway)
pub type EnableLoadBalancerIpv6InternetError = super::DocumentedError;
