// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearReplicaGroupDrill`, from `ebs/ClearReplicaGroupDrill.md`.

use alicloud_runtime::codegen::*;

/// Cleans a drill of a replication group up and tries to delete the disks made for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ClearReplicaGroupDrillRequest::new()
///     .group_id("...")
///     .drill_id("...");
/// let reply = client.clear_replica_group_drill(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearReplicaGroupDrillRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** Rehearsal of a failover that is meant.
    pub drill_id: Option<String>,
}

impl ClearReplicaGroupDrillRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DrillId`, which is required.
    pub fn drill_id(mut self, value: impl Into<String>) -> Self {
        self.drill_id = Some(value.into());
        self
    }
}

request! {
    ClearReplicaGroupDrillRequest {
        "RegionId" => region_id: query,
        "GroupId" => group_id: query,
        "DrillId" => drill_id: query,
    }
}

impl Operation for ClearReplicaGroupDrillRequest {
    type Response = ClearReplicaGroupDrillResponse;
    type Error = ClearReplicaGroupDrillError;
    const INFO: OperationInfo = super::operation("ClearReplicaGroupDrill")
        .required(&["RegionId", "GroupId", "DrillId"])
        .region("RegionId");
    const ERRORS: &'static [ClearReplicaGroupDrillError] = &[
        ClearReplicaGroupDrillError::InvalidParameter,
        ClearReplicaGroupDrillError::InvalidParameterConflict,
        ClearReplicaGroupDrillError::InvalidParameterFormat,
        ClearReplicaGroupDrillError::MissingParameter,
        ClearReplicaGroupDrillError::Forbidden,
        ClearReplicaGroupDrillError::ForbiddenAction,
        ClearReplicaGroupDrillError::InvalidAccountStatusNotEnoughBalance,
        ClearReplicaGroupDrillError::LastTokenProcessing,
        ClearReplicaGroupDrillError::NoPermissionSlr,
        ClearReplicaGroupDrillError::OperationDenied,
        ClearReplicaGroupDrillError::InvalidApiNotFound,
        ClearReplicaGroupDrillError::NoSuchResource,
        ClearReplicaGroupDrillError::InternalError,
        ClearReplicaGroupDrillError::RequestTimeout,
    ];
}

/// Response to [`ClearReplicaGroupDrillRequest`].
pub type ClearReplicaGroupDrillResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ClearReplicaGroupDrillRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ClearReplicaGroupDrillError = super::DocumentedError;
