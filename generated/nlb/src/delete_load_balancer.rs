// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancer`, from `nlb/DeleteLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Network Load Balancer instance; its addresses stop answering. The server groups
/// remain.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DeleteLoadBalancerRequest::new()
///     .load_balancer_id("...");
/// let reply = client.delete_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerRequest {
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
    DeleteLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        DeleteLoadBalancerError::OperationDeniedAny,
        DeleteLoadBalancerError::ResourceInConfiguringLoadbalancer,
        DeleteLoadBalancerError::ResourceInCreatingLoadbalancer,
        DeleteLoadBalancerError::DryRunOperation,
        DeleteLoadBalancerError::OperationDeniedDeletionProtectionEnabled,
        DeleteLoadBalancerError::IncorrectStatusLoadbalancer,
        DeleteLoadBalancerError::ConflictLock,
        DeleteLoadBalancerError::ForbiddenNoPermission,
        DeleteLoadBalancerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DeleteLoadBalancerRequest`].
#[non_exhaustive]
pub struct DeleteLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    DeleteLoadBalancerResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DeleteLoadBalancerRequest`] names.
///
/// - [`OperationDeniedAny`](super::DocumentedError::OperationDeniedAny)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`ResourceInCreatingLoadbalancer`](super::DocumentedError::ResourceInCreatingLoadbalancer)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`OperationDeniedDeletionProtectionEnabled`](super::DocumentedError::OperationDeniedDeletionProtectionEnabled)
/// - [`IncorrectStatusLoadbalancer`](super::DocumentedError::IncorrectStatusLoadbalancer)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DeleteLoadBalancerError = super::DocumentedError;
