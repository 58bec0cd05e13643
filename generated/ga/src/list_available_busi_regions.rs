// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableBusiRegions`, from `ga/ListAvailableBusiRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions available to one instance, marking those in the Chinese mainland.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListAvailableBusiRegionsRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****");
/// let reply = client.list_available_busi_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableBusiRegionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

impl ListAvailableBusiRegionsRequest {
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
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ListAvailableBusiRegionsRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListAvailableBusiRegionsRequest {
    type Response = ListAvailableBusiRegionsResponse;
    type Error = ListAvailableBusiRegionsError;
    const INFO: OperationInfo = super::operation("ListAvailableBusiRegions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAvailableBusiRegionsError] = &[
        ListAvailableBusiRegionsError::UnknownError,
    ];
}

/// Response to [`ListAvailableBusiRegionsRequest`].
#[non_exhaustive]
pub struct ListAvailableBusiRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Regions>,
}

response! {
    ListAvailableBusiRegionsResponse {
        "RequestId" => request_id: value,
        "Regions" => regions: list(""),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Regions {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Whether it is a point of presence and no full region. Example: `false`.
    pub pop: Option<bool>,
    /// Whether the region lies in the Chinese mainland. Example: `true`.
    pub china_mainland: Option<bool>,
}

response! {
    Regions {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
        "Pop" => pop: value,
        "ChinaMainland" => china_mainland: value,
    }
}

/// Errors that the documentation of [`ListAvailableBusiRegionsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListAvailableBusiRegionsError = super::DocumentedError;
