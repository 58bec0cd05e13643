// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDashboard`, from `sls/CreateDashboard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chart};

/// Adds a dashboard with its charts to a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_dashboard::Chart;
///
/// let request = alicloud_sls::CreateDashboardRequest::new()
///     .project("...")
///     .dashboard_name("...")
///     .display_name("...")
///     .charts([Chart::new()]);
/// let reply = client.create_dashboard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDashboardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Dashboard that is meant; unique in the project.
    pub dashboard_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Settings of the dashboard.
    pub attribute: BTreeMap<String, String>,
    /// **Required.** The charts to work on or to narrow the list down to.
    pub charts: Vec<Chart>,
}

impl CreateDashboardRequest {
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
    /// Sets `attribute`.
    pub fn attribute(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attribute = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `charts`, which is required.
    pub fn charts(mut self, value: impl IntoIterator<Item = impl Into<Chart>>) -> Self {
        self.charts = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDashboardRequest {
        "project" => project: host,
        "dashboardName" => dashboard_name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "attribute" => attribute: body,
        "charts" => charts: body,
    }
}

impl Operation for CreateDashboardRequest {
    type Response = CreateDashboardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDashboard")
        .roa("POST", "/dashboards")
        .required(&["project", "dashboardName", "displayName", "charts"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateDashboardRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateDashboardResponse = alicloud_runtime::UndocumentedResponse;
