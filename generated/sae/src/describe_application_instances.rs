// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationInstances`, from `sae/DescribeApplicationInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances in a group of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationInstancesRequest::new()
///     .app_id("...")
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_application_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationInstancesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether the order is turned round.
    pub reverse: Option<bool>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl DescribeApplicationInstancesRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationInstancesRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Reverse" => reverse: query,
        "InstanceId" => instance_id: query,
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for DescribeApplicationInstancesRequest {
    type Response = DescribeApplicationInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationInstances")
        .roa("GET", "/pop/v1/sam/app/describeApplicationInstances")
        .required(&["AppId", "GroupId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeApplicationInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.instances)
    }
}

/// Response to [`DescribeApplicationInstancesRequest`].
#[non_exhaustive]
pub struct DescribeApplicationInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationInstanceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationInstancesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationInstanceData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `10`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    ApplicationInstanceData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// Moment that was recorded for this: create. Example: `1558442609000`.
    pub create_time_stamp: Option<i64>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-***`.
    pub vswitch_id: Option<String>,
    /// State that the instance container is in. Example: `Running`.
    pub instance_container_status: Option<String>,
    /// State that the instance health is in. Example: `WithoutHealthCheckConfig`.
    pub instance_health_status: Option<String>,
    /// Number that is given for this: instance container restarts. Example: `0`.
    pub instance_container_restarts: Option<i64>,
    /// ID of the group that the call or the item is about.
    /// Example: `b2a8a925-477a-4ed7-b825-d5e22500****`.
    pub group_id: Option<String>,
    /// IP address that belongs to the instance container. Example: `192.168.X.X`.
    pub instance_container_ip: Option<String>,
    /// ID of the instance, by which other calls name it.
    /// Example: `b2a8a925-477a-4ed7-b825-d5e22500****`.
    pub instance_id: Option<String>,
    /// Web address under which the image is found.
    /// Example: `registry-vpc.cn-beijing.aliyuncs.com/sae-demo-image/cartservice:1.0`.
    pub image_url: Option<String>,
    /// Which version of the package is meant. Example: `1609939496200`.
    pub package_version: Option<String>,
    /// Public address of the instance. Example: `8.129.XX.XXX`.
    pub eip: Option<String>,
    /// Moment that was recorded for this: finish. Example: `1642757283000`.
    pub finish_time_stamp: Option<i64>,
    /// State that the debug is in.
    pub debug_status: Option<bool>,
}

response! {
    Instance {
        "CreateTimeStamp" => create_time_stamp: value,
        "VSwitchId" => vswitch_id: value,
        "InstanceContainerStatus" => instance_container_status: value,
        "InstanceHealthStatus" => instance_health_status: value,
        "InstanceContainerRestarts" => instance_container_restarts: value,
        "GroupId" => group_id: value,
        "InstanceContainerIp" => instance_container_ip: value,
        "InstanceId" => instance_id: value,
        "ImageUrl" => image_url: value,
        "PackageVersion" => package_version: value,
        "Eip" => eip: value,
        "FinishTimeStamp" => finish_time_stamp: value,
        "DebugStatus" => debug_status: value,
    }
}
