// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainIpaConnData`, from `dcdn/DescribeDcdnDomainIpaConnData.md`.

use alicloud_runtime::codegen::*;

/// Returns the number of user connections to IPA-accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainIpaConnDataRequest::new();
/// let reply = client.describe_dcdn_domain_ipa_conn_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What figures are grouped by.
    pub split_by: Option<String>,
}

impl DescribeDcdnDomainIpaConnDataRequest {
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
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnDomainIpaConnDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeDcdnDomainIpaConnDataRequest {
    type Response = DescribeDcdnDomainIpaConnDataResponse;
    type Error = DescribeDcdnDomainIpaConnDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainIpaConnData")
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainIpaConnDataError] = &[
        DescribeDcdnDomainIpaConnDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainIpaConnDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainIpaConnDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainIpaConnDataError::InvalidTimeRange,
        DescribeDcdnDomainIpaConnDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnDomainIpaConnDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-02-22T15:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-02-21T15:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2A1EEF8-043E-43A1-807C-BEAC18EA1807`.
    pub request_id: Option<String>,
    /// Time between two of this, or the span in which it holds: connection data per.
    pub connection_data_per_interval: Option<ConnectionDataPerInterval>,
}

response! {
    DescribeDcdnDomainIpaConnDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "ConnectionDataPerInterval" => connection_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: connection data per.
#[non_exhaustive]
pub struct ConnectionDataPerInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    ConnectionDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Moment that the record or data point belongs to. Example: `2022-02-21T15:00:00+08:00`.
    pub time_stamp: Option<Timestamp>,
    /// The domain asked for. Example: `example1.com`.
    pub domain: Option<String>,
    /// Number that is given for this: connections. Example: `189095`.
    pub connections: Option<i64>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "Domain" => domain: value,
        "Connections" => connections: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainIpaConnDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnDomainIpaConnDataError = super::DocumentedError;
