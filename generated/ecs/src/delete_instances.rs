// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstances`, from `ecs/DeleteInstances.md`.

use alicloud_runtime::codegen::*;

/// Releases several instances that are billed by use or whose subscription has expired.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteInstancesRequest::new()
///     .instance_id(["i-instanceid1"])
///     .region_id("cn-hangzhou")
///     .force(false);
/// let reply = client.delete_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstancesRequest {
    /// **Required.** Instances to release. Items: at most 100. Example: `i-instanceid1`.
    pub instance_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to release a subscription instance that has run out.
    /// Default: `false`. Example: `false`.
    pub terminate_subscription: Option<bool>,
    /// Whether to release the instances even while they are running.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    pub force_stop: Option<bool>,
}

impl DeleteInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TerminateSubscription`.
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
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
    /// Sets `ForceStop`.
    #[inline]
    pub fn force_stop(mut self, value: bool) -> Self {
        self.force_stop = Some(value);
        self
    }
}

request! {
    DeleteInstancesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "TerminateSubscription" => terminate_subscription: query,
        "Force" => force: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "ForceStop" => force_stop: query,
    }
}

impl Operation for DeleteInstancesRequest {
    type Response = DeleteInstancesResponse;
    type Error = DeleteInstancesError;
    const INFO: OperationInfo = super::operation("DeleteInstances")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteInstancesError] = &[
        DeleteInstancesError::InvalidOperationNotInWhiteList,
        DeleteInstancesError::InvalidOperationDeletionProtection,
        DeleteInstancesError::IncorrectInstanceStatus,
        DeleteInstancesError::InternalError,
        DeleteInstancesError::InstanceLockedForSecurity,
        DeleteInstancesError::DependencyViolationSLBConfiguring,
        DeleteInstancesError::DependencyViolationRouteEntry,
        DeleteInstancesError::InvalidParameterCrossRegionNotSupport,
        DeleteInstancesError::DryrunSuccess,
        DeleteInstancesError::InvalidParameterTooManyInstanceIds,
        DeleteInstancesError::InvalidInstanceIdsValueNotSupported,
        DeleteInstancesError::ChargeTypeViolation,
        DeleteInstancesError::IncorrectInstanceStatusInitializing,
        DeleteInstancesError::InvalidOperationEniLinked,
        DeleteInstancesError::InvalidInstanceIdsNotFound,
        DeleteInstancesError::InvalidInstanceIdNotFound3,
        DeleteInstancesError::InvalidParameter2,
    ];
}

/// Response to [`DeleteInstancesRequest`].
pub type DeleteInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstancesRequest`] names.
///
/// - [`InvalidOperationNotInWhiteList`](super::DocumentedError::InvalidOperationNotInWhiteList)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`DependencyViolationSLBConfiguring`](super::DocumentedError::DependencyViolationSLBConfiguring)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`InvalidParameterCrossRegionNotSupport`](super::DocumentedError::InvalidParameterCrossRegionNotSupport)
/// - [`DryrunSuccess`](super::DocumentedError::DryrunSuccess)
/// - [`InvalidParameterTooManyInstanceIds`](super::DocumentedError::InvalidParameterTooManyInstanceIds)
/// - [`InvalidInstanceIdsValueNotSupported`](super::DocumentedError::InvalidInstanceIdsValueNotSupported), here with HTTP status 403
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`IncorrectInstanceStatusInitializing`](super::DocumentedError::IncorrectInstanceStatusInitializing)
/// - [`InvalidOperationEniLinked`](super::DocumentedError::InvalidOperationEniLinked)
/// - [`InvalidInstanceIdsNotFound`](super::DocumentedError::InvalidInstanceIdsNotFound)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 500
pub type DeleteInstancesError = super::DocumentedError;
