// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskReplicaPair`, from `ebs/ModifyDiskReplicaPair.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description, RPO or bandwidth of a replication pair.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ModifyDiskReplicaPairRequest::new()
///     .replica_pair_id("...");
/// let reply = client.modify_disk_replica_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskReplicaPairRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Two disks, one of which is copied to the other without end.
    pub replica_pair_id: Option<String>,
    /// Name that the pair goes by.
    pub pair_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// How old the copy may be at most.
    pub rpo: Option<i64>,
    /// Whether this is switched on: rtc.
    pub enable_rtc: Option<bool>,
}

impl ModifyDiskReplicaPairRequest {
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
    /// Sets `ReplicaPairId`, which is required.
    pub fn replica_pair_id(mut self, value: impl Into<String>) -> Self {
        self.replica_pair_id = Some(value.into());
        self
    }
    /// Sets `PairName`.
    pub fn pair_name(mut self, value: impl Into<String>) -> Self {
        self.pair_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `RPO`.
    #[inline]
    pub fn rpo(mut self, value: i64) -> Self {
        self.rpo = Some(value);
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
    ModifyDiskReplicaPairRequest {
        "RegionId" => region_id: query,
        "ReplicaPairId" => replica_pair_id: query,
        "PairName" => pair_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "Bandwidth" => bandwidth: query,
        "RPO" => rpo: query,
        "EnableRtc" => enable_rtc: query,
    }
}

impl Operation for ModifyDiskReplicaPairRequest {
    type Response = ModifyDiskReplicaPairResponse;
    type Error = ModifyDiskReplicaPairError;
    const INFO: OperationInfo = super::operation("ModifyDiskReplicaPair")
        .required(&["RegionId", "ReplicaPairId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyDiskReplicaPairError] = &[
        ModifyDiskReplicaPairError::OperationDenied,
        ModifyDiskReplicaPairError::OperationDeniedInvalidStatus,
        ModifyDiskReplicaPairError::OperationDeniedOperateNotAllowedForPrimary,
        ModifyDiskReplicaPairError::OperationDeniedOperateNotAllowedForStandby,
        ModifyDiskReplicaPairError::Forbidden,
        ModifyDiskReplicaPairError::ForbiddenAction,
        ModifyDiskReplicaPairError::NoSuchResource,
        ModifyDiskReplicaPairError::InternalError,
        ModifyDiskReplicaPairError::RequestTimeout,
    ];
}

/// Response to [`ModifyDiskReplicaPairRequest`].
pub type ModifyDiskReplicaPairResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDiskReplicaPairRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`OperationDeniedInvalidStatus`](super::DocumentedError::OperationDeniedInvalidStatus)
/// - [`OperationDeniedOperateNotAllowedForPrimary`](super::DocumentedError::OperationDeniedOperateNotAllowedForPrimary)
/// - [`OperationDeniedOperateNotAllowedForStandby`](super::DocumentedError::OperationDeniedOperateNotAllowedForStandby)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type ModifyDiskReplicaPairError = super::DocumentedError;
