// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePublicIpAddress`, from `ecs/ReleasePublicIpAddress.md`.

use alicloud_runtime::codegen::*;

/// Releases the static public IP address of an instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReleasePublicIpAddressRequest::new()
///     .public_ip_address("...");
/// let reply = client.release_public_ip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ReleasePublicIpAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// **Required.** Public IP addresses of the instance.
    pub public_ip_address: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ReleasePublicIpAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PublicIpAddress`, which is required.
    pub fn public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address = Some(value.into());
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
    ReleasePublicIpAddressRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "PublicIpAddress" => public_ip_address: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ReleasePublicIpAddressRequest {
    type Response = ReleasePublicIpAddressResponse;
    type Error = ReleasePublicIpAddressError;
    const INFO: OperationInfo = super::operation("ReleasePublicIpAddress")
        .required(&["PublicIpAddress"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ReleasePublicIpAddressError] = &[
        ReleasePublicIpAddressError::OperationDenied,
        ReleasePublicIpAddressError::InvalidIpAddressNotFound,
        ReleasePublicIpAddressError::DryRunOperation,
        ReleasePublicIpAddressError::IncorrectInstanceStatus,
        ReleasePublicIpAddressError::InstanceLockedForSecurity,
        ReleasePublicIpAddressError::InvalidIpAddressNeedInstanceId,
        ReleasePublicIpAddressError::OperationTimesOverLimit,
        ReleasePublicIpAddressError::ForbiddenExceedDuration,
        ReleasePublicIpAddressError::InvalidInstanceIdNotFound3,
    ];
}

/// Response to [`ReleasePublicIpAddressRequest`].
#[non_exhaustive]
pub struct ReleasePublicIpAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How often it happens or is tried: remain. Example: `hide`.
    pub remain_times: Option<String>,
}

response! {
    ReleasePublicIpAddressResponse {
        "RequestId" => request_id: value,
        "RemainTimes" => remain_times: value,
    }
}

/// Errors that the documentation of [`ReleasePublicIpAddressRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidIpAddressNotFound`](super::DocumentedError::InvalidIpAddressNotFound), here with HTTP status 400
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InvalidIpAddressNeedInstanceId`](super::DocumentedError::InvalidIpAddressNeedInstanceId)
/// - [`OperationTimesOverLimit`](super::DocumentedError::OperationTimesOverLimit)
/// - [`ForbiddenExceedDuration`](super::DocumentedError::ForbiddenExceedDuration)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
pub type ReleasePublicIpAddressError = super::DocumentedError;
