// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateScheduledSQL`, from `sls/UpdateScheduledSQL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schedule, ScheduleType, ScheduledSQLConfiguration};

/// Changes statement, schedule or targets of a Scheduled SQL job.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_scheduled_sql::Schedule;
/// use alicloud_sls::update_scheduled_sql::ScheduledSQLConfiguration;
///
/// let request = alicloud_sls::UpdateScheduledSQLRequest::new()
///     .project("...")
///     .scheduled_sql_name("...")
///     .display_name("...")
///     .schedule(Schedule::new())
///     .configuration(ScheduledSQLConfiguration::new());
/// let reply = client.update_scheduled_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateScheduledSQLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that runs a query again and again and keeps the results.
    pub scheduled_sql_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** When it runs.
    pub schedule: Option<Schedule>,
    /// **Required.** Settings of the item.
    pub configuration: Option<ScheduledSQLConfiguration>,
}

impl UpdateScheduledSQLRequest {
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
    /// Sets `scheduledSQLName`, which is required.
    pub fn scheduled_sql_name(mut self, value: impl Into<String>) -> Self {
        self.scheduled_sql_name = Some(value.into());
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
    /// Sets `schedule`, which is required.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<ScheduledSQLConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    UpdateScheduledSQLRequest {
        "project" => project: host,
        "scheduledSQLName" => scheduled_sql_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "schedule" => schedule: body,
        "configuration" => configuration: body,
    }
}

impl Operation for UpdateScheduledSQLRequest {
    type Response = UpdateScheduledSQLResponse;
    type Error = UpdateScheduledSQLError;
    const INFO: OperationInfo = super::operation("UpdateScheduledSQL")
        .roa("PUT", "/scheduledsqls/{scheduledSQLName}")
        .required(
            &["project", "scheduledSQLName", "displayName", "schedule", "configuration"],
        )
        .foreign_protocol("SLS");
    const ERRORS: &'static [UpdateScheduledSQLError] = &[
        UpdateScheduledSQLError::AuthorizationRequired,
    ];
}

/// Response to [`UpdateScheduledSQLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateScheduledSQLResponse = alicloud_runtime::UndocumentedResponse;

/// Errors that the documentation of [`UpdateScheduledSQLRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type UpdateScheduledSQLError = super::DocumentedError;
