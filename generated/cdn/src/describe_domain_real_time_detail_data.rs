// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainRealTimeDetailData`, from `cdn/DescribeDomainRealTimeDetailData.md`.

use alicloud_runtime::codegen::*;

/// Returns recent figures of domain names by region and carrier.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainRealTimeDetailDataRequest::new()
///     .domain_name("example.com")
///     .start_time("2019-11-30T05:33:00Z")
///     .end_time("2019-11-30T05:40:00Z")
///     .field("qps");
/// let reply = client.describe_domain_real_time_detail_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-11-30T05:33:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-11-30T05:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Measured quantities to return, by their short names; several are separated by
    /// commas where the operation allows it. Example: `qps`.
    pub field: Option<String>,
    /// Area that the data is narrowed down to, by its English name. Example: `Guangdong`.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Whether the data is summed up instead of returned piece by piece. Example: `false`.
    pub merge: Option<String>,
    /// Whether regions and carriers are summed up, so that data is grouped by domain name only.
    /// Example: `false`.
    pub merge_loc_isp: Option<String>,
}

impl DescribeDomainRealTimeDetailDataRequest {
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
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
    DescribeDomainRealTimeDetailDataRequest {
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

impl Operation for DescribeDomainRealTimeDetailDataRequest {
    type Response = DescribeDomainRealTimeDetailDataResponse;
    type Error = DescribeDomainRealTimeDetailDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainRealTimeDetailData")
        .method("GET")
        .required(&["DomainName", "StartTime", "EndTime", "Field"])
        .read_only();
    const ERRORS: &'static [DescribeDomainRealTimeDetailDataError] = &[
        DescribeDomainRealTimeDetailDataError::InvalidTimeMalformed,
        DescribeDomainRealTimeDetailDataError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDomainRealTimeDetailDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainRealTimeDetailDataResponse {
    /// Measured data split by region and carrier, as a JSON text. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainRealTimeDetailDataResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDomainRealTimeDetailDataRequest`] names.
///
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDomainRealTimeDetailDataError = super::DocumentedError;
