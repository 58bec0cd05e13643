// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAlert`, from `sls/GetAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfiguration, AlertQuery, ConditionConfiguration, Configuration, GroupConfiguration, JoinConfiguration, PolicyConfiguration, Schedule, ScheduleType, SeverityConfiguration, SinkEventStoreConfiguration, Tag, TemplateConfiguration};

/// Shows one alert rule with queries, schedule and condition.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAlertRequest::new()
///     .project("...")
///     .alert_name("...");
/// let reply = client.get_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAlertRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Alert rule that is meant, by the ID it was created under.
    pub alert_name: Option<String>,
}

impl GetAlertRequest {
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
}

request! {
    GetAlertRequest {
        "project" => project: host,
        "alertName" => alert_name: path,
    }
}

impl Operation for GetAlertRequest {
    type Response = GetAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAlert")
        .roa("GET", "/alerts/{alertName}")
        .required(&["project", "alertName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAlertRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAlertResponse {
    /// Name of the item, as people see it. Example: `alert-123456`.
    pub name: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `alertNameExample`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Example: `Alert Desc`.
    pub description: Option<String>,
    /// Settings of the item.
    pub configuration: Option<AlertConfiguration>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// When the item was created.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `ENABLED/DISABLED`.
    pub status: Option<String>,
}

response! {
    GetAlertResponse {
        "name" => name: value,
        "displayName" => display_name: value,
        "description" => description: value,
        "configuration" => configuration: value,
        "schedule" => schedule: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
    }
}
