// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskReplicaGroup`, from `ebs/ModifyDiskReplicaGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, RPO or bandwidth of a replication pair-consistent group.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ModifyDiskReplicaGroupRequest::new()
///     .replica_group_id("...");
/// let reply = client.modify_disk_replica_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskReplicaGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Set of disk pairs that fail over together.
    pub replica_group_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How old the copy may be at most.
    pub rpo: Option<i64>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// Whether this is switched on: rtc.
    pub enable_rtc: Option<bool>,
}

impl ModifyDiskReplicaGroupRequest {
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
    /// Sets `ReplicaGroupId`, which is required.
    pub fn replica_group_id(mut self, value: impl Into<String>) -> Self {
        self.replica_group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RPO`.
    #[inline]
    pub fn rpo(mut self, value: i64) -> Self {
        self.rpo = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `EnableRtc`.
    #[inline]
    pub fn enable_rtc(mut self, value: bool) -> Self {
        self.enable_rtc = Some(value);
        self
    }
}

request! {
    ModifyDiskReplicaGroupRequest {
        "RegionId" => region_id: query,
        "ReplicaGroupId" => replica_group_id: query,
        "GroupName" => group_name: query,
        "Description" => description: query,
        "RPO" => rpo: query,
        "ClientToken" => client_token: query,
        "Bandwidth" => bandwidth: query,
        "EnableRtc" => enable_rtc: query,
    }
}

impl Operation for ModifyDiskReplicaGroupRequest {
    type Response = ModifyDiskReplicaGroupResponse;
    type Error = ModifyDiskReplicaGroupError;
    const INFO: OperationInfo = super::operation("ModifyDiskReplicaGroup")
        .required(&["RegionId", "ReplicaGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyDiskReplicaGroupError] = &[
        ModifyDiskReplicaGroupError::OperationDenied,
        ModifyDiskReplicaGroupError::OperationDeniedGroupHasPair,
        ModifyDiskReplicaGroupError::OperationDeniedInvalidStatus,
        ModifyDiskReplicaGroupError::OperationDeniedOperateNotAllowedForPrimary,
        ModifyDiskReplicaGroupError::OperationDeniedOperateNotAllowedForStandby,
        ModifyDiskReplicaGroupError::Forbidden,
        ModifyDiskReplicaGroupError::ForbiddenAction,
        ModifyDiskReplicaGroupError::NoSuchResource,
        ModifyDiskReplicaGroupError::InternalError,
        ModifyDiskReplicaGroupError::RequestTimeout,
    ];
}

/// Response to [`ModifyDiskReplicaGroupRequest`].
pub type ModifyDiskReplicaGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDiskReplicaGroupRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedGroupHasPair`](super::DocumentedError::OperationDeniedGroupHasPair)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ModifyDiskReplicaGroupError = super::DocumentedError;
