// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplications`, from `ens/ListApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationLevel};

/// Lists the edge applications that the account created.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ListApplicationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsRequest {
    /// Names of the clusters to work on or to narrow the list down to.
    pub cluster_names: Option<String>,
    /// The application versions that are concerned.
    pub app_versions: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<Open<ApplicationLevel>>,
    /// The out application params that are concerned.
    pub out_app_info_params: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Day or moment of the min.
    pub min_date: Option<String>,
    /// Day or moment of the max.
    pub max_date: Option<String>,
}

impl ListApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterNames`.
    pub fn cluster_names(mut self, value: impl Into<String>) -> Self {
        self.cluster_names = Some(value.into());
        self
    }
    /// Sets `AppVersions`.
    pub fn app_versions(mut self, value: impl Into<String>) -> Self {
        self.app_versions = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<ApplicationLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `OutAppInfoParams`.
    pub fn out_app_info_params(mut self, value: impl Into<String>) -> Self {
        self.out_app_info_params = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `MinDate`.
    pub fn min_date(mut self, value: impl Into<String>) -> Self {
        self.min_date = Some(value.into());
        self
    }
    /// Sets `MaxDate`.
    pub fn max_date(mut self, value: impl Into<String>) -> Self {
        self.max_date = Some(value.into());
        self
    }
}

request! {
    ListApplicationsRequest {
        "ClusterNames" => cluster_names: query,
        "AppVersions" => app_versions: query,
        "Level" => level: query,
        "OutAppInfoParams" => out_app_info_params: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "MinDate" => min_date: query,
        "MaxDate" => max_date: query,
    }
}

impl Operation for ListApplicationsRequest {
    type Response = ListApplicationsResponse;
    type Error = ListApplicationsError;
    const INFO: OperationInfo = super::operation("ListApplications").read_only();
    const ERRORS: &'static [ListApplicationsError] = &[
        ListApplicationsError::MissingParameter,
        ListApplicationsError::NoPermission,
        ListApplicationsError::InvalidParameterAny,
        ListApplicationsError::InvalidParameter,
        ListApplicationsError::EnsInterfaceError,
        ListApplicationsError::CallInterface,
    ];
}

impl Paginated for ListApplicationsRequest {
    type Item = Application;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.applications)
    }
}

/// Response to [`ListApplicationsRequest`].
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50373E71-7710-4620-8AAB-133CCE49451C`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
}

response! {
    ListApplicationsResponse {
        "Applications" => applications: list("Application"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Items of the kind application that were found or are concerned.
    pub app_list: Vec<App>,
    /// Name that the cluster goes by. Example: `ay-ads-hz-h`.
    pub cluster_name: Option<String>,
}

response! {
    Application {
        "AppList" => app_list: list("App"),
        "ClusterName" => cluster_name: value,
    }
}

/// Items of the kind application that were found or are concerned.
#[non_exhaustive]
pub struct App {
    /// ID that the service gave the application. Example: `e76f8985-7965-41fc-925b-9648bb6bf650`.
    pub app_id: Option<String>,
    /// What is known about the application. Example: `text`.
    pub app_info: Option<String>,
}

response! {
    App {
        "AppId" => app_id: value,
        "AppInfo" => app_info: value,
    }
}

/// Errors that the documentation of [`ListApplicationsRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type ListApplicationsError = super::DocumentedError;
