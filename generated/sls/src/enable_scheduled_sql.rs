// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableScheduledSQL`, from `sls/EnableScheduledSQL.md`.

use alicloud_runtime::codegen::*;

/// Lets a suspended Scheduled SQL job run on its schedule again.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::EnableScheduledSQLRequest::new()
///     .project("...")
///     .scheduled_sql_name("...")
///     .action("enable");
/// let reply = client.enable_scheduled_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableScheduledSQLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that runs a query again and again and keeps the results.
    pub scheduled_sql_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `enable`.
    pub action: Option<String>,
}

impl EnableScheduledSQLRequest {
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
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    EnableScheduledSQLRequest {
        "project" => project: host,
        "scheduledSQLName" => scheduled_sql_name: path,
        "action" => action: query,
    }
}

impl Operation for EnableScheduledSQLRequest {
    type Response = EnableScheduledSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableScheduledSQL")
        .roa("PUT", "/scheduledsqls/{scheduledSQLName}")
        .required(&["project", "scheduledSQLName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`EnableScheduledSQLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type EnableScheduledSQLResponse = alicloud_runtime::UndocumentedResponse;
