// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSparkApps`, from `adb/ListSparkApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkAppDetail, SparkAppInfo};

/// Lists the Spark applications of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListSparkAppsRequest::new()
///     .db_cluster_id("...")
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_spark_apps(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSparkAppsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i64>,
    /// The filters that are concerned.
    pub filters: Option<String>,
}

impl ListSparkAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Filters`.
    pub fn filters(mut self, value: impl Into<String>) -> Self {
        self.filters = Some(value.into());
        self
    }
}

request! {
    ListSparkAppsRequest {
        "DBClusterId" => db_cluster_id: query,
        "ResourceGroupName" => resource_group_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filters" => filters: query,
    }
}

impl Operation for ListSparkAppsRequest {
    type Response = ListSparkAppsResponse;
    type Error = ListSparkAppsError;
    const INFO: OperationInfo = super::operation("ListSparkApps")
        .required(&["DBClusterId", "PageNumber"])
        .read_only();
    const ERRORS: &'static [ListSparkAppsError] = &[
        ListSparkAppsError::SparkInvalidParameter,
        ListSparkAppsError::SparkInvalidState,
        ListSparkAppsError::SparkForbidden,
        ListSparkAppsError::SparkObjectNotFound,
        ListSparkAppsError::SparkServerError,
    ];
}

impl Paginated for ListSparkAppsRequest {
    type Item = SparkAppInfo;
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
        Some(&mut response.data.as_mut()?.app_info_list)
    }
}

/// Response to [`ListSparkAppsRequest`].
#[non_exhaustive]
pub struct ListSparkAppsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D65A809F-34CE-4550-9BC1-0ED21ETG380`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppData>,
}

response! {
    ListSparkAppsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppData {
    /// Items of the kind application that were found or are concerned. Example: `text`.
    pub app_info_list: Vec<SparkAppInfo>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    SparkAppData {
        "AppInfoList" => app_info_list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`ListSparkAppsRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type ListSparkAppsError = super::DocumentedError;
