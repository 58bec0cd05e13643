// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisByApp`, from `cloudapi/DescribeApisByApp.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that are associated with an app, filtered by name, path, or method.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApisByAppRequest::new()
///     .app_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apis_by_app(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisByAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Identifier for the API.
    pub api_uid: Option<String>,
    /// Display text for the API; unique in its group.
    pub api_name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// HTTP method or procedure that is used.
    pub method: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl DescribeApisByAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
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
    /// Sets `ApiUid`.
    pub fn api_uid(mut self, value: impl Into<String>) -> Self {
        self.api_uid = Some(value.into());
        self
    }
    /// Sets `ApiName`.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    DescribeApisByAppRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ApiUid" => api_uid: query,
        "ApiName" => api_name: query,
        "Path" => path: query,
        "Method" => method: query,
        "Description" => description: query,
    }
}

impl Operation for DescribeApisByAppRequest {
    type Response = DescribeApisByAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisByApp")
        .required(&["AppId"])
        .read_only();
}

impl Paginated for DescribeApisByAppRequest {
    type Item = AppApiRelationInfo;
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
        Some(&mut response.app_api_relation_infos)
    }
}

/// Response to [`DescribeApisByAppRequest`].
#[non_exhaustive]
pub struct DescribeApisByAppResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// What is known about each application API relation, one entry each.
    pub app_api_relation_infos: Vec<AppApiRelationInfo>,
}

response! {
    DescribeApisByAppResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AppApiRelationInfos" => app_api_relation_infos: list("AppApiRelationInfo"),
    }
}

/// What is known about each application API relation, one entry each.
#[non_exhaustive]
pub struct AppApiRelationInfo {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `c625795a1e664782a918eaa629e96ab5`.
    pub api_id: Option<String>,
    /// Where the authorization comes from. Example: `SELF`.
    pub authorization_source: Option<String>,
    /// Time that is set or recorded for this: auth vaild. Example: `Sun, 02 Jan 2022 16:00:00 GMT`.
    pub auth_vaild_time: Option<String>,
    /// Free text that describes the item to people. Example: `b1008kz`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `wb2022012101605749`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `38bed48d664149e4b9b5ea576319673f`.
    pub group_id: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `PROVIDER`.
    pub operator: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Second name that the stage can be called by. Example: `text`.
    pub stage_alias: Option<String>,
    /// When the item was created or added. Example: `Sun, 02 Jan 2022 16:00:00 GMT`.
    pub created_time: Option<String>,
    /// Display text for the API; unique in its group. Example: `sd2_h5_player_history_competition`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/api/offline/cacheData`.
    pub path: Option<String>,
    /// HTTP method or procedure that is used. Example: `GET`.
    pub method: Option<String>,
}

response! {
    AppApiRelationInfo {
        "ApiId" => api_id: value,
        "AuthorizationSource" => authorization_source: value,
        "AuthVaildTime" => auth_vaild_time: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "Operator" => operator: value,
        "StageName" => stage_name: value,
        "StageAlias" => stage_alias: value,
        "CreatedTime" => created_time: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
        "Path" => path: value,
        "Method" => method: value,
    }
}
