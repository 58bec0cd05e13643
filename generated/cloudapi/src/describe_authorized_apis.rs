// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuthorizedApis`, from `cloudapi/DescribeAuthorizedApis.md`.

use alicloud_runtime::codegen::*;

/// Lists the APIs that an app is authorized to call.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAuthorizedApisRequest::new()
///     .app_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_authorized_apis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuthorizedApisRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAuthorizedApisRequest {
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
}

request! {
    DescribeAuthorizedApisRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAuthorizedApisRequest {
    type Response = DescribeAuthorizedApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAuthorizedApis")
        .required(&["AppId"])
        .read_only();
}

impl Paginated for DescribeAuthorizedApisRequest {
    type Item = AuthorizedApi;
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
        Some(&mut response.authorized_apis)
    }
}

/// Response to [`DescribeAuthorizedApisRequest`].
#[non_exhaustive]
pub struct DescribeAuthorizedApisResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E46F10-F26C-4AA0-BB69-FE2743D9AE62`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The authorized APIs that were found or are concerned, one entry each.
    pub authorized_apis: Vec<AuthorizedApi>,
}

response! {
    DescribeAuthorizedApisResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AuthorizedApis" => authorized_apis: list("AuthorizedApi"),
    }
}

/// The authorized APIs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AuthorizedApi {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `baacc592e63a4cb6a41920d9d3f91f38`.
    pub api_id: Option<String>,
    /// Where the authorization comes from. Example: `CONSOLE`.
    pub authorization_source: Option<String>,
    /// Time that is set or recorded for this: auth vaild. Example: `2018-10-05T16:00:00Z`.
    pub auth_vaild_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `Weather`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `523e8dc7bbe04613b5b1d726c2a7889d`.
    pub group_id: Option<String>,
    /// Time that is set or recorded for this: authorized. Example: `2016-07-21T06:17:20`.
    pub authorized_time: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `PROVIDER`.
    pub operator: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `AreaWeather`.
    pub api_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AuthorizedApi {
        "ApiId" => api_id: value,
        "AuthorizationSource" => authorization_source: value,
        "AuthVaildTime" => auth_vaild_time: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "AuthorizedTime" => authorized_time: value,
        "Operator" => operator: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RegionId" => region_id: value,
    }
}
