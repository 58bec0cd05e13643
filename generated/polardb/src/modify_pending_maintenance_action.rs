// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPendingMaintenanceAction`, from `polardb/ModifyPendingMaintenanceAction.md`.

use alicloud_runtime::codegen::*;

/// Moves the switchover of pending events to another time.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyPendingMaintenanceActionRequest::new()
///     .ids("...")
///     .switch_time("...");
/// let reply = client.modify_pending_maintenance_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPendingMaintenanceActionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyPendingMaintenanceActionRequest {
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
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`, which is required.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyPendingMaintenanceActionRequest {
        "RegionId" => region_id: query,
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyPendingMaintenanceActionRequest {
    type Response = ModifyPendingMaintenanceActionResponse;
    type Error = ModifyPendingMaintenanceActionError;
    const INFO: OperationInfo = super::operation("ModifyPendingMaintenanceAction")
        .required(&["RegionId", "Ids", "SwitchTime"])
        .region("RegionId");
    const ERRORS: &'static [ModifyPendingMaintenanceActionError] = &[
        ModifyPendingMaintenanceActionError::RequiredParamNotFound,
        ModifyPendingMaintenanceActionError::TaskModifyError,
        ModifyPendingMaintenanceActionError::SwitchTimeAfterDeadline,
        ModifyPendingMaintenanceActionError::StartTimeBeforeNow,
        ModifyPendingMaintenanceActionError::IncorrectTaskStatus,
    ];
}

/// Response to [`ModifyPendingMaintenanceActionRequest`].
#[non_exhaustive]
pub struct ModifyPendingMaintenanceActionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `93061E17-B56A-4324-BC95-D0FFD2******`.
    pub request_id: Option<String>,
    /// The ids that are concerned. Example: `111111`.
    pub ids: Option<String>,
}

response! {
    ModifyPendingMaintenanceActionResponse {
        "RequestId" => request_id: value,
        "Ids" => ids: value,
    }
}

/// Errors that the documentation of [`ModifyPendingMaintenanceActionRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`TaskModifyError`](super::DocumentedError::TaskModifyError)
/// - [`SwitchTimeAfterDeadline`](super::DocumentedError::SwitchTimeAfterDeadline)
/// - [`StartTimeBeforeNow`](super::DocumentedError::StartTimeBeforeNow)
/// - [`IncorrectTaskStatus`](super::DocumentedError::IncorrectTaskStatus)
pub type ModifyPendingMaintenanceActionError = super::DocumentedError;
