// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppInfo`, from `vod/ListAppInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppInfo, AppStatus, AppType};

/// Lists the applications that the caller may access, by given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAppInfoRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_app_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppInfoRequest {
    /// State to narrow the list down to, or to put the item into.
    /// Default: `Normal`. Example: `Normal`.
    pub status: Option<Open<AppStatus>>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListAppInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<AppStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListAppInfoRequest {
        "Status" => status: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListAppInfoRequest {
    type Response = ListAppInfoResponse;
    type Error = ListAppInfoError;
    const INFO: OperationInfo = super::operation("ListAppInfo").read_only();
    const ERRORS: &'static [ListAppInfoError] = &[
        ListAppInfoError::OperationDeniedNotOpenAppService,
    ];
}

impl Paginated for ListAppInfoRequest {
    type Item = AppInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.app_info_list)
    }
}

/// Response to [`ListAppInfoRequest`].
#[non_exhaustive]
pub struct ListAppInfoResponse {
    /// Items of the kind application that were found or are concerned.
    pub app_info_list: Vec<AppInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-****-D7393642CA58`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i32>,
}

response! {
    ListAppInfoResponse {
        "AppInfoList" => app_info_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`ListAppInfoRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
pub type ListAppInfoError = super::DocumentedError;
