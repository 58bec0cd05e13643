// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDetectPornData`, from `live/DescribeLiveDetectPornData.md`.

use alicloud_runtime::codegen::*;

/// Returns usage data of snapshot moderation, split by domain, app, stream, or scene.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDetectPornDataRequest::new();
/// let reply = client.describe_live_detect_porn_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
    /// Stream that the call or the item is about.
    pub stream: Option<String>,
    /// Keeps only the scans within the free allowance, or only those paid for.
    pub fee: Option<String>,
    /// Use that is meant, or the kind of check that applies.
    pub scene: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
}

impl DescribeLiveDetectPornDataRequest {
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
    /// Sets `App`.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `Fee`.
    pub fn fee(mut self, value: impl Into<String>) -> Self {
        self.fee = Some(value.into());
        self
    }
    /// Sets `Scene`.
    pub fn scene(mut self, value: impl Into<String>) -> Self {
        self.scene = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDetectPornDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "App" => app: query,
        "Stream" => stream: query,
        "Fee" => fee: query,
        "Scene" => scene: query,
        "Region" => region: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeLiveDetectPornDataRequest {
    type Response = DescribeLiveDetectPornDataResponse;
    type Error = DescribeLiveDetectPornDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDetectPornData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDetectPornDataError] = &[
        DescribeLiveDetectPornDataError::InvalidStartTimeMalformed,
        DescribeLiveDetectPornDataError::InvalidEndTimeMalformed,
        DescribeLiveDetectPornDataError::InvalidEndTimeMismatch,
        DescribeLiveDetectPornDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDetectPornDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDetectPornDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the detect porn.
    pub detect_porn_data: Option<DetectPornData>,
}

response! {
    DescribeLiveDetectPornDataResponse {
        "RequestId" => request_id: value,
        "DetectPornData" => detect_porn_data: value,
    }
}

/// What was measured or stored about the detect porn.
#[non_exhaustive]
pub struct DetectPornData {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    DetectPornData {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Application part of the stream's address; `*` means all of the domain. Example: `liveApp****`.
    pub app: Option<String>,
    /// Stream that the call or the item is about. Example: `liveStream****`.
    pub stream: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T15:00:05Z`.
    pub time_stamp: Option<Timestamp>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i64>,
    /// Use that is meant, or the kind of check that applies. Example: `porn`.
    pub scene: Option<String>,
    /// Whether the scans were within the free allowance. Example: `free`.
    pub fee: Option<String>,
}

response! {
    DataModule {
        "Domain" => domain: value,
        "Region" => region: value,
        "App" => app: value,
        "Stream" => stream: value,
        "TimeStamp" => time_stamp: value,
        "Count" => count: value,
        "Scene" => scene: value,
        "Fee" => fee: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDetectPornDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDetectPornDataError = super::DocumentedError;
