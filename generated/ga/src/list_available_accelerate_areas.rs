// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableAccelerateAreas`, from `ga/ListAvailableAccelerateAreas.md`.

use alicloud_runtime::codegen::*;

/// Lists the areas, regions, and line types that one instance can still use.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListAvailableAccelerateAreasRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1yeeq8yfoyszmqy****");
/// let reply = client.list_available_accelerate_areas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the accelerator that the call is about. Example: `ga-bp1yeeq8yfoyszmqy****`.
    pub accelerator_id: Option<String>,
    /// Way in which the access works.
    pub access_mode: Option<String>,
}

impl ListAvailableAccelerateAreasRequest {
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
    /// Sets `AccessMode`.
    pub fn access_mode(mut self, value: impl Into<String>) -> Self {
        self.access_mode = Some(value.into());
        self
    }
}

request! {
    ListAvailableAccelerateAreasRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
        "AccessMode" => access_mode: query,
    }
}

impl Operation for ListAvailableAccelerateAreasRequest {
    type Response = ListAvailableAccelerateAreasResponse;
    type Error = ListAvailableAccelerateAreasError;
    const INFO: OperationInfo = super::operation("ListAvailableAccelerateAreas")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAvailableAccelerateAreasError] = &[
        ListAvailableAccelerateAreasError::UnknownError,
    ];
}

/// Response to [`ListAvailableAccelerateAreasRequest`].
#[non_exhaustive]
pub struct ListAvailableAccelerateAreasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9B4E54C-9CCD-4002-91A9-D38C6C209192`.
    pub request_id: Option<String>,
    /// The areas that were found or are concerned, one entry each.
    pub areas: Vec<Areas>,
}

response! {
    ListAvailableAccelerateAreasResponse {
        "RequestId" => request_id: value,
        "Areas" => areas: list(""),
    }
}

/// The areas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Areas {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of the area that the item belongs to or stands for. Example: `cn-huabei`.
    pub area_id: Option<String>,
    /// Items of the kind region that were found or are concerned.
    pub region_list: Vec<RegionList>,
}

response! {
    Areas {
        "LocalName" => local_name: value,
        "AreaId" => area_id: value,
        "RegionList" => region_list: list(""),
    }
}

/// Items of the kind region that were found or are concerned.
#[non_exhaustive]
pub struct RegionList {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Items of the kind carrier type that were found or are concerned. Example: `['BGP']`.
    pub isp_type_list: Vec<String>,
    /// Whether the region lies in the Chinese mainland. Example: `true`.
    pub china_mainland: Option<bool>,
    /// Whether this can be used: IPv6. Example: `true`.
    pub support_ipv6: Option<bool>,
    /// Whether the region offers several zones. Example: `true`.
    pub multi_az: Option<bool>,
}

response! {
    RegionList {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
        "IspTypeList" => isp_type_list: list(""),
        "ChinaMainland" => china_mainland: value,
        "SupportIpv6" => support_ipv6: value,
        "MultiAz" => multi_az: value,
    }
}

/// Errors that the documentation of [`ListAvailableAccelerateAreasRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListAvailableAccelerateAreasError = super::DocumentedError;
