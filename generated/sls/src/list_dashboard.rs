// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDashboard`, from `sls/ListDashboard.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the dashboards of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListDashboardRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dashboard(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDashboardRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
    /// Dashboard that is meant; unique in the project.
    pub dashboard_name: Option<String>,
    /// Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
}

impl ListDashboardRequest {
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
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `dashboardName`.
    pub fn dashboard_name(mut self, value: impl Into<String>) -> Self {
        self.dashboard_name = Some(value.into());
        self
    }
    /// Sets `displayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

request! {
    ListDashboardRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
        "tags" => tags: query_json,
        "dashboardName" => dashboard_name: query,
        "displayName" => display_name: query,
    }
}

impl Operation for ListDashboardRequest {
    type Response = ListDashboardResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDashboard")
        .roa("GET", "/dashboards")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListDashboardRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dashboards)
    }
}

/// Response to [`ListDashboardRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListDashboardResponse {
    /// The dashboards that were found or are concerned, one entry each.
    /// Example: `dashboard-1609294922657-434834`.
    pub dashboards: Vec<String>,
    /// The dashboard items that were found or are concerned, one entry each.
    pub dashboard_items: Vec<DashboardItem>,
}

response! {
    ListDashboardResponse {
        "dashboards" => dashboards: list(""),
        "dashboardItems" => dashboard_items: list(""),
    }
}

/// The dashboard items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DashboardItem {
    /// Dashboard that is meant; unique in the project. Example: `dashboard-1609294922657-434834`.
    pub dashboard_name: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `data-ingest`.
    pub display_name: Option<String>,
}

response! {
    DashboardItem {
        "dashboardName" => dashboard_name: value,
        "displayName" => display_name: value,
    }
}
