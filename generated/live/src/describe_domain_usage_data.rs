// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainUsageData`, from `live/DescribeDomainUsageData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataModule, DataPerInterval};

/// Returns usage data of domains in one billing region, such as traffic or bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeDomainUsageDataRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .field("...");
/// let reply = client.describe_domain_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<DomainUsageType>>,
    /// **Required.** Field of the data that is meant.
    pub field: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<String>,
    /// Protocol that the data uses.
    pub data_protocol: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeDomainUsageDataRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<DomainUsageType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `DataProtocol`.
    pub fn data_protocol(mut self, value: impl Into<String>) -> Self {
        self.data_protocol = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeDomainUsageDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Type" => type_: query,
        "Field" => field: query,
        "Area" => area: query,
        "DataProtocol" => data_protocol: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainUsageDataRequest {
    type Response = DescribeDomainUsageDataResponse;
    type Error = DescribeDomainUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainUsageData")
        .required(&["StartTime", "EndTime", "Field"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDomainUsageDataError] = &[
        DescribeDomainUsageDataError::InvaildParameter,
        DescribeDomainUsageDataError::InvalidStartTimeMalformed,
        DescribeDomainUsageDataError::InvalidEndTimeMalformed,
        DescribeDomainUsageDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainUsageDataError::InvalidTimeMalformed,
        DescribeDomainUsageDataError::InvalidParameterField,
        DescribeDomainUsageDataError::InvalidParameterType,
        DescribeDomainUsageDataError::InvalidEndTimeMismatch,
        DescribeDomainUsageDataError::InvalidTimeSpan,
    ];
}

/// Response to [`DescribeDomainUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart. Example: `all`.
    pub type_: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2015-12-10T20:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// Part of the country or the world concerned. Example: `CN`.
    pub area: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: usage data per.
    pub usage_data_per_interval: Option<DataPerInterval>,
}

response! {
    DescribeDomainUsageDataResponse {
        "EndTime" => end_time: value,
        "Type" => type_: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "Area" => area: value,
        "DomainName" => domain_name: value,
        "DataInterval" => data_interval: value,
        "UsageDataPerInterval" => usage_data_per_interval: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DomainUsageType {
        /// Requests for static content.
        Static = "static",
        /// Requests for dynamic content.
        Dynamic = "dynamic",
        /// Playing over QUIC.
        Quic = "quic",
        /// Low-delay playing over RTS.
        Rts = "rts",
        /// Streams coming in from hosts.
        Push = "push",
        /// Common playing over RTMP, FLV or HLS.
        Normal = "normal",
        /// All kinds together.
        All = "all",
        /// Streams forwarded to other places.
        PushProxy = "push_proxy",
    }
}

/// Errors that the documentation of [`DescribeDomainUsageDataRequest`] names.
///
/// - [`InvaildParameter`](super::DocumentedError::InvaildParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
pub type DescribeDomainUsageDataError = super::DocumentedError;
