// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachCommonBandwidthPackageFromLoadBalancer`, from `nlb/DetachCommonBandwidthPackageFromLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Takes an NLB instance out of its Internet Shared Bandwidth instance.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::DetachCommonBandwidthPackageFromLoadBalancerRequest::new()
///     .load_balancer_id("...")
///     .bandwidth_package_id("...");
/// let reply = client.detach_common_bandwidth_package_from_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerRequest {
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Internet Shared Bandwidth instance that the public addresses belong to.
    pub bandwidth_package_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachCommonBandwidthPackageFromLoadBalancerRequest {
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
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
    DetachCommonBandwidthPackageFromLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "BandwidthPackageId" => bandwidth_package_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for DetachCommonBandwidthPackageFromLoadBalancerRequest {
    type Response = DetachCommonBandwidthPackageFromLoadBalancerResponse;
    type Error = DetachCommonBandwidthPackageFromLoadBalancerError;
    const INFO: OperationInfo = super::operation(
            "DetachCommonBandwidthPackageFromLoadBalancer",
        )
        .required(&["LoadBalancerId", "BandwidthPackageId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DetachCommonBandwidthPackageFromLoadBalancerError] = &[
        DetachCommonBandwidthPackageFromLoadBalancerError::OperationDeniedAny,
        DetachCommonBandwidthPackageFromLoadBalancerError::ResourceNotAssociatedLoadbalancer,
        DetachCommonBandwidthPackageFromLoadBalancerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DetachCommonBandwidthPackageFromLoadBalancerRequest`].
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    DetachCommonBandwidthPackageFromLoadBalancerResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DetachCommonBandwidthPackageFromLoadBalancerRequest`] names.
///
/// - [`OperationDeniedAny`](super::DocumentedError::OperationDeniedAny)
/// - [`ResourceNotAssociatedLoadbalancer`](super::DocumentedError::ResourceNotAssociatedLoadbalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DetachCommonBandwidthPackageFromLoadBalancerError = super::DocumentedError;
