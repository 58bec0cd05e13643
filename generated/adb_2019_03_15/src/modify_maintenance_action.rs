// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMaintenanceAction`, from `adb_2019_03_15/ModifyMaintenanceAction.md`.

use alicloud_runtime::codegen::*;

/// Changes when a maintenance event is carried out.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyMaintenanceActionRequest::new()
///     .ids("...")
///     .switch_time("...");
/// let reply = client.modify_maintenance_action(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMaintenanceActionRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** Time that is set or recorded for this: switch.
    pub switch_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyMaintenanceActionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyMaintenanceActionRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyMaintenanceActionRequest {
    type Response = ModifyMaintenanceActionResponse;
    type Error = ModifyMaintenanceActionError;
    const INFO: OperationInfo = super::operation("ModifyMaintenanceAction")
        .required(&["Ids", "SwitchTime", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyMaintenanceActionError] = &[
        ModifyMaintenanceActionError::RequiredParamNotFound,
        ModifyMaintenanceActionError::TaskModifyError,
        ModifyMaintenanceActionError::SwitchTimeAfterDeadline,
        ModifyMaintenanceActionError::StartTimeBeforeNow,
        ModifyMaintenanceActionError::IncorrectTaskStatus,
    ];
}

/// Response to [`ModifyMaintenanceActionRequest`].
#[non_exhaustive]
pub struct ModifyMaintenanceActionResponse {
    /// The ids that are concerned. Example: `11111`.
    pub ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7856CBE7-5BD0-4EE1-AC62-749392******`.
    pub request_id: Option<String>,
}

response! {
    ModifyMaintenanceActionResponse {
        "Ids" => ids: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyMaintenanceActionRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`TaskModifyError`](super::DocumentedError::TaskModifyError)
/// - [`SwitchTimeAfterDeadline`](super::DocumentedError::SwitchTimeAfterDeadline)
/// - [`StartTimeBeforeNow`](super::DocumentedError::StartTimeBeforeNow)
/// - [`IncorrectTaskStatus`](super::DocumentedError::IncorrectTaskStatus)
pub type ModifyMaintenanceActionError = super::DocumentedError;
