// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpControls`, from `cloudapi/DescribeIpControls.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom IP access control lists page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeIpControlsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ip_controls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpControlsRequest {
    /// ID of the IP address control that the call is about.
    pub ip_control_id: Option<String>,
    /// Name that the IP address control goes by.
    pub ip_control_name: Option<String>,
    /// Which kind of IP address control it is or is to be.
    pub ip_control_type: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl DescribeIpControlsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpControlId`.
    pub fn ip_control_id(mut self, value: impl Into<String>) -> Self {
        self.ip_control_id = Some(value.into());
        self
    }
    /// Sets `IpControlName`.
    pub fn ip_control_name(mut self, value: impl Into<String>) -> Self {
        self.ip_control_name = Some(value.into());
        self
    }
    /// Sets `IpControlType`.
    pub fn ip_control_type(mut self, value: impl Into<String>) -> Self {
        self.ip_control_type = Some(value.into());
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
    DescribeIpControlsRequest {
        "IpControlId" => ip_control_id: query,
        "IpControlName" => ip_control_name: query,
        "IpControlType" => ip_control_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeIpControlsRequest {
    type Response = DescribeIpControlsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpControls").read_only();
}

impl Paginated for DescribeIpControlsRequest {
    type Item = IpControlInfo;
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
        Some(&mut response.ip_control_infos)
    }
}

/// Response to [`DescribeIpControlsRequest`].
#[non_exhaustive]
pub struct DescribeIpControlsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// What is known about each IP address control, one entry each.
    pub ip_control_infos: Vec<IpControlInfo>,
}

response! {
    DescribeIpControlsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "IpControlInfos" => ip_control_infos: list("IpControlInfo"),
    }
}

/// What is known about each IP address control, one entry each.
#[non_exhaustive]
pub struct IpControlInfo {
    /// ID of the IP address control that the item belongs to or stands for.
    /// Example: `7ea91319a34d48a09b5c9c871d9768b1`.
    pub ip_control_id: Option<String>,
    /// Which kind of IP address control it is or is to be. Example: `ALLOW`.
    pub ip_control_type: Option<String>,
    /// When the item was last changed. Example: `2018-01-17T06:00:38Z`.
    pub modified_time: Option<Timestamp>,
    /// Name that the IP address control goes by. Example: `testControl11`.
    pub ip_control_name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `2018-01-17T05:48:11Z`.
    pub create_time: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    IpControlInfo {
        "IpControlId" => ip_control_id: value,
        "IpControlType" => ip_control_type: value,
        "ModifiedTime" => modified_time: value,
        "IpControlName" => ip_control_name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "RegionId" => region_id: value,
    }
}
