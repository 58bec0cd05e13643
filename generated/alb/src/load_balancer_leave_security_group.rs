// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LoadBalancerLeaveSecurityGroup`, from `alb/LoadBalancerLeaveSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a load balancer out of security groups. Works asynchronously; follow it with
/// [`ListAsynJobs`](super::Client::list_asyn_jobs).
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::LoadBalancerLeaveSecurityGroupRequest::new()
///     .security_group_ids(["..."])
///     .load_balancer_id("...");
/// let reply = client.load_balancer_leave_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupRequest {
    /// **Required.** IDs of the security groups to work on or to narrow the list down to.
    /// Items: at most 10.
    pub security_group_ids: Vec<String>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl LoadBalancerLeaveSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupIds`, which is required.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
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
}

request! {
    LoadBalancerLeaveSecurityGroupRequest {
        "SecurityGroupIds" => security_group_ids: query,
        "LoadBalancerId" => load_balancer_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for LoadBalancerLeaveSecurityGroupRequest {
    type Response = LoadBalancerLeaveSecurityGroupResponse;
    type Error = LoadBalancerLeaveSecurityGroupError;
    const INFO: OperationInfo = super::operation("LoadBalancerLeaveSecurityGroup")
        .required(&["SecurityGroupIds", "LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [LoadBalancerLeaveSecurityGroupError] = &[
        LoadBalancerLeaveSecurityGroupError::IncorrectStatusLoadBalancer,
        LoadBalancerLeaveSecurityGroupError::OperationDeniedSecurityGroupNotSupport,
        LoadBalancerLeaveSecurityGroupError::ResourceNotAssociatedSecurityGroup,
        LoadBalancerLeaveSecurityGroupError::ResourceNotFoundLoadBalancer,
        LoadBalancerLeaveSecurityGroupError::ResourceNotFoundSecurityGroup,
    ];
}

/// Response to [`LoadBalancerLeaveSecurityGroupRequest`].
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC0C96E4-7CCB-599C-9329-3A5DB6FF****`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `51c5b627-3500-487c-b17d-5cc583f0****`.
    pub job_id: Option<String>,
}

response! {
    LoadBalancerLeaveSecurityGroupResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`LoadBalancerLeaveSecurityGroupRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`OperationDeniedSecurityGroupNotSupport`](super::DocumentedError::OperationDeniedSecurityGroupNotSupport)
/// - [`ResourceNotAssociatedSecurityGroup`](super::DocumentedError::ResourceNotAssociatedSecurityGroup)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundSecurityGroup`](super::DocumentedError::ResourceNotFoundSecurityGroup)
pub type LoadBalancerLeaveSecurityGroupError = super::DocumentedError;
