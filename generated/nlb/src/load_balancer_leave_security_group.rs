// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LoadBalancerLeaveSecurityGroup`, from `nlb/LoadBalancerLeaveSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a load balancer out of security groups in the background; their rules no longer apply.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::LoadBalancerLeaveSecurityGroupRequest::new()
///     .security_group_ids(["..."])
///     .load_balancer_id("...");
/// let reply = client.load_balancer_leave_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupRequest {
    /// **Required.** Security groups that filter the traffic to the instance. Items: at most 10.
    pub security_group_ids: Vec<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    LoadBalancerLeaveSecurityGroupRequest {
        "SecurityGroupIds" => security_group_ids: form,
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        LoadBalancerLeaveSecurityGroupError::SystemBusy,
        LoadBalancerLeaveSecurityGroupError::ResourceInConfiguringLoadbalancer,
        LoadBalancerLeaveSecurityGroupError::ForbiddenSecurityGroup,
        LoadBalancerLeaveSecurityGroupError::ResourceNotFoundAny,
        LoadBalancerLeaveSecurityGroupError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`LoadBalancerLeaveSecurityGroupRequest`].
#[non_exhaustive]
pub struct LoadBalancerLeaveSecurityGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
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
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`ForbiddenSecurityGroup`](super::DocumentedError::ForbiddenSecurityGroup)
/// - [`ResourceNotFoundAny`](super::DocumentedError::ResourceNotFoundAny)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type LoadBalancerLeaveSecurityGroupError = super::DocumentedError;
