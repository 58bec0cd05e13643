// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationGroups`, from `sae/DescribeApplicationGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the instance groups of an application with package and runtime details.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationGroupsRequest::new()
///     .app_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_application_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationGroupsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeApplicationGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    DescribeApplicationGroupsRequest {
        "AppId" => app_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeApplicationGroupsRequest {
    type Response = DescribeApplicationGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationGroups")
        .roa("GET", "/pop/v1/sam/app/describeApplicationGroups")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeApplicationGroupsRequest {
    type Item = ApplicationGroupData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeApplicationGroupsRequest`].
#[non_exhaustive]
pub struct DescribeApplicationGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ApplicationGroupData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationGroupsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApplicationGroupData {
    /// Version of the JDK. Example: `Open JDK 8`.
    pub jdk: Option<String>,
    /// Web address under which the image is found.
    /// Example: `registry-vpc.cn-hangzhou.aliyuncs.com/demo/nginx:latest`.
    pub image_url: Option<String>,
    /// Web address under which the package is found.
    /// Example: `registry-vpc.cn-hangzhou.aliyuncs.com/demo/nginx:latest`.
    pub package_url: Option<String>,
    /// Which kind of package it is or is to be. Example: `Image`.
    pub package_type: Option<String>,
    /// Which version of the package is meant. Example: `1.0.0`.
    pub package_version: Option<String>,
    /// Name of the group that the call or the item is about. Example: `_DEFAULT_GROUP`.
    pub group_name: Option<String>,
    /// ID of the group that the call or the item is about.
    /// Example: `b2a8a925-477a-eswa-b823-d5e22500****`.
    pub group_id: Option<String>,
    /// Version of Tomcat. Example: `Apache Tomcat 7`.
    pub web_container: Option<String>,
    /// Number that is given for this: replicas. Example: `10`.
    pub replicas: Option<i32>,
    /// Which version of the edas container is meant. Example: `3.5.3`.
    pub edas_container_version: Option<String>,
    /// Number that is given for this: running instances. Example: `1`.
    pub running_instances: Option<i32>,
    /// Which kind of group it is or is to be. Example: `0`.
    pub group_type: Option<i32>,
}

response! {
    ApplicationGroupData {
        "Jdk" => jdk: value,
        "ImageUrl" => image_url: value,
        "PackageUrl" => package_url: value,
        "PackageType" => package_type: value,
        "PackageVersion" => package_version: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "WebContainer" => web_container: value,
        "Replicas" => replicas: value,
        "EdasContainerVersion" => edas_container_version: value,
        "RunningInstances" => running_instances: value,
        "GroupType" => group_type: value,
    }
}
