// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplications`, from `webplus/DescribeApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists applications with counts of their running and terminated environments.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeApplicationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_applications(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeApplicationsRequest {
    /// ID that the service gave the application. Example: `wa-5d1af9c802470221ab7*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `appTest`.
    pub app_name: Option<String>,
    /// Keeps the applications whose name contains this text. Example: `appSearch`.
    pub app_search: Option<String>,
    /// Keeps what belongs to environments whose name contains this text. Example: `testEnv`.
    pub env_search: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Keeps what runs on technology stacks whose name contains this text. Example: `Java`.
    pub stack_search: Option<String>,
    /// Keeps what belongs to technology stacks of this kind, such as Java or Node.js.
    pub category_search: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AppSearch`.
    pub fn app_search(mut self, value: impl Into<String>) -> Self {
        self.app_search = Some(value.into());
        self
    }
    /// Sets `EnvSearch`.
    pub fn env_search(mut self, value: impl Into<String>) -> Self {
        self.env_search = Some(value.into());
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
    /// Sets `StackSearch`.
    pub fn stack_search(mut self, value: impl Into<String>) -> Self {
        self.stack_search = Some(value.into());
        self
    }
    /// Sets `CategorySearch`.
    pub fn category_search(mut self, value: impl Into<String>) -> Self {
        self.category_search = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationsRequest {
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "AppSearch" => app_search: query,
        "EnvSearch" => env_search: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StackSearch" => stack_search: query,
        "CategorySearch" => category_search: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeApplicationsRequest {
    type Response = DescribeApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplications")
        .roa("GET", "/pop/v1/wam/application")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeApplicationsRequest {
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

/// Response to [`DescribeApplicationsRequest`].
#[non_exhaustive]
pub struct DescribeApplicationsResponse {
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `132BF104-A660-40C7-936B-F805967*****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeApplicationsResponse {
        "Applications" => applications: list("Application"),
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Free text that tells people about the application. Example: `This is an application.`.
    pub app_description: Option<String>,
    /// ID that the service gave the application. Example: `wa-5d1af9c802470221ab7*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `appName`.
    pub app_name: Option<String>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// When the item was created. Example: `1562226969419`.
    pub create_time: Option<i64>,
    /// Who created it. Example: `webx-test`.
    pub create_username: Option<String>,
    /// Number that is given for this: running envs. Example: `2`.
    pub running_envs: Option<i32>,
    /// Number that is given for this: terminated envs. Example: `0`.
    pub terminated_envs: Option<i32>,
    /// Number that is given for this: total envs. Example: `2`.
    pub total_envs: Option<i32>,
    /// When the item was last changed. Example: `1562226969419`.
    pub update_time: Option<i64>,
    /// Who changed it last. Example: `webx-test`.
    pub update_username: Option<String>,
    /// Whether packages are kept in a bucket of the service rather than one of the account.
    /// Example: `true`.
    pub using_shared_storage: Option<String>,
}

response! {
    Application {
        "AppDescription" => app_description: value,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CategoryName" => category_name: value,
        "CreateTime" => create_time: value,
        "CreateUsername" => create_username: value,
        "RunningEnvs" => running_envs: value,
        "TerminatedEnvs" => terminated_envs: value,
        "TotalEnvs" => total_envs: value,
        "UpdateTime" => update_time: value,
        "UpdateUsername" => update_username: value,
        "UsingSharedStorage" => using_shared_storage: value,
    }
}
