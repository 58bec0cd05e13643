// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LoadBalancerJoinSecurityGroup`, from `alb/LoadBalancerJoinSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Puts a load balancer into security groups, whose rules then filter its traffic. Works
/// asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::LoadBalancerJoinSecurityGroupRequest::new()
///     .security_group_ids(["..."])
///     .load_balancer_id("...");
/// let reply = client.load_balancer_join_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroupRequest {
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

impl LoadBalancerJoinSecurityGroupRequest {
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
    LoadBalancerJoinSecurityGroupRequest {
        "SecurityGroupIds" => security_group_ids: query,
        "LoadBalancerId" => load_balancer_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for LoadBalancerJoinSecurityGroupRequest {
    type Response = LoadBalancerJoinSecurityGroupResponse;
    type Error = LoadBalancerJoinSecurityGroupError;
    const INFO: OperationInfo = super::operation("LoadBalancerJoinSecurityGroup")
        .required(&["SecurityGroupIds", "LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [LoadBalancerJoinSecurityGroupError] = &[
        LoadBalancerJoinSecurityGroupError::IncorrectStatusLoadBalancer,
        LoadBalancerJoinSecurityGroupError::ResourceAlreadyAssociatedSecurityGroup,
        LoadBalancerJoinSecurityGroupError::ResourceQuotaExceededSecurityGroupNum,
        LoadBalancerJoinSecurityGroupError::OperationDeniedSecurityGroupNotSupport,
        LoadBalancerJoinSecurityGroupError::OperationDeniedLbAssociatedAclCanNotJoinSecurityGroup,
        LoadBalancerJoinSecurityGroupError::ResourceNotFoundLoadBalancer,
        LoadBalancerJoinSecurityGroupError::ResourceNotFoundSecurityGroup,
    ];
}

/// Response to [`LoadBalancerJoinSecurityGroupRequest`].
#[non_exhaustive]
pub struct LoadBalancerJoinSecurityGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `8fe81f25-79a0-4fa0-9036-f2601fda****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3B9AE45-F5DB-58E3-A4B5-EE58F1EC****`.
    pub request_id: Option<String>,
}

response! {
    LoadBalancerJoinSecurityGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`LoadBalancerJoinSecurityGroupRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`ResourceAlreadyAssociatedSecurityGroup`](super::DocumentedError::ResourceAlreadyAssociatedSecurityGroup)
/// - [`ResourceQuotaExceededSecurityGroupNum`](super::DocumentedError::ResourceQuotaExceededSecurityGroupNum)
/// - [`OperationDeniedSecurityGroupNotSupport`](super::DocumentedError::OperationDeniedSecurityGroupNotSupport)
/// - [`OperationDeniedLbAssociatedAclCanNotJoinSecurityGroup`](super::DocumentedError::OperationDeniedLbAssociatedAclCanNotJoinSecurityGroup)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundSecurityGroup`](super::DocumentedError::ResourceNotFoundSecurityGroup)
pub type LoadBalancerJoinSecurityGroupError = super::DocumentedError;
