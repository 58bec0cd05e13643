// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainRealTimeDetailData`, from `vod/DescribeVodDomainRealTimeDetailData.md`.

use alicloud_runtime::codegen::*;

/// Shows queries per second, bandwidth or HTTP status codes of domain names for the last seven
/// days.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainRealTimeDetailDataRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...")
///     .field("...");
/// let reply = client.describe_vod_domain_real_time_detail_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeDetailDataRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Field of the data that is meant.
    pub field: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Whether figures of all domain names are added up.
    pub merge: Option<String>,
    /// Whether regions and carriers are summed up, so that data is grouped by domain name only.
    pub merge_loc_isp: Option<String>,
}

impl DescribeVodDomainRealTimeDetailDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `Merge`.
    pub fn merge(mut self, value: impl Into<String>) -> Self {
        self.merge = Some(value.into());
        self
    }
    /// Sets `MergeLocIsp`.
    pub fn merge_loc_isp(mut self, value: impl Into<String>) -> Self {
        self.merge_loc_isp = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainRealTimeDetailDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Field" => field: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
        "Merge" => merge: query,
        "MergeLocIsp" => merge_loc_isp: query,
    }
}

impl Operation for DescribeVodDomainRealTimeDetailDataRequest {
    type Response = DescribeVodDomainRealTimeDetailDataResponse;
    type Error = DescribeVodDomainRealTimeDetailDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainRealTimeDetailData")
        .method("GET")
        .required(&["DomainName", "StartTime", "EndTime", "Field"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainRealTimeDetailDataError] = &[
        DescribeVodDomainRealTimeDetailDataError::InvalidTimeMalformed,
        DescribeVodDomainRealTimeDetailDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeVodDomainRealTimeDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainRealTimeDetailDataResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1710298E-8AFA-5F6D-A3E9-47103C52177D`.
    pub request_id: Option<String>,
}

response! {
    DescribeVodDomainRealTimeDetailDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainRealTimeDetailDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeVodDomainRealTimeDetailDataError = super::DocumentedError;
