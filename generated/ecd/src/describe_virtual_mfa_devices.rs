// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualMFADevices`, from `ecd/DescribeVirtualMFADevices.md`.

use alicloud_runtime::codegen::*;

/// Lists virtual MFA devices of AD users, with lock state and failed attempts.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeVirtualMFADevicesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_mfa_devices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
}

impl DescribeVirtualMFADevicesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    DescribeVirtualMFADevicesRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "OfficeSiteId" => office_site_id: query,
        "EndUserId" => end_user_id: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeVirtualMFADevicesRequest {
    type Response = DescribeVirtualMFADevicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVirtualMFADevices")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeVirtualMFADevicesRequest {
    type Item = VirtualMFADevice;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.virtual_mfa_devices)
    }
}

/// Response to [`DescribeVirtualMFADevicesRequest`].
#[non_exhaustive]
pub struct DescribeVirtualMFADevicesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nmB7qrRFJ8vmttjxPL23as`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FB550AAB-FB36-4A91-93F6-F4374AF65403`.
    pub request_id: Option<String>,
    /// The virtual MFA devices that were found or are concerned, one entry each.
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
}

response! {
    DescribeVirtualMFADevicesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "VirtualMFADevices" => virtual_mfa_devices: list(""),
    }
}

/// The virtual MFA devices that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VirtualMFADevice {
    /// Serial number of the item, or its place in an order.
    /// Example: `a25f297f-f2e1-4a44-bbf1-5f48a6e5****`.
    pub serial_number: Option<String>,
    /// Example: `2020-12-21T15:21:28Z`.
    pub gmt_unlock: Option<Timestamp>,
    /// ID of the end user that the item belongs to or stands for. Example: `usertest`.
    pub end_user_id: Option<String>,
    /// Number that is given for this: consecutive fails. Example: `1`.
    pub consecutive_fails: Option<i32>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-269345****`.
    pub office_site_id: Option<String>,
    /// State that the item is in, or that is asked for. Example: `NORMAL`.
    pub status: Option<String>,
    /// ID of the directory that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-gx2x1dhsmu52rd****`.
    pub directory_id: Option<String>,
    /// Whether the gmt is switched on. Example: `2020-12-20T14:52:28Z`.
    pub gmt_enabled: Option<Timestamp>,
}

response! {
    VirtualMFADevice {
        "SerialNumber" => serial_number: value,
        "GmtUnlock" => gmt_unlock: value,
        "EndUserId" => end_user_id: value,
        "ConsecutiveFails" => consecutive_fails: value,
        "OfficeSiteId" => office_site_id: value,
        "status" => status: value,
        "DirectoryId" => directory_id: value,
        "GmtEnabled" => gmt_enabled: value,
    }
}
