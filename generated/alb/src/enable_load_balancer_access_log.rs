// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableLoadBalancerAccessLog`, from `alb/EnableLoadBalancerAccessLog.md`.

use alicloud_runtime::codegen::*;

/// Writes the access logs of a load balancer to a Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::EnableLoadBalancerAccessLogRequest::new()
///     .load_balancer_id("...")
///     .log_project("...")
///     .log_store("...");
/// let reply = client.enable_load_balancer_access_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableLoadBalancerAccessLogRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Log Service project that the access logs are written to.
    pub log_project: Option<String>,
    /// **Required.** Logstore within the project that receives the access logs.
    pub log_store: Option<String>,
}

impl EnableLoadBalancerAccessLogRequest {
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
    /// Sets `LogProject`, which is required.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }
    /// Sets `LogStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
}

request! {
    EnableLoadBalancerAccessLogRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LogProject" => log_project: query,
        "LogStore" => log_store: query,
    }
}

impl Operation for EnableLoadBalancerAccessLogRequest {
    type Response = EnableLoadBalancerAccessLogResponse;
    type Error = EnableLoadBalancerAccessLogError;
    const INFO: OperationInfo = super::operation("EnableLoadBalancerAccessLog")
        .required(&["LoadBalancerId", "LogProject", "LogStore"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [EnableLoadBalancerAccessLogError] = &[
        EnableLoadBalancerAccessLogError::OperationDeniedAccessLogEnabled,
        EnableLoadBalancerAccessLogError::IncorrectStatusLoadBalancer,
        EnableLoadBalancerAccessLogError::ForbiddenLoadBalancer,
        EnableLoadBalancerAccessLogError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`EnableLoadBalancerAccessLogRequest`].
pub type EnableLoadBalancerAccessLogResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableLoadBalancerAccessLogRequest`] names.
///
/// - [`OperationDeniedAccessLogEnabled`](super::DocumentedError::OperationDeniedAccessLogEnabled)
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type EnableLoadBalancerAccessLogError = super::DocumentedError;
