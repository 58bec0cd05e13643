// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScheduledSQL`, from `sls/DeleteScheduledSQL.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled SQL job; its results stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteScheduledSQLRequest::new()
///     .project("...")
///     .scheduled_sql_name("...");
/// let reply = client.delete_scheduled_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScheduledSQLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that runs a query again and again and keeps the results.
    pub scheduled_sql_name: Option<String>,
}

impl DeleteScheduledSQLRequest {
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
    DeleteScheduledSQLRequest {
        "project" => project: host,
        "scheduledSQLName" => scheduled_sql_name: path,
    }
}

impl Operation for DeleteScheduledSQLRequest {
    type Response = DeleteScheduledSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScheduledSQL")
        .roa("DELETE", "/scheduledsqls/{scheduledSQLName}")
        .required(&["project", "scheduledSQLName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteScheduledSQLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteScheduledSQLResponse = alicloud_runtime::UndocumentedResponse;
