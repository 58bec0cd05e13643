// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerEdition`, from `alb/UpdateLoadBalancerEdition.md`.

use alicloud_runtime::codegen::*;

/// Raises a load balancer to a higher edition.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateLoadBalancerEditionRequest::new()
///     .load_balancer_id("...")
///     .load_balancer_edition("...");
/// let reply = client.update_load_balancer_edition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerEditionRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Edition of the load balancer, which decides on features and billing.
    pub load_balancer_edition: Option<String>,
}

impl UpdateLoadBalancerEditionRequest {
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
    /// Sets `LoadBalancerEdition`, which is required.
    pub fn load_balancer_edition(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_edition = Some(value.into());
        self
    }
}

request! {
    UpdateLoadBalancerEditionRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerEdition" => load_balancer_edition: query,
    }
}

impl Operation for UpdateLoadBalancerEditionRequest {
    type Response = UpdateLoadBalancerEditionResponse;
    type Error = UpdateLoadBalancerEditionError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerEdition")
        .required(&["LoadBalancerId", "LoadBalancerEdition"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerEditionError] = &[
        UpdateLoadBalancerEditionError::IncorrectStatusLoadBalancer,
        UpdateLoadBalancerEditionError::IncorrectBusinessStatusLoadBalancer,
        UpdateLoadBalancerEditionError::OperationDeniedDowngrade,
        UpdateLoadBalancerEditionError::OperationDeniedEditionNotChanged,
        UpdateLoadBalancerEditionError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`UpdateLoadBalancerEditionRequest`].
pub type UpdateLoadBalancerEditionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLoadBalancerEditionRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`OperationDeniedDowngrade`](super::DocumentedError::OperationDeniedDowngrade)
/// - [`OperationDeniedEditionNotChanged`](super::DocumentedError::OperationDeniedEditionNotChanged)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type UpdateLoadBalancerEditionError = super::DocumentedError;
