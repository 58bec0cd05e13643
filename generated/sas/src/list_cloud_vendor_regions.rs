// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudVendorRegions`, from `sas/ListCloudVendorRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions from which assets of other clouds can be synchronized.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCloudVendorRegionsRequest::new();
/// let reply = client.list_cloud_vendor_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudVendorRegionsRequest {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListCloudVendorRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListCloudVendorRegionsRequest {
        "Vendor" => vendor: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListCloudVendorRegionsRequest {
    type Response = ListCloudVendorRegionsResponse;
    type Error = ListCloudVendorRegionsError;
    const INFO: OperationInfo = super::operation("ListCloudVendorRegions")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListCloudVendorRegionsError] = &[
        ListCloudVendorRegionsError::NoPermission,
        ListCloudVendorRegionsError::ServerError,
    ];
}

/// Response to [`ListCloudVendorRegionsRequest`].
#[non_exhaustive]
pub struct ListCloudVendorRegionsResponse {
    /// What the call found, one entry each.
    pub data: Vec<CloudVendorRegionData>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C87EC6AD-4590-5546-9DF6-B8956579D***`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListCloudVendorRegionsResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CloudVendorRegionData {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Part of the country or the world concerned. Example: `cn`.
    pub area: Option<String>,
    /// Whether the region cannot be chosen since another site reads it. Example: `1`.
    pub disable: Option<i32>,
    /// Whether this site reads the assets of the region. Example: `0`.
    pub selected: Option<i32>,
}

response! {
    CloudVendorRegionData {
        "RegionId" => region_id: value,
        "Area" => area: value,
        "Disable" => disable: value,
        "Selected" => selected: value,
    }
}

/// Errors that the documentation of [`ListCloudVendorRegionsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCloudVendorRegionsError = super::DocumentedError;
