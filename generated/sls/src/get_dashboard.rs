// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDashboard`, from `sls/GetDashboard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chart};

/// Shows one dashboard with its charts.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetDashboardRequest::new()
///     .project("...")
///     .dashboard_name("...");
/// let reply = client.get_dashboard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDashboardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Dashboard that is meant; unique in the project.
    pub dashboard_name: Option<String>,
}

impl GetDashboardRequest {
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
    GetDashboardRequest {
        "project" => project: host,
        "dashboardName" => dashboard_name: path,
    }
}

impl Operation for GetDashboardRequest {
    type Response = GetDashboardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDashboard")
        .roa("GET", "/dashboards/{dashboardName}")
        .required(&["project", "dashboardName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetDashboardRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetDashboardResponse {
    /// Dashboard that is meant; unique in the project. Example: `dashboard-1609294922657-434834`.
    pub dashboard_name: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `test-alert`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Settings of the dashboard.
    pub attribute: BTreeMap<String, String>,
    /// The charts that were found or are concerned, one entry each.
    pub charts: Vec<Chart>,
}

response! {
    GetDashboardResponse {
        "dashboardName" => dashboard_name: value,
        "displayName" => display_name: value,
        "description" => description: value,
        "attribute" => attribute: map,
        "charts" => charts: list(""),
    }
}
