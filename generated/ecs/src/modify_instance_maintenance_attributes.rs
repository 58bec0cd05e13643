// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMaintenanceAttributes`, from `ecs/ModifyInstanceMaintenanceAttributes.md`.

use alicloud_runtime::codegen::*;

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
    /// Hours in which planned maintenance may take place.
    pub maintenance_window: Vec<MaintenanceWindow>,
    /// What happens to the instances when their host goes into maintenance. Example: `AutoRecover`.
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
}

/// What [`ModifyInstanceMaintenanceAttributesRequest`] is answered with.
pub type ModifyInstanceMaintenanceAttributesResponse = alicloud_runtime::EmptyResponse;

/// Hours in which planned maintenance may take place.
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Beginning of the window, on the full hour. Given together with the end. Example: `02:00:00`.
    pub start_time: Option<String>,
    /// End of the window, on the full hour. Given together with the start. Example: `18:00:00`.
    pub end_time: Option<String>,
}

impl MaintenanceWindow {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    MaintenanceWindow {
        "StartTime" => start_time: field,
        "EndTime" => end_time: field,
    }
}

values! {
    /// What happens to the instances when their host goes into maintenance.
    pub enum ActionOnMaintenance {
        /// The instance is shut down.
        Stop = "Stop",
        /// The platform brings the instance back by itself.
        AutoRecover = "AutoRecover",
        /// The instance moves to other hardware; data disks can be damaged on the way.
        AutoRedeploy = "AutoRedeploy",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceMaintenanceAttributesRequest`] names.
    pub enum ModifyInstanceMaintenanceAttributesError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "%s", "No instance of the caller has this ID in the region.";
        InvalidParameter = "InvalidParameter" ("403"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        OperationDeniedNotInWhiteList = "OperationDenied.NotInWhiteList" ("403"), "%s", "The account is not cleared for this operation.";
    }
}
