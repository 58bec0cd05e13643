// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGuestApplications`, from `ecd/DescribeGuestApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists a user's running applications on a cloud computer, with processes and CPU, memory and GPU
/// use.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeGuestApplicationsRequest::new()
///     .desktop_id("...")
///     .end_user_id("...");
/// let reply = client.describe_guest_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGuestApplicationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// **Required.** ID of the end user that the call is about.
    pub end_user_id: Option<String>,
}

impl DescribeGuestApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`, which is required.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
}

request! {
    DescribeGuestApplicationsRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for DescribeGuestApplicationsRequest {
    type Response = DescribeGuestApplicationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGuestApplications")
        .required(&["RegionId", "DesktopId", "EndUserId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGuestApplicationsRequest`].
#[non_exhaustive]
pub struct DescribeGuestApplicationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `272CF39E-B5DE-5BE3-A09B-B43F1026****`.
    pub request_id: Option<String>,
    /// The applications that were found or are concerned, one entry each.
    pub applications: Vec<Application>,
}

response! {
    DescribeGuestApplicationsResponse {
        "RequestId" => request_id: value,
        "Applications" => applications: list(""),
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Application {
    /// Name that the application goes by. Example: `Google Chrome`.
    pub application_name: Option<String>,
    /// Which version of the application is meant. Example: `115.0.5790.110`.
    pub application_version: Option<String>,
    /// Path under which the process is found. Example: `text`.
    pub process_path: Option<String>,
    /// Example: `1357`.
    pub pid: Option<i32>,
    /// Example: `0`.
    pub cpu_percent: Option<f64>,
    /// Example: `1.8368155`.
    pub mem_percent: Option<f64>,
    /// Example: `0`.
    pub gpu_percent: Option<f64>,
    /// Example: `8919266`.
    pub io_speed: Option<f64>,
    /// Web address under which the icon is found.
    /// Example: `https://app-center-icon/market/preload/default**`.
    pub icon_url: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// What was measured or stored about the process.
    pub process_data: Vec<ProcessData>,
}

response! {
    Application {
        "ApplicationName" => application_name: value,
        "ApplicationVersion" => application_version: value,
        "ProcessPath" => process_path: value,
        "Pid" => pid: value,
        "CpuPercent" => cpu_percent: value,
        "MemPercent" => mem_percent: value,
        "GpuPercent" => gpu_percent: value,
        "IoSpeed" => io_speed: value,
        "IconUrl" => icon_url: value,
        "Status" => status: value,
        "ProcessData" => process_data: list(""),
    }
}

/// What was measured or stored about the process.
#[non_exhaustive]
pub struct ProcessData {
    /// Name that the application goes by. Example: `Google Chrome`.
    pub application_name: Option<String>,
    /// Which version of the application is meant. Example: `115.0.5790.110`.
    pub application_version: Option<String>,
    /// Path under which the process is found. Example: `text`.
    pub process_path: Option<String>,
    /// Example: `1357`.
    pub pid: Option<i32>,
    /// Example: `0`.
    pub cpu_percent: Option<f64>,
    /// Example: `1.8368155`.
    pub mem_percent: Option<f64>,
    /// Example: `0`.
    pub gpu_percent: Option<f64>,
    /// Example: `8919266`.
    pub iospeed: Option<f64>,
}

response! {
    ProcessData {
        "ApplicationName" => application_name: value,
        "ApplicationVersion" => application_version: value,
        "ProcessPath" => process_path: value,
        "Pid" => pid: value,
        "CpuPercent" => cpu_percent: value,
        "MemPercent" => mem_percent: value,
        "GpuPercent" => gpu_percent: value,
        "Iospeed" => iospeed: value,
    }
}
