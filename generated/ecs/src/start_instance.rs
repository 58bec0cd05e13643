// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstance`, from `ecs/StartInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::StartInstanceRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .init_local_disk(true);
/// let reply = client.start_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Whether to bring an instance with a failed local disk back to its initial state when it starts.
    /// Data on its old local disks is lost. Default: `false`. Example: `true`.
    pub init_local_disk: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
}

impl StartInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InitLocalDisk`.
    #[inline]
    pub fn init_local_disk(mut self, value: bool) -> Self {
        self.init_local_disk = Some(value);
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
    StartInstanceRequest {
        "InstanceId" => instance_id: query,
        "InitLocalDisk" => init_local_disk: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for StartInstanceRequest {
    type Response = StartInstanceResponse;
    type Error = StartInstanceError;
    const INFO: OperationInfo = super::operation("StartInstance")
        .required(&["InstanceId"])
        .dry_run("DryRun");
    const ERRORS: &'static [StartInstanceError] = &[
        StartInstanceError::InvalidInstanceIdNotFound3,
        StartInstanceError::IncorrectInstanceStatus,
        StartInstanceError::InstanceLockedForSecurity,
        StartInstanceError::InsufficientBalance,
        StartInstanceError::InstanceNotReady,
        StartInstanceError::InternalError,
        StartInstanceError::DiskError,
        StartInstanceError::InstanceExpired,
        StartInstanceError::DiskInArrears,
        StartInstanceError::OperationDeniedNoStock,
        StartInstanceError::OperationDeniedSpotPriceLowerThanPublicPrice,
        StartInstanceError::InvalidParameterKMSKeyIdKMSUnauthorized,
        StartInstanceError::QuotaExceedElasticQuota,
        StartInstanceError::LackResource,
        StartInstanceError::InvalidDedicatedHostNotEnoughResource,
        StartInstanceError::InvalidInstanceNotFoundSystemDisk,
        StartInstanceError::InvalidPrivatePoolOptionsNoStock,
        StartInstanceError::InvalidParameterKMSKeyIdNotFound,
        StartInstanceError::InvalidParameterKMSKeyIdCMKUnauthorized,
        StartInstanceError::InvalidParameterKMSKeyIdCMKNotEnabled,
        StartInstanceError::OperationDeniedHostRepairing,
        StartInstanceError::InvalidCapacityReservationIdNotFound,
        StartInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`StartInstanceRequest`].
pub type StartInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`StartInstanceRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DiskError`](super::DocumentedError::DiskError)
/// - [`InstanceExpired`](super::DocumentedError::InstanceExpired)
/// - [`DiskInArrears`](super::DocumentedError::DiskInArrears)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`OperationDeniedSpotPriceLowerThanPublicPrice`](super::DocumentedError::OperationDeniedSpotPriceLowerThanPublicPrice)
/// - [`InvalidParameterKMSKeyIdKMSUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdKMSUnauthorized)
/// - [`QuotaExceedElasticQuota`](super::DocumentedError::QuotaExceedElasticQuota)
/// - [`LackResource`](super::DocumentedError::LackResource)
/// - [`InvalidDedicatedHostNotEnoughResource`](super::DocumentedError::InvalidDedicatedHostNotEnoughResource)
/// - [`InvalidInstanceNotFoundSystemDisk`](super::DocumentedError::InvalidInstanceNotFoundSystemDisk)
/// - [`InvalidPrivatePoolOptionsNoStock`](super::DocumentedError::InvalidPrivatePoolOptionsNoStock)
/// - [`InvalidParameterKMSKeyIdNotFound`](super::DocumentedError::InvalidParameterKMSKeyIdNotFound), here with HTTP status 403
/// - [`InvalidParameterKMSKeyIdCMKUnauthorized`](super::DocumentedError::InvalidParameterKMSKeyIdCMKUnauthorized)
/// - [`InvalidParameterKMSKeyIdCMKNotEnabled`](super::DocumentedError::InvalidParameterKMSKeyIdCMKNotEnabled)
/// - [`OperationDeniedHostRepairing`](super::DocumentedError::OperationDeniedHostRepairing)
/// - [`InvalidCapacityReservationIdNotFound`](super::DocumentedError::InvalidCapacityReservationIdNotFound), here with HTTP status 404
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable), here with HTTP status 503
pub type StartInstanceError = super::DocumentedError;
