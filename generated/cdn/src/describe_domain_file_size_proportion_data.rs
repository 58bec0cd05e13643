// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainFileSizeProportionData`, from `cdn/DescribeDomainFileSizeProportionData.md`.

use alicloud_runtime::codegen::*;

/// Returns how the files that a domain name delivered spread over sizes.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainFileSizeProportionDataRequest::new()
///     .domain_name("test.com")
///     .start_time("2019-12-31T01:00:00Z")
///     .end_time("2019-12-31T02:00:00Z");
/// let reply = client.describe_domain_file_size_proportion_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainFileSizeProportionDataRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at. Example: `2019-12-31T01:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2019-12-31T02:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeDomainFileSizeProportionDataRequest {
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDomainFileSizeProportionDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDomainFileSizeProportionDataRequest {
    type Response = DescribeDomainFileSizeProportionDataResponse;
    type Error = DescribeDomainFileSizeProportionDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainFileSizeProportionData")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDomainFileSizeProportionDataError] = &[
        DescribeDomainFileSizeProportionDataError::MissingParameter,
        DescribeDomainFileSizeProportionDataError::InvalidStartTimeMalformed,
        DescribeDomainFileSizeProportionDataError::InvalidEndTimeMalformed,
        DescribeDomainFileSizeProportionDataError::InvalidEndTimeMismatch,
        DescribeDomainFileSizeProportionDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainFileSizeProportionDataError::InvalidDomainNameValueNotSupported,
    ];
}

/// Response to [`DescribeDomainFileSizeProportionDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainFileSizeProportionDataResponse {
    /// Time between two data points. Unit: `seconds`. Example: `3600`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `test.test.com`.
    pub domain_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-12-31T01:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-12-31T02:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23ACE7E2-2302-42E3-98F8-E5E697FD86C3`.
    pub request_id: Option<String>,
    /// Shares of file sizes, one entry for each interval.
    pub file_size_proportion_data_interval: Vec<UsageData>,
}

response! {
    DescribeDomainFileSizeProportionDataResponse {
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "FileSizeProportionDataInterval" => file_size_proportion_data_interval: list("UsageData"),
    }
}

/// Shares of file sizes, one entry for each interval.
#[non_exhaustive]
pub struct UsageData {
    /// Start of the interval that the figures are for. Example: `2019-12-31T01:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Shares of the file sizes within the interval, one entry each.
    pub value: Vec<FileSizeProportionData>,
}

response! {
    UsageData {
        "TimeStamp" => time_stamp: value,
        "Value" => value: list("FileSizeProportionData"),
    }
}

/// Shares of the file sizes within the interval, one entry each.
#[non_exhaustive]
pub struct FileSizeProportionData {
    /// How much space the file takes. Example: `<50K`.
    pub file_size: Option<String>,
    /// Share of the total that the entry makes up. Example: `0.01`.
    pub proportion: Option<String>,
}

response! {
    FileSizeProportionData {
        "FileSize" => file_size: value,
        "Proportion" => proportion: value,
    }
}

/// Errors that the documentation of [`DescribeDomainFileSizeProportionDataRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidDomainNameValueNotSupported`](super::DocumentedError::InvalidDomainNameValueNotSupported)
pub type DescribeDomainFileSizeProportionDataError = super::DocumentedError;
