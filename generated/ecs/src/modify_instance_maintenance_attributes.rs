// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMaintenanceAttributes`, from `ecs/ModifyInstanceMaintenanceAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActionOnMaintenance, MaintenanceWindow};

/// Sets when instances may be maintained and what is done with them if they go down for it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceMaintenanceAttributesRequest::new()
///     .region_id("cn-hangzhou")
///     .action_on_maintenance("AutoRecover");
/// let reply = client.modify_instance_maintenance_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instances that the settings are for. Items: at most 100. Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Vec<String>,
    /// Hours in which planned maintenance may take place. Items: at most 1.
    pub maintenance_window: Vec<MaintenanceWindow>,
    /// What happens to the instances when their host goes into maintenance.
    /// Here: `Stop`, `AutoRecover`, `AutoRedeploy`. Example: `AutoRecover`.
    pub action_on_maintenance: Option<Open<ActionOnMaintenance>>,
    /// Whether an event is announced before maintenance shuts the instance down.
    /// Default: `false`. Example: `false`.
    pub notify_on_maintenance: Option<bool>,
}

impl ModifyInstanceMaintenanceAttributesRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaintenanceWindow`.
    pub fn maintenance_window(
        mut self,
        value: impl IntoIterator<Item = impl Into<MaintenanceWindow>>,
    ) -> Self {
        self.maintenance_window = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<Open<ActionOnMaintenance>>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }
    /// Sets `NotifyOnMaintenance`.
    #[inline]
    pub fn notify_on_maintenance(mut self, value: bool) -> Self {
        self.notify_on_maintenance = Some(value);
        self
    }
}

request! {
    ModifyInstanceMaintenanceAttributesRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "MaintenanceWindow" => maintenance_window: query,
        "ActionOnMaintenance" => action_on_maintenance: query,
        "NotifyOnMaintenance" => notify_on_maintenance: query,
    }
}

impl Operation for ModifyInstanceMaintenanceAttributesRequest {
    type Response = ModifyInstanceMaintenanceAttributesResponse;
    type Error = ModifyInstanceMaintenanceAttributesError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMaintenanceAttributes")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceMaintenanceAttributesError] = &[
        ModifyInstanceMaintenanceAttributesError::InvalidInstanceIdNotFound3,
        ModifyInstanceMaintenanceAttributesError::InvalidParameter2,
        ModifyInstanceMaintenanceAttributesError::OperationDeniedNotInWhiteList,
    ];
}

/// Response to [`ModifyInstanceMaintenanceAttributesRequest`].
pub type ModifyInstanceMaintenanceAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMaintenanceAttributesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 403
/// - [`OperationDeniedNotInWhiteList`](super::DocumentedError::OperationDeniedNotInWhiteList)
pub type ModifyInstanceMaintenanceAttributesError = super::DocumentedError;
