// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuthorizedApps`, from `cloudapi/DescribeAuthorizedApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagInfo};

/// Lists the apps that are authorized to call an API.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAuthorizedAppsRequest::new()
///     .api_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_authorized_apps(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuthorizedAppsRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Number of the account that owns the application.
    pub app_owner_id: Option<i64>,
}

impl DescribeAuthorizedAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
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
    /// Sets `AppId`.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppOwnerId`.
    #[inline]
    pub fn app_owner_id(mut self, value: i64) -> Self {
        self.app_owner_id = Some(value);
        self
    }
}

request! {
    DescribeAuthorizedAppsRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "AppOwnerId" => app_owner_id: query,
    }
}

impl Operation for DescribeAuthorizedAppsRequest {
    type Response = DescribeAuthorizedAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAuthorizedApps")
        .required(&["ApiId"])
        .read_only();
}

impl Paginated for DescribeAuthorizedAppsRequest {
    type Item = AuthorizedApp;
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
        Some(&mut response.authorized_apps)
    }
}

/// Response to [`DescribeAuthorizedAppsRequest`].
#[non_exhaustive]
pub struct DescribeAuthorizedAppsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E46F10-F26C-4AA0-BB69-FE2743D9AE62`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The authorized applications that were found or are concerned, one entry each.
    pub authorized_apps: Vec<AuthorizedApp>,
}

response! {
    DescribeAuthorizedAppsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AuthorizedApps" => authorized_apps: list("AuthorizedApp"),
    }
}

/// The authorized applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AuthorizedApp {
    /// Name that the application is registered under. Example: `text`.
    pub app_name: Option<String>,
    /// Where the authorization comes from. Example: `CONSOLE`.
    pub authorization_source: Option<String>,
    /// Time that is set or recorded for this: auth vaild. Example: `2018-10-05T16:00:00Z`.
    pub auth_vaild_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: authorized. Example: `2016-07-21T06:17:20Z`.
    pub authorized_time: Option<Timestamp>,
    /// ID that the service gave the application. Example: `2386789`.
    pub app_id: Option<i64>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Second name that the stage can be called by. Example: `text`.
    pub stage_alias: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `PROVIDER`.
    pub operator: Option<String>,
    /// Free text that tells people about the application. Example: `text`.
    pub app_description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<TagInfo>,
}

response! {
    AuthorizedApp {
        "AppName" => app_name: value,
        "AuthorizationSource" => authorization_source: value,
        "AuthVaildTime" => auth_vaild_time: value,
        "Description" => description: value,
        "AuthorizedTime" => authorized_time: value,
        "AppId" => app_id: value,
        "StageName" => stage_name: value,
        "StageAlias" => stage_alias: value,
        "Operator" => operator: value,
        "AppDescription" => app_description: value,
        "Tag" => tag: list("TagInfo"),
    }
}
