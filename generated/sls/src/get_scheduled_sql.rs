// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetScheduledSQL`, from `sls/GetScheduledSQL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schedule, ScheduleType, ScheduledSQLConfiguration};

/// Shows one Scheduled SQL job with statement and schedule.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetScheduledSQLRequest::new()
///     .project("...")
///     .scheduled_sql_name("...");
/// let reply = client.get_scheduled_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetScheduledSQLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that runs a query again and again and keeps the results.
    pub scheduled_sql_name: Option<String>,
}

impl GetScheduledSQLRequest {
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
}

request! {
    GetScheduledSQLRequest {
        "project" => project: host,
        "scheduledSQLName" => scheduled_sql_name: path,
    }
}

impl Operation for GetScheduledSQLRequest {
    type Response = GetScheduledSQLResponse;
    type Error = GetScheduledSQLError;
    const INFO: OperationInfo = super::operation("GetScheduledSQL")
        .roa("GET", "/scheduledsqls/{scheduledSQLName}")
        .required(&["project", "scheduledSQLName"])
        .read_only()
        .foreign_protocol("SLS");
    const ERRORS: &'static [GetScheduledSQLError] = &[
        GetScheduledSQLError::AuthorizationRequired,
    ];
}

/// Response to [`GetScheduledSQLRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetScheduledSQLResponse {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `text`.
    pub display_name: Option<String>,
    /// Name of the item, as people see it. Example: `test-scheduled-sql`.
    pub name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// Settings of the item.
    pub configuration: Option<ScheduledSQLConfiguration>,
    /// When the item was created. Example: `1714123644`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714123644`.
    pub last_modified_time: Option<i64>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `e73f43732852064ad5d091914e39342f`.
    pub schedule_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `ENABLED`.
    pub status: Option<String>,
}

response! {
    GetScheduledSQLResponse {
        "description" => description: value,
        "displayName" => display_name: value,
        "name" => name: value,
        "schedule" => schedule: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "scheduleId" => schedule_id: value,
        "status" => status: value,
    }
}

/// Errors that the documentation of [`GetScheduledSQLRequest`] names.
///
/// - [`AuthorizationRequired`](super::DocumentedError::AuthorizationRequired)
pub type GetScheduledSQLError = super::DocumentedError;
