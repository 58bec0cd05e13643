// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerAttribute`, from `nlb/UpdateLoadBalancerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, cross-zone forwarding or connection limit of an NLB instance.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.update_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeRequest {
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// Name that tells the instance from others.
    pub load_balancer_name: Option<String>,
    /// Whether traffic may go to servers in other zones than the one it came in by.
    pub cross_zone_enabled: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Most new connections a second; zero sets no limit.
    pub cps: Option<i32>,
}

impl UpdateLoadBalancerAttributeRequest {
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
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `CrossZoneEnabled`.
    #[inline]
    pub fn cross_zone_enabled(mut self, value: bool) -> Self {
        self.cross_zone_enabled = Some(value);
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
    /// Sets `Cps`.
    #[inline]
    pub fn cps(mut self, value: i32) -> Self {
        self.cps = Some(value);
        self
    }
}

request! {
    UpdateLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "LoadBalancerName" => load_balancer_name: form,
        "CrossZoneEnabled" => cross_zone_enabled: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "Cps" => cps: form,
    }
}

impl Operation for UpdateLoadBalancerAttributeRequest {
    type Response = UpdateLoadBalancerAttributeResponse;
    type Error = UpdateLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerAttributeError] = &[
        UpdateLoadBalancerAttributeError::SystemBusy,
        UpdateLoadBalancerAttributeError::ResourceInConfiguringLoadbalancer,
        UpdateLoadBalancerAttributeError::DryRunOperation,
        UpdateLoadBalancerAttributeError::IllegalParamLoadBalancerName,
        UpdateLoadBalancerAttributeError::ForbiddenNoPermission,
        UpdateLoadBalancerAttributeError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`UpdateLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7294679F-08DE-16D4-8E5D-1625685DC10B`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `aab74cfa-3bc4-48fc-80fc-0101da5a****`.
    pub job_id: Option<String>,
}

response! {
    UpdateLoadBalancerAttributeResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`UpdateLoadBalancerAttributeRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParamLoadBalancerName`](super::DocumentedError::IllegalParamLoadBalancerName)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type UpdateLoadBalancerAttributeError = super::DocumentedError;
