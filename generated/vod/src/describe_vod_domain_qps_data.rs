// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainQpsData`, from `vod/DescribeVodDomainQpsData.md`.

use alicloud_runtime::codegen::*;

/// Shows queries per second of accelerated domain names in five-minute steps, up to 90 days back.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainQpsDataRequest::new();
/// let reply = client.describe_vod_domain_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainQpsDataRequest {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Carrier that the data is narrowed down to, by its English name.
    pub isp_name_en: Option<String>,
    /// Area that the data is narrowed down to, by its English name.
    pub location_name_en: Option<String>,
}

impl DescribeVodDomainQpsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `IspNameEn`.
    pub fn isp_name_en(mut self, value: impl Into<String>) -> Self {
        self.isp_name_en = Some(value.into());
        self
    }
    /// Sets `LocationNameEn`.
    pub fn location_name_en(mut self, value: impl Into<String>) -> Self {
        self.location_name_en = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainQpsDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "IspNameEn" => isp_name_en: query,
        "LocationNameEn" => location_name_en: query,
    }
}

impl Operation for DescribeVodDomainQpsDataRequest {
    type Response = DescribeVodDomainQpsDataResponse;
    type Error = DescribeVodDomainQpsDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainQpsData").read_only();
    const ERRORS: &'static [DescribeVodDomainQpsDataError] = &[
        DescribeVodDomainQpsDataError::MissingTimeParameter,
        DescribeVodDomainQpsDataError::InvalidStartTimeMalformed,
        DescribeVodDomainQpsDataError::InvalidEndTimeMalformed,
        DescribeVodDomainQpsDataError::InvalidEndTimeMismatch,
        DescribeVodDomainQpsDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeVodDomainQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainQpsDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2024-05-02T15:59:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2024-05-02T15:50:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4AF6-D7393642CA58*****`.
    pub request_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: queries per second data.
    pub qps_data_interval: Option<QpsDataInterval>,
}

response! {
    DescribeVodDomainQpsDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "QpsDataInterval" => qps_data_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: queries per second data.
#[non_exhaustive]
pub struct QpsDataInterval {
    /// Figures, one entry for each interval.
    pub data_module: Vec<DataModule>,
}

response! {
    QpsDataInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Figures, one entry for each interval.
#[non_exhaustive]
pub struct DataModule {
    /// Value that the acc has or is given. Example: `0`.
    pub acc_value: Option<String>,
    /// Value that the acc domestic has or is given. Example: `0`.
    pub acc_domestic_value: Option<String>,
    /// Value that the acc overseas has or is given. Example: `0`.
    pub acc_overseas_value: Option<String>,
    /// Value that the HTTPS has or is given. Example: `1`.
    pub https_value: Option<String>,
    /// Value that the HTTPS overseas has or is given. Example: `1`.
    pub https_overseas_value: Option<String>,
    /// Value that the domestic has or is given. Example: `0`.
    pub domestic_value: Option<String>,
    /// Value that the HTTPS acc overseas has or is given. Example: `1`.
    pub https_acc_overseas_value: Option<String>,
    /// Value that the HTTPS domestic has or is given. Example: `1`.
    pub https_domestic_value: Option<String>,
    /// Value that the HTTPS acc has or is given. Example: `1`.
    pub https_acc_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `0`.
    pub value: Option<String>,
    /// Value that the overseas has or is given. Example: `0`.
    pub overseas_value: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2023-06-27 10:10:58`.
    pub time_stamp: Option<String>,
    /// Value that the HTTPS acc domestic has or is given. Example: `1`.
    pub https_acc_domestic_value: Option<String>,
}

response! {
    DataModule {
        "AccValue" => acc_value: value,
        "AccDomesticValue" => acc_domestic_value: value,
        "AccOverseasValue" => acc_overseas_value: value,
        "HttpsValue" => https_value: value,
        "HttpsOverseasValue" => https_overseas_value: value,
        "DomesticValue" => domestic_value: value,
        "HttpsAccOverseasValue" => https_acc_overseas_value: value,
        "HttpsDomesticValue" => https_domestic_value: value,
        "HttpsAccValue" => https_acc_value: value,
        "Value" => value: value,
        "OverseasValue" => overseas_value: value,
        "TimeStamp" => time_stamp: value,
        "HttpsAccDomesticValue" => https_acc_domestic_value: value,
    }
}

/// Errors that the documentation of [`DescribeVodDomainQpsDataRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeVodDomainQpsDataError = super::DocumentedError;
