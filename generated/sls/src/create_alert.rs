// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAlert`, from `sls/CreateAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfiguration, AlertQuery, ConditionConfiguration, Configuration, GroupConfiguration, JoinConfiguration, PolicyConfiguration, Schedule, ScheduleType, SeverityConfiguration, SinkEventStoreConfiguration, Tag, TemplateConfiguration};

/// Adds an alert rule, which runs queries on a schedule and notifies when its condition is met.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_alert::AlertConfiguration;
/// use alicloud_sls::create_alert::Schedule;
///
/// let request = alicloud_sls::CreateAlertRequest::new()
///     .project("...")
///     .name("...")
///     .display_name("...")
///     .configuration(AlertConfiguration::new())
///     .schedule(Schedule::new());
/// let reply = client.create_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<AlertConfiguration>,
    /// **Required.** When it runs.
    pub schedule: Option<Schedule>,
}

impl CreateAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<AlertConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
    /// Sets `schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
}

request! {
    CreateAlertRequest {
        "project" => project: host,
        "name" => name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
        "schedule" => schedule: body,
    }
}

impl Operation for CreateAlertRequest {
    type Response = CreateAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAlert")
        .roa("POST", "/alerts")
        .required(&["project", "name", "displayName", "configuration", "schedule"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateAlertRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateAlertResponse = alicloud_runtime::UndocumentedResponse;
