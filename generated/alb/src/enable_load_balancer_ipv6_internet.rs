// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableLoadBalancerIpv6Internet`, from `alb/EnableLoadBalancerIpv6Internet.md`.

use alicloud_runtime::codegen::*;

/// Makes the IPv6 addresses of a load balancer reachable from the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::EnableLoadBalancerIpv6InternetRequest::new()
///     .load_balancer_id("...");
/// let reply = client.enable_load_balancer_ipv6_internet(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6InternetRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
}

impl EnableLoadBalancerIpv6InternetRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

request! {
    EnableLoadBalancerIpv6InternetRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
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
        EnableLoadBalancerIpv6InternetError::IncorrectStatusLoadBalancer,
        EnableLoadBalancerIpv6InternetError::IncorrectBusinessStatusLoadBalancer,
        EnableLoadBalancerIpv6InternetError::OperationDeniedNonDualStackInstance,
        EnableLoadBalancerIpv6InternetError::OperationDeniedIpv6InternetInstance,
        EnableLoadBalancerIpv6InternetError::ForbiddenLoadBalancer,
        EnableLoadBalancerIpv6InternetError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`EnableLoadBalancerIpv6InternetRequest`].
#[non_exhaustive]
pub struct EnableLoadBalancerIpv6InternetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB920797-D70E-567F-8098-55A861DD7912`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `4a6e3ad4-ef08-4ab1-b332-fa621cfe****`.
    pub job_id: Option<String>,
}

response! {
    EnableLoadBalancerIpv6InternetResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`EnableLoadBalancerIpv6InternetRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`OperationDeniedNonDualStackInstance`](super::DocumentedError::OperationDeniedNonDualStackInstance)
/// - [`OperationDeniedIpv6InternetInstance`](super::DocumentedError::OperationDeniedIpv6InternetInstance)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type EnableLoadBalancerIpv6InternetError = super::DocumentedError;
