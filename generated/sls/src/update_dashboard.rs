// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDashboard`, from `sls/UpdateDashboard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chart};

/// Replaces a dashboard with a new version of it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateDashboardRequest::new()
///     .project("...")
///     .dashboard_name("...");
/// let reply = client.update_dashboard(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDashboardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Dashboard that is meant; unique in the project.
    pub dashboard_name: Option<String>,
    /// Body of the call.
    pub body: Option<DashboardBody>,
}

impl UpdateDashboardRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<DashboardBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateDashboardRequest {
        "project" => project: host,
        "dashboardName" => dashboard_name: path,
        "" => body: body,
    }
}

impl Operation for UpdateDashboardRequest {
    type Response = UpdateDashboardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDashboard")
        .roa("PUT", "/dashboards/{dashboardName}")
        .required(&["project", "dashboardName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateDashboardRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateDashboardResponse = alicloud_runtime::UndocumentedResponse;

/// Body of the call.
#[non_exhaustive]
pub struct DashboardBody {
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

impl DashboardBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DashboardBody {
        "dashboardName" => dashboard_name: field,
        "displayName" => display_name: field,
        "description" => description: field,
        "attribute" => attribute: field,
        "charts" => charts: field,
    }
}
