// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainMonitoringUsageData`, from `live/DescribeLiveDomainMonitoringUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage data of stream monitoring, split by domain, region, or instance.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainMonitoringUsageDataRequest::new();
/// let reply = client.describe_live_domain_monitoring_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
}

impl DescribeLiveDomainMonitoringUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainMonitoringUsageDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
        "InstanceId" => instance_id: query,
        "Interval" => interval: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeLiveDomainMonitoringUsageDataRequest {
    type Response = DescribeLiveDomainMonitoringUsageDataResponse;
    type Error = DescribeLiveDomainMonitoringUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainMonitoringUsageData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainMonitoringUsageDataError] = &[
        DescribeLiveDomainMonitoringUsageDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainMonitoringUsageDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainMonitoringUsageDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainMonitoringUsageDataError::InvalidTimeSpan,
        DescribeLiveDomainMonitoringUsageDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainMonitoringUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainMonitoringUsageDataResponse {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-12-10T22:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the instance, by which other calls name it.
    /// Example: `e62af24d-a354-3b0c-9f1f-da592c4b****`.
    pub instance_id: Option<String>,
    /// What was measured or stored about the monitoring.
    pub monitoring_data: Option<MonitoringData>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeLiveDomainMonitoringUsageDataResponse {
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "InstanceId" => instance_id: value,
        "MonitoringData" => monitoring_data: value,
        "Region" => region: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the monitoring.
#[non_exhaustive]
pub struct MonitoringData {
    /// Use of monitoring, one entry each span.
    pub monitoring_data_item: Vec<MonitoringDataItem>,
}

response! {
    MonitoringData {
        "MonitoringDataItem" => monitoring_data_item: list(""),
    }
}

/// Use of monitoring, one entry each span.
#[non_exhaustive]
pub struct MonitoringDataItem {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `2000`.
    pub duration: Option<i32>,
    /// ID of the instance, by which other calls name it.
    /// Example: `e62af24d-a354-3b0c-9f1f-da592c4b****`.
    pub instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Width and height of the picture. Example: `720P`.
    pub resolution: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2022-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    MonitoringDataItem {
        "DomainName" => domain_name: value,
        "Duration" => duration: value,
        "InstanceId" => instance_id: value,
        "Region" => region: value,
        "Resolution" => resolution: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainMonitoringUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDomainMonitoringUsageDataError = super::DocumentedError;
