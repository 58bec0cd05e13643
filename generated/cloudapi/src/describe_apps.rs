// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApps`, from `cloudapi/DescribeApps.md`.

use alicloud_runtime::codegen::*;

/// Lists apps, also of other owners, whose details are then hidden.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apps(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppsRequest {
    /// ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Account that owns the application.
    pub app_owner: Option<i64>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `AppOwner`.
    #[inline]
    pub fn app_owner(mut self, value: i64) -> Self {
        self.app_owner = Some(value);
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
}

request! {
    DescribeAppsRequest {
        "AppId" => app_id: query,
        "AppOwner" => app_owner: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAppsRequest {
    type Response = DescribeAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApps").read_only();
}

impl Paginated for DescribeAppsRequest {
    type Item = AppItem;
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
        Some(&mut response.apps)
    }
}

/// Response to [`DescribeAppsRequest`].
#[non_exhaustive]
pub struct DescribeAppsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The applications that were found or are concerned, one entry each.
    pub apps: Vec<AppItem>,
}

response! {
    DescribeAppsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Apps" => apps: list("AppItem"),
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AppItem {
    /// Name that the application is registered under. Example: `CreateApptest`.
    pub app_name: Option<String>,
    /// Free text that describes the item to people. Example: `App test`.
    pub description: Option<String>,
    /// ID that the service gave the application. Example: `20112314518278`.
    pub app_id: Option<i64>,
}

response! {
    AppItem {
        "AppName" => app_name: value,
        "Description" => description: value,
        "AppId" => app_id: value,
    }
}
