// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachCommonBandwidthPackageToLoadBalancer`, from `nlb/AttachCommonBandwidthPackageToLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Puts an NLB instance under an Internet Shared Bandwidth instance.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::AttachCommonBandwidthPackageToLoadBalancerRequest::new()
///     .load_balancer_id("...")
///     .bandwidth_package_id("...");
/// let reply = client.attach_common_bandwidth_package_to_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancerRequest {
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

impl AttachCommonBandwidthPackageToLoadBalancerRequest {
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
    AttachCommonBandwidthPackageToLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "BandwidthPackageId" => bandwidth_package_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for AttachCommonBandwidthPackageToLoadBalancerRequest {
    type Response = AttachCommonBandwidthPackageToLoadBalancerResponse;
    type Error = AttachCommonBandwidthPackageToLoadBalancerError;
    const INFO: OperationInfo = super::operation(
            "AttachCommonBandwidthPackageToLoadBalancer",
        )
        .required(&["LoadBalancerId", "BandwidthPackageId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AttachCommonBandwidthPackageToLoadBalancerError] = &[
        AttachCommonBandwidthPackageToLoadBalancerError::OperationDeniedIntranetLoadBalancer,
        AttachCommonBandwidthPackageToLoadBalancerError::ResourceAlreadyAssociatedLoadbalancer,
        AttachCommonBandwidthPackageToLoadBalancerError::ResourceInConfiguringLoadbalancer,
        AttachCommonBandwidthPackageToLoadBalancerError::ResourceNotFoundLoadBalancer,
        AttachCommonBandwidthPackageToLoadBalancerError::ResourceNotFoundBandwidthPackageId,
        AttachCommonBandwidthPackageToLoadBalancerError::ResourceNotFoundCommonBandwidthPackage,
    ];
}

/// Response to [`AttachCommonBandwidthPackageToLoadBalancerRequest`].
#[non_exhaustive]
pub struct AttachCommonBandwidthPackageToLoadBalancerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    AttachCommonBandwidthPackageToLoadBalancerResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`AttachCommonBandwidthPackageToLoadBalancerRequest`] names.
///
/// - [`OperationDeniedIntranetLoadBalancer`](super::DocumentedError::OperationDeniedIntranetLoadBalancer)
/// - [`ResourceAlreadyAssociatedLoadbalancer`](super::DocumentedError::ResourceAlreadyAssociatedLoadbalancer)
/// - [`ResourceInConfiguringLoadbalancer`](super::DocumentedError::ResourceInConfiguringLoadbalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundBandwidthPackageId`](super::DocumentedError::ResourceNotFoundBandwidthPackageId)
/// - [`ResourceNotFoundCommonBandwidthPackage`](super::DocumentedError::ResourceNotFoundCommonBandwidthPackage)
pub type AttachCommonBandwidthPackageToLoadBalancerError = super::DocumentedError;
