// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableLoadBalancerAccessLog`, from `alb/DisableLoadBalancerAccessLog.md`.

use alicloud_runtime::codegen::*;

/// Stops writing the access logs of a load balancer to Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DisableLoadBalancerAccessLogRequest::new()
///     .load_balancer_id("...");
/// let reply = client.disable_load_balancer_access_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableLoadBalancerAccessLogRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
}

impl DisableLoadBalancerAccessLogRequest {
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
    DisableLoadBalancerAccessLogRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DisableLoadBalancerAccessLogRequest {
    type Response = DisableLoadBalancerAccessLogResponse;
    type Error = DisableLoadBalancerAccessLogError;
    const INFO: OperationInfo = super::operation("DisableLoadBalancerAccessLog")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DisableLoadBalancerAccessLogError] = &[
        DisableLoadBalancerAccessLogError::OperationDeniedAccessLogDisabled,
        DisableLoadBalancerAccessLogError::ResourceInConfiguringLoadBalancer,
        DisableLoadBalancerAccessLogError::ForbiddenLoadBalancer,
        DisableLoadBalancerAccessLogError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DisableLoadBalancerAccessLogRequest`].
pub type DisableLoadBalancerAccessLogResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableLoadBalancerAccessLogRequest`] names.
///
/// - [`OperationDeniedAccessLogDisabled`](super::DocumentedError::OperationDeniedAccessLogDisabled)
/// - [`ResourceInConfiguringLoadBalancer`](super::DocumentedError::ResourceInConfiguringLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DisableLoadBalancerAccessLogError = super::DocumentedError;
