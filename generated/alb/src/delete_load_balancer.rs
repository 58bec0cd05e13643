// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancer`, from `alb/DeleteLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Releases a load balancer, provided that deletion protection is off. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteLoadBalancerRequest::new()
///     .load_balancer_id("...");
/// let reply = client.delete_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerRequest {
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteLoadBalancerRequest {
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
}

request! {
    DeleteLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteLoadBalancerRequest {
    type Response = DeleteLoadBalancerResponse;
    type Error = DeleteLoadBalancerError;
    const INFO: OperationInfo = super::operation("DeleteLoadBalancer")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteLoadBalancerError] = &[
        DeleteLoadBalancerError::IncorrectStatusLoadBalancer,
        DeleteLoadBalancerError::IncorrectBusinessStatusLoadBalancer,
        DeleteLoadBalancerError::OperationDeniedDeletionProtectionEnabled,
        DeleteLoadBalancerError::ForbiddenLoadBalancer,
        DeleteLoadBalancerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DeleteLoadBalancerRequest`].
#[non_exhaustive]
pub struct DeleteLoadBalancerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    DeleteLoadBalancerResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteLoadBalancerRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`OperationDeniedDeletionProtectionEnabled`](super::DocumentedError::OperationDeniedDeletionProtectionEnabled)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DeleteLoadBalancerError = super::DocumentedError;
