// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancesTrafficPackages`, from `swas-open/ListInstancesTrafficPackages.md`.

use alicloud_runtime::codegen::*;

/// Shows used, remaining and excess traffic of servers' data transfer quotas.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListInstancesTrafficPackagesRequest::new()
///     .instance_ids("...");
/// let reply = client.list_instances_traffic_packages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesTrafficPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl ListInstancesTrafficPackagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    ListInstancesTrafficPackagesRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ListInstancesTrafficPackagesRequest {
    type Response = ListInstancesTrafficPackagesResponse;
    type Error = ListInstancesTrafficPackagesError;
    const INFO: OperationInfo = super::operation("ListInstancesTrafficPackages")
        .required(&["RegionId", "InstanceIds"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstancesTrafficPackagesError] = &[
        ListInstancesTrafficPackagesError::RegionIdNotMatchHost,
        ListInstancesTrafficPackagesError::InternalError,
    ];
}

/// Response to [`ListInstancesTrafficPackagesRequest`].
#[non_exhaustive]
pub struct ListInstancesTrafficPackagesResponse {
    /// The instance traffic package usage that were found or are concerned, one entry each.
    pub instance_traffic_package_usages: Vec<InstanceTrafficPackageUsage>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F****`.
    pub request_id: Option<String>,
}

response! {
    ListInstancesTrafficPackagesResponse {
        "InstanceTrafficPackageUsages" => instance_traffic_package_usages: list(""),
        "RequestId" => request_id: value,
    }
}

/// The instance traffic package usage that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceTrafficPackageUsage {
    /// ID of the instance, by which other calls name it. Example: `ccscqwqwqqqw****`.
    pub instance_id: Option<String>,
    /// Traffic that was used. Example: `10000`.
    pub traffic_used: Option<i64>,
    /// Traffic that the plan includes. Example: `20000`.
    pub traffic_package_total: Option<i64>,
    /// Traffic that is left. Example: `10000`.
    pub traffic_package_remaining: Option<i64>,
    /// Traffic beyond what the plan includes. Example: `0`.
    pub traffic_overflow: Option<i64>,
}

response! {
    InstanceTrafficPackageUsage {
        "InstanceId" => instance_id: value,
        "TrafficUsed" => traffic_used: value,
        "TrafficPackageTotal" => traffic_package_total: value,
        "TrafficPackageRemaining" => traffic_package_remaining: value,
        "TrafficOverflow" => traffic_overflow: value,
    }
}

/// Errors that the documentation of [`ListInstancesTrafficPackagesRequest`] names.
///
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListInstancesTrafficPackagesError = super::DocumentedError;
