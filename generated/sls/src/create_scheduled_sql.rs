// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScheduledSQL`, from `sls/CreateScheduledSQL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schedule, ScheduleType, ScheduledSQLConfiguration};

/// Creates a job that runs SQL on a schedule and writes the results to a store.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_scheduled_sql::Schedule;
/// use alicloud_sls::create_scheduled_sql::ScheduledSQLConfiguration;
///
/// let request = alicloud_sls::CreateScheduledSQLRequest::new()
///     .project("...")
///     .name("...")
///     .display_name("...")
///     .schedule(Schedule::new())
///     .configuration(ScheduledSQLConfiguration::new());
/// let reply = client.create_scheduled_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScheduledSQLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** When it runs.
    pub schedule: Option<Schedule>,
    /// **Required.** Settings of the item.
    pub configuration: Option<ScheduledSQLConfiguration>,
}

impl CreateScheduledSQLRequest {
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
    CreateScheduledSQLRequest {
        "project" => project: host,
        "name" => name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "schedule" => schedule: body,
        "configuration" => configuration: body,
    }
}

impl Operation for CreateScheduledSQLRequest {
    type Response = CreateScheduledSQLResponse;
    type Error = CreateScheduledSQLError;
    const INFO: OperationInfo = super::operation("CreateScheduledSQL")
        .roa("POST", "/scheduledsqls")
        .required(&["project", "name", "displayName", "schedule", "configuration"])
        .foreign_protocol("SLS");
    const ERRORS: &'static [CreateScheduledSQLError] = &[
        CreateScheduledSQLError::AuthorizationRequired,
    ];
}

/// Response to [`CreateScheduledSQLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateScheduledSQLResponse = alicloud_runtime::UndocumentedResponse;

/// Errors that the documentation of [`CreateScheduledSQLRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type CreateScheduledSQLError = super::DocumentedError;
