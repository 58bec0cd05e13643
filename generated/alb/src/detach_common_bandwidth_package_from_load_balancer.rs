// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachCommonBandwidthPackageFromLoadBalancer`, from `alb/DetachCommonBandwidthPackageFromLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Takes the public addresses of a load balancer out of their shared bandwidth plan.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DetachCommonBandwidthPackageFromLoadBalancerRequest::new()
///     .load_balancer_id("...")
///     .bandwidth_package_id("...");
/// let reply = client.detach_common_bandwidth_package_from_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    pub bandwidth_package_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DetachCommonBandwidthPackageFromLoadBalancerRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

request! {
    DetachCommonBandwidthPackageFromLoadBalancerRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "LoadBalancerId" => load_balancer_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DetachCommonBandwidthPackageFromLoadBalancerRequest {
    type Response = DetachCommonBandwidthPackageFromLoadBalancerResponse;
    type Error = DetachCommonBandwidthPackageFromLoadBalancerError;
    const INFO: OperationInfo = super::operation(
            "DetachCommonBandwidthPackageFromLoadBalancer",
        )
        .required(&["RegionId", "LoadBalancerId", "BandwidthPackageId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DetachCommonBandwidthPackageFromLoadBalancerError] = &[
        DetachCommonBandwidthPackageFromLoadBalancerError::IncorrectBusinessStatusCommonBandwidthPackage,
        DetachCommonBandwidthPackageFromLoadBalancerError::IncorrectStatusCommonBandwidthPackage,
        DetachCommonBandwidthPackageFromLoadBalancerError::ForbiddenLoadBalancer,
        DetachCommonBandwidthPackageFromLoadBalancerError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`DetachCommonBandwidthPackageFromLoadBalancerRequest`].
#[non_exhaustive]
pub struct DetachCommonBandwidthPackageFromLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2EF39708-974B-5E74-AFF5-344******`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
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
/// - [`IncorrectBusinessStatusCommonBandwidthPackage`](super::DocumentedError::IncorrectBusinessStatusCommonBandwidthPackage)
/// - [`IncorrectStatusCommonBandwidthPackage`](super::DocumentedError::IncorrectStatusCommonBandwidthPackage)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type DetachCommonBandwidthPackageFromLoadBalancerError = super::DocumentedError;
