// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDevices`, from `ecd/DescribeDevices.md`.

use alicloud_runtime::codegen::*;

/// Lists trusted devices and the users that are bound to each.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeDevicesRequest::new()
///     .client_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_devices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDevicesRequest {
    /// ID of the device that the call is about.
    pub device_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// Domain name that belongs to the ad.
    pub ad_domain: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeDevicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `AdDomain`.
    pub fn ad_domain(mut self, value: impl Into<String>) -> Self {
        self.ad_domain = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `ClientType`, which is required.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeDevicesRequest {
        "DeviceId" => device_id: query,
        "EndUserId" => end_user_id: query,
        "DirectoryId" => directory_id: query,
        "AdDomain" => ad_domain: query,
        "UserType" => user_type: query,
        "ClientType" => client_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeDevicesRequest {
    type Response = DescribeDevicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDevices")
        .required(&["ClientType"])
        .read_only();
}

impl Paginated for DescribeDevicesRequest {
    type Item = Device;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.devices)
    }
}

/// Response to [`DescribeDevicesRequest`].
#[non_exhaustive]
pub struct DescribeDevicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BEFE642-A383-4A18-8939-FB7DE452****`.
    pub request_id: Option<String>,
    /// The devices that were found or are concerned, one entry each.
    pub devices: Vec<Device>,
}

response! {
    DescribeDevicesResponse {
        "RequestId" => request_id: value,
        "Devices" => devices: list(""),
    }
}

/// The devices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Device {
    /// ID of the device that the item belongs to or stands for.
    /// Example: `5F52817BE267A43C608D245070D2****`.
    pub device_id: Option<String>,
    /// Items of the kind end user that were found or are concerned.
    pub end_user_list: Vec<EndUserList>,
}

response! {
    Device {
        "DeviceId" => device_id: value,
        "EndUserList" => end_user_list: list(""),
    }
}

/// Items of the kind end user that were found or are concerned.
#[non_exhaustive]
pub struct EndUserList {
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
    /// Which kind of user it is or is to be. Example: `SIMPLE`.
    pub user_type: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-jedbpr4sl9l37****`.
    pub directory_id: Option<String>,
    /// Domain name that belongs to the ad. Example: `xn--0zw****`.
    pub ad_domain: Option<String>,
}

response! {
    EndUserList {
        "EndUserId" => end_user_id: value,
        "UserType" => user_type: value,
        "DirectoryId" => directory_id: value,
        "AdDomain" => ad_domain: value,
    }
}
