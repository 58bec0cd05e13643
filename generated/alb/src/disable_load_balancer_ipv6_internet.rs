// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableLoadBalancerIpv6Internet`, from `alb/DisableLoadBalancerIpv6Internet.md`.

use alicloud_runtime::codegen::*;

/// Makes the IPv6 addresses of a load balancer private.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DisableLoadBalancerIpv6InternetRequest::new()
///     .load_balancer_id("...");
/// let reply = client.disable_load_balancer_ipv6_internet(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6InternetRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
}

impl DisableLoadBalancerIpv6InternetRequest {
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
    DisableLoadBalancerIpv6InternetRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DisableLoadBalancerIpv6InternetRequest {
    type Response = DisableLoadBalancerIpv6InternetResponse;
    type Error = DisableLoadBalancerIpv6InternetError;
    const INFO: OperationInfo = super::operation("DisableLoadBalancerIpv6Internet")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DisableLoadBalancerIpv6InternetError] = &[
        DisableLoadBalancerIpv6InternetError::IncorrectStatusLoadBalancer,
        DisableLoadBalancerIpv6InternetError::IncorrectBusinessStatusLoadBalancer,
        DisableLoadBalancerIpv6InternetError::OperationDeniedNonDualStackInstance,
        DisableLoadBalancerIpv6InternetError::OperationDeniedIpv6IntranetInstance,
        DisableLoadBalancerIpv6InternetError::ForbiddenLoadBalancer,
        DisableLoadBalancerIpv6InternetError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DisableLoadBalancerIpv6InternetRequest`].
#[non_exhaustive]
pub struct DisableLoadBalancerIpv6InternetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D866E37-1123-5160-AFF1-BDAF5EB86A8A`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `d12871a6-ebb2-41f3-8d74-d9f452bb****`.
    pub job_id: Option<String>,
}

response! {
    DisableLoadBalancerIpv6InternetResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DisableLoadBalancerIpv6InternetRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`OperationDeniedNonDualStackInstance`](super::DocumentedError::OperationDeniedNonDualStackInstance)
/// - [`OperationDeniedIpv6IntranetInstance`](super::DocumentedError::OperationDeniedIpv6IntranetInstance)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DisableLoadBalancerIpv6InternetError = super::DocumentedError;
