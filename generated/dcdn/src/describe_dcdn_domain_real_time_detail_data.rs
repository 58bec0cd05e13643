// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainRealTimeDetailData`, from `dcdn/DescribeDcdnDomainRealTimeDetailData.md`.

use alicloud_runtime::codegen::*;

/// Returns per-minute traffic and visits by region and ISP, for spans up to 10 minutes.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainRealTimeDetailDataRequest::new()
///     .domain_name("...")
///     .start_time("...")
///     .end_time("...")
///     .field("...");
/// let reply = client.describe_dcdn_domain_real_time_detail_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailDataRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
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
    /// Whether the data is summed up instead of returned piece by piece.
    pub merge: Option<String>,
    /// Whether regions and carriers are summed up, so that data is grouped by domain name only.
    pub merge_loc_isp: Option<String>,
}

impl DescribeDcdnDomainRealTimeDetailDataRequest {
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
    DescribeDcdnDomainRealTimeDetailDataRequest {
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

impl Operation for DescribeDcdnDomainRealTimeDetailDataRequest {
    type Response = DescribeDcdnDomainRealTimeDetailDataResponse;
    type Error = DescribeDcdnDomainRealTimeDetailDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainRealTimeDetailData")
        .method("GET")
        .required(&["DomainName", "StartTime", "EndTime", "Field"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainRealTimeDetailDataError] = &[
        DescribeDcdnDomainRealTimeDetailDataError::MissingTimeParameter,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidParameter2,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidTimeMalformed,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidDomainNameMalformed,
        DescribeDcdnDomainRealTimeDetailDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainRealTimeDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailDataResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A603F324-7A05-4FB3-ADF3-2563233D26CC`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnDomainRealTimeDetailDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainRealTimeDetailDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainRealTimeDetailDataError = super::DocumentedError;
