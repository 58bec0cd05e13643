// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainDetailDataByLayer`, from `cdn/DescribeDomainDetailDataByLayer.md`.

use alicloud_runtime::codegen::*;

/// Returns detailed figures of domain names for one protocol, such as bandwidth, traffic and status
/// codes.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainDetailDataByLayerRequest::new()
///     .domain_name("example.com")
///     .field("bps,ipv6_traf,traf,http_code,qps")
///     .start_time("2020-07-05T22:00:00Z")
///     .end_time("2020-07-05T22:05:00Z");
/// let reply = client.describe_domain_detail_data_by_layer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Items: at most 30. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Measured quantities to return, by their short names; several are separated by
    /// commas where the operation allows it. Example: `bps,ipv6_traf,traf,http_code,qps`.
    pub field: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2020-07-05T22:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2020-07-05T22:05:00Z`.
    pub end_time: Option<Timestamp>,
    /// Area that the data is narrowed down to, by its English name. Example: `hangzhou`.
    pub location_name_en: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name. Example: `telecom`.
    pub isp_name_en: Option<String>,
    /// Network or application protocol by which the data is told apart.
    /// Default: `all`. Example: `all`.
    pub layer: Option<String>,
}

impl DescribeDomainDetailDataByLayerRequest {
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
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
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
    /// Sets `Layer`.
    pub fn layer(mut self, value: impl Into<String>) -> Self {
        self.layer = Some(value.into());
        self
    }
}

request! {
    DescribeDomainDetailDataByLayerRequest {
        "DomainName" => domain_name: query,
        "Field" => field: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "LocationNameEn" => location_name_en: query,
        "IspNameEn" => isp_name_en: query,
        "Layer" => layer: query,
    }
}

impl Operation for DescribeDomainDetailDataByLayerRequest {
    type Response = DescribeDomainDetailDataByLayerResponse;
    type Error = DescribeDomainDetailDataByLayerError;
    const INFO: OperationInfo = super::operation("DescribeDomainDetailDataByLayer")
        .method("GET")
        .required(&["DomainName", "Field", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDomainDetailDataByLayerError] = &[
        DescribeDomainDetailDataByLayerError::InvalidStartTimeMalformed,
        DescribeDomainDetailDataByLayerError::InvalidEndTimeMalformed,
        DescribeDomainDetailDataByLayerError::MissingTimeParameter,
        DescribeDomainDetailDataByLayerError::InvalidEndTimeMismatch,
        DescribeDomainDetailDataByLayerError::InvalidStartTimeValueNotSupported,
        DescribeDomainDetailDataByLayerError::InvalidDomainNameMalformed,
    ];
}

/// Response to [`DescribeDomainDetailDataByLayerRequest`].
#[non_exhaustive]
pub struct DescribeDomainDetailDataByLayerResponse {
    /// What the call found, one entry each.
    pub data: Vec<DataModule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA664`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainDetailDataByLayerResponse {
        "Data" => data: list("DataModule"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DataModule {
    /// How many requests were counted. Example: `2`.
    pub acc: Option<i64>,
    /// Data rate over the interval. Unit: `Bps`. Example: `21060178715.146667`.
    pub bps: Option<f64>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// HTTP status code, a class of them, or how requests spread over them.
    /// Example: `200:44349|206:1753719|304:45|403:1095|416:1|499:332`.
    pub http_code: Option<String>,
    /// How many requests came in over IPv6. Example: `1`.
    pub ipv6_acc: Option<i64>,
    /// Bandwidth over IPv6. Unit: `Bps`. Example: `0`.
    pub ipv6_bps: Option<f64>,
    /// Requests a second over IPv6. Example: `0`.
    pub ipv6_qps: Option<f64>,
    /// Amount of data sent over IPv6, in bytes. Example: `141718944482`.
    pub ipv6_traf: Option<i64>,
    /// Requests a second. Example: `5998.47`.
    pub qps: Option<f64>,
    /// Start of the interval that the figures are for. Example: `2020-07-05T22:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Amount of data sent, in bytes. Example: `789756701818`.
    pub traf: Option<i64>,
}

response! {
    DataModule {
        "Acc" => acc: value,
        "Bps" => bps: value,
        "DomainName" => domain_name: value,
        "HttpCode" => http_code: value,
        "Ipv6Acc" => ipv6_acc: value,
        "Ipv6Bps" => ipv6_bps: value,
        "Ipv6Qps" => ipv6_qps: value,
        "Ipv6Traf" => ipv6_traf: value,
        "Qps" => qps: value,
        "TimeStamp" => time_stamp: value,
        "Traf" => traf: value,
    }
}

/// Errors that the documentation of [`DescribeDomainDetailDataByLayerRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameMalformed`](super::DocumentedError::InvalidDomainNameMalformed)
pub type DescribeDomainDetailDataByLayerError = super::DocumentedError;
