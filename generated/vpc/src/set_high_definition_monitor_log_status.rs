// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetHighDefinitionMonitorLogStatus`, from `vpc/SetHighDefinitionMonitorLogStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns per-second monitoring of an EIP on or off, with the Logstore for its data.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::SetHighDefinitionMonitorLogStatusRequest::new()
///     .log_project("...")
///     .log_store("...")
///     .instance_id("...")
///     .status("...");
/// let reply = client.set_high_definition_monitor_log_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Project of Simple Log Service that the monitoring data goes to.
    pub log_project: Option<String>,
    /// **Required.** Logstore that the monitoring data goes to.
    pub log_store: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// **Required.** Whether monitoring to the second is on or off from now on.
    pub status: Option<String>,
}

impl SetHighDefinitionMonitorLogStatusRequest {
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
    /// Sets `LogProject`, which is required.
    pub fn log_project(mut self, value: impl Into<String>) -> Self {
        self.log_project = Some(value.into());
        self
    }
    /// Sets `LogStore`, which is required.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    SetHighDefinitionMonitorLogStatusRequest {
        "RegionId" => region_id: query,
        "LogProject" => log_project: query,
        "LogStore" => log_store: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "Status" => status: query,
    }
}

impl Operation for SetHighDefinitionMonitorLogStatusRequest {
    type Response = SetHighDefinitionMonitorLogStatusResponse;
    type Error = SetHighDefinitionMonitorLogStatusError;
    const INFO: OperationInfo = super::operation("SetHighDefinitionMonitorLogStatus")
        .required(&["RegionId", "LogProject", "LogStore", "InstanceId", "Status"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [SetHighDefinitionMonitorLogStatusError] = &[
        SetHighDefinitionMonitorLogStatusError::InvalidInstanceId,
        SetHighDefinitionMonitorLogStatusError::ProjectOrLogstoreNotExist,
        SetHighDefinitionMonitorLogStatusError::SourceProjectNotExist,
        SetHighDefinitionMonitorLogStatusError::Unauthorized,
        SetHighDefinitionMonitorLogStatusError::ParameterInvalid,
        SetHighDefinitionMonitorLogStatusError::InvalidActionNotSupport,
        SetHighDefinitionMonitorLogStatusError::RuleExist,
        SetHighDefinitionMonitorLogStatusError::InvalidHdMonitorStatus,
        SetHighDefinitionMonitorLogStatusError::HdMonitorEipNumberOverLimit,
        SetHighDefinitionMonitorLogStatusError::InvalidAllocationIdNotFound,
    ];
}

/// Response to [`SetHighDefinitionMonitorLogStatusRequest`].
#[non_exhaustive]
pub struct SetHighDefinitionMonitorLogStatusResponse {
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
}

response! {
    SetHighDefinitionMonitorLogStatusResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetHighDefinitionMonitorLogStatusRequest`] names.
///
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidActionNotSupport`](super::DocumentedError::InvalidActionNotSupport)
/// - [`RuleExist`](super::DocumentedError::RuleExist)
/// - [`InvalidHdMonitorStatus`](super::DocumentedError::InvalidHdMonitorStatus)
/// - [`HdMonitorEipNumberOverLimit`](super::DocumentedError::HdMonitorEipNumberOverLimit)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound), here with HTTP status 400
pub type SetHighDefinitionMonitorLogStatusError = super::DocumentedError;
