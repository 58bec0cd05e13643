// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAlert`, from `sls/UpdateAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfiguration, AlertQuery, ConditionConfiguration, Configuration, GroupConfiguration, JoinConfiguration, PolicyConfiguration, Schedule, ScheduleType, SeverityConfiguration, SinkEventStoreConfiguration, Tag, TemplateConfiguration};

/// Changes queries, schedule, condition or other settings of an alert rule.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_alert::AlertConfiguration;
/// use alicloud_sls::update_alert::Schedule;
///
/// let request = alicloud_sls::UpdateAlertRequest::new()
///     .project("...")
///     .alert_name("...")
///     .display_name("...")
///     .configuration(AlertConfiguration::new())
///     .schedule(Schedule::new());
/// let reply = client.update_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Alert rule that is meant, by the ID it was created under.
    pub alert_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<AlertConfiguration>,
    /// **Required.** When it runs.
    pub schedule: Option<Schedule>,
}

impl UpdateAlertRequest {
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
    /// Sets `alertName`, which is required.
    pub fn alert_name(mut self, value: impl Into<String>) -> Self {
        self.alert_name = Some(value.into());
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
    UpdateAlertRequest {
        "project" => project: host,
        "alertName" => alert_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
        "schedule" => schedule: body,
    }
}

impl Operation for UpdateAlertRequest {
    type Response = UpdateAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAlert")
        .roa("PUT", "/alerts/{alertName}")
        .required(&["project", "alertName", "displayName", "configuration", "schedule"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateAlertRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateAlertResponse = alicloud_runtime::UndocumentedResponse;
