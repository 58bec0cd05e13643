// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDrmUsageData`, from `live/DescribeLiveDrmUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns DRM usage counts of domains, by DRM type.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDrmUsageDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_drm_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
}

impl DescribeLiveDrmUsageDataRequest {
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
    DescribeLiveDrmUsageDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeLiveDrmUsageDataRequest {
    type Response = DescribeLiveDrmUsageDataResponse;
    type Error = DescribeLiveDrmUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDrmUsageData")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDrmUsageDataError] = &[
        DescribeLiveDrmUsageDataError::InvalidStartTimeMalformed,
        DescribeLiveDrmUsageDataError::InvalidEndTimeMalformed,
        DescribeLiveDrmUsageDataError::InvalidEndTimeMismatch,
        DescribeLiveDrmUsageDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDrmUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDrmUsageDataResponse {
    /// What was measured or stored about the drm usage.
    pub drm_usage_data: Option<DrmUsageData>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveDrmUsageDataResponse {
        "DrmUsageData" => drm_usage_data: value,
        "RequestId" => request_id: value,
    }
}

/// What was measured or stored about the drm usage.
#[non_exhaustive]
pub struct DrmUsageData {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    DrmUsageData {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// How many items or events were counted.
    pub count: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Which kind of drm it is or is to be.
    pub drm_type: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Moment that the record or data point belongs to.
    pub time_stamp: Option<String>,
}

response! {
    DataModule {
        "Count" => count: value,
        "Domain" => domain: value,
        "DrmType" => drm_type: value,
        "Region" => region: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDrmUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDrmUsageDataError = super::DocumentedError;
