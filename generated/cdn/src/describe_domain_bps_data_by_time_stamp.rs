// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainBpsDataByTimeStamp`, from `cdn/DescribeDomainBpsDataByTimeStamp.md`.

use alicloud_runtime::codegen::*;

/// Returns the bandwidth of a domain name at one moment, by region and carrier.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainBpsDataByTimeStampRequest::new()
///     .domain_name("abc.com")
///     .isp_names("unicom,telecom")
///     .location_names("liaoning,guangxi")
///     .time_point("2016-08-01T22:00Z");
/// let reply = client.describe_domain_bps_data_by_time_stamp(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `www.yourdomain.com`.
    pub domain_name: Option<String>,
    /// **Required.** Carriers to return data for, by the names that
    /// [`DescribeCdnRegionAndIsp`](super::Client::describe_cdn_region_and_isp) gives them.
    /// Example: `unicom,telecom`.
    pub isp_names: Option<String>,
    /// **Required.** Regions to return data for, by the names that
    /// [`DescribeCdnRegionAndIsp`](super::Client::describe_cdn_region_and_isp) gives them.
    /// Example: `liaoning,guangxi`.
    pub location_names: Option<String>,
    /// **Required.** Moment, in UTC, for which the data is looked up or exported.
    /// Example: `2016-08-01T22:00Z`.
    pub time_point: Option<Timestamp>,
}

impl DescribeDomainBpsDataByTimeStampRequest {
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
    /// Sets `IspNames`, which is required.
    pub fn isp_names(mut self, value: impl Into<String>) -> Self {
        self.isp_names = Some(value.into());
        self
    }
    /// Sets `LocationNames`, which is required.
    pub fn location_names(mut self, value: impl Into<String>) -> Self {
        self.location_names = Some(value.into());
        self
    }
    /// Sets `TimePoint`, which is required.
    pub fn time_point(mut self, value: impl Into<Timestamp>) -> Self {
        self.time_point = Some(value.into());
        self
    }
}

request! {
    DescribeDomainBpsDataByTimeStampRequest {
        "DomainName" => domain_name: query,
        "IspNames" => isp_names: query,
        "LocationNames" => location_names: query,
        "TimePoint" => time_point: query,
    }
}

impl Operation for DescribeDomainBpsDataByTimeStampRequest {
    type Response = DescribeDomainBpsDataByTimeStampResponse;
    type Error = DescribeDomainBpsDataByTimeStampError;
    const INFO: OperationInfo = super::operation("DescribeDomainBpsDataByTimeStamp")
        .required(&["DomainName", "IspNames", "LocationNames", "TimePoint"])
        .read_only();
    const ERRORS: &'static [DescribeDomainBpsDataByTimeStampError] = &[
        DescribeDomainBpsDataByTimeStampError::InvalidStartTimeMalformed,
        DescribeDomainBpsDataByTimeStampError::InvalidEndTimeMalformed,
        DescribeDomainBpsDataByTimeStampError::InvalidStartTimeValueNotSupported,
        DescribeDomainBpsDataByTimeStampError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDomainBpsDataByTimeStampRequest`].
#[non_exhaustive]
pub struct DescribeDomainBpsDataByTimeStampResponse {
    /// Accelerated domain name that the entry or the data belongs to. Example: `abc.cn`.
    pub domain_name: Option<String>,
    /// Bandwidth by region and carrier, one entry each.
    pub bps_data_list: Vec<BpsDataModel>,
    /// Moment that the bandwidth was measured at. Example: `2017-12-22T08:00:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7682DE14-3B4D-48D0-9B7C-DD3C8C3E1C78`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainBpsDataByTimeStampResponse {
        "DomainName" => domain_name: value,
        "BpsDataList" => bps_data_list: list("BpsDataModel"),
        "TimeStamp" => time_stamp: value,
        "RequestId" => request_id: value,
    }
}

/// Bandwidth by region and carrier, one entry each.
#[non_exhaustive]
pub struct BpsDataModel {
    /// English name of the region that the bandwidth was measured in. Example: `Liaoning`.
    pub location_name: Option<String>,
    /// Moment that the bandwidth was measured at. Example: `2019-11-30T05:40:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Carrier that the address or the traffic belongs to, by name. Example: `unicom`.
    pub isp_name: Option<String>,
    /// Data rate over the interval. Example: `52119553`.
    pub bps: Option<i64>,
}

response! {
    BpsDataModel {
        "LocationName" => location_name: value,
        "TimeStamp" => time_stamp: value,
        "IspName" => isp_name: value,
        "Bps" => bps: value,
    }
}

/// Errors that the documentation of [`DescribeDomainBpsDataByTimeStampRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDomainBpsDataByTimeStampError = super::DocumentedError;
