// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDashboard`, from `sls/DeleteDashboard.md`.

use alicloud_runtime::codegen::*;

/// Deletes a dashboard; the logs its charts drew on stay.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteDashboardRequest::new()
///     .project("...")
///     .dashboard_name("...");
/// let reply = client.delete_dashboard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDashboardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Dashboard that is meant; unique in the project.
    pub dashboard_name: Option<String>,
}

impl DeleteDashboardRequest {
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
    /// Sets `dashboardName`, which is required.
    pub fn dashboard_name(mut self, value: impl Into<String>) -> Self {
        self.dashboard_name = Some(value.into());
        self
    }
}

request! {
    DeleteDashboardRequest {
        "project" => project: host,
        "dashboardName" => dashboard_name: path,
    }
}

impl Operation for DeleteDashboardRequest {
    type Response = DeleteDashboardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDashboard")
        .roa("DELETE", "/dashboards/{dashboardName}")
        .required(&["project", "dashboardName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteDashboardRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteDashboardResponse = alicloud_runtime::UndocumentedResponse;
