// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePrivateLineAvailGA`, from `live/DescribeLivePrivateLineAvailGA.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{YesNo};

/// Shows which Global Accelerator instances are bound to live streaming links.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePrivateLineAvailGARequest::new()
///     .domain_name("...")
///     .is_ga_instance("...");
/// let reply = client.describe_live_private_line_avail_ga(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGARequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Line to use for faster delivery.
    pub acceleration_area: Option<String>,
    /// Region of the live center that the line leads to.
    pub video_center: Option<String>,
    /// **Required.** Whether the states of acceleration instances are listed rather than their links to
    /// live lines.
    pub is_ga_instance: Option<Open<YesNo>>,
}

impl DescribeLivePrivateLineAvailGARequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `AccelerationArea`.
    pub fn acceleration_area(mut self, value: impl Into<String>) -> Self {
        self.acceleration_area = Some(value.into());
        self
    }
    /// Sets `VideoCenter`.
    pub fn video_center(mut self, value: impl Into<String>) -> Self {
        self.video_center = Some(value.into());
        self
    }
    /// Sets `IsGaInstance`, which is required.
    pub fn is_ga_instance(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.is_ga_instance = Some(value.into());
        self
    }
}

request! {
    DescribeLivePrivateLineAvailGARequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "AccelerationArea" => acceleration_area: query,
        "VideoCenter" => video_center: query,
        "IsGaInstance" => is_ga_instance: query,
    }
}

impl Operation for DescribeLivePrivateLineAvailGARequest {
    type Response = DescribeLivePrivateLineAvailGAResponse;
    type Error = DescribeLivePrivateLineAvailGAError;
    const INFO: OperationInfo = super::operation("DescribeLivePrivateLineAvailGA")
        .required(&["DomainName", "IsGaInstance"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePrivateLineAvailGAError] = &[
        DescribeLivePrivateLineAvailGAError::InvalidParam,
        DescribeLivePrivateLineAvailGAError::InternalError2,
    ];
}

/// Response to [`DescribeLivePrivateLineAvailGARequest`].
#[non_exhaustive]
pub struct DescribeLivePrivateLineAvailGAResponse {
    /// The live private line avail GAs that were found or are concerned, one entry each.
    pub live_private_line_avail_g_as: Vec<LivePrivateLineAvailGA>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4865B85-664B-19D3-BB16-C62FB83C8226`.
    pub request_id: Option<String>,
}

response! {
    DescribeLivePrivateLineAvailGAResponse {
        "LivePrivateLineAvailGAs" => live_private_line_avail_g_as: list("LivePrivateLineAvailGA"),
        "RequestId" => request_id: value,
    }
}

/// The live private line avail GAs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LivePrivateLineAvailGA {
    /// Line that is used for faster delivery. Example: `ap-southeast-1`.
    pub acceleration_area: Option<String>,
    /// Which kind of acceleration it is or is to be. Example: `play`.
    pub acceleration_type: Option<String>,
    /// Name that the application is registered under. Example: `live`.
    pub app_name: Option<String>,
    /// State that the binding is in. Example: `yes`.
    pub binding_status: Option<String>,
    /// Domain name that the call or the item is about. Example: `demo.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// IP address of the host or service concerned. Example: `127.0.0.1`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ga-bp1iovsdpf01ym9su****`.
    pub instance_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Name that the stream goes by. Example: `testStream`.
    pub stream_name: Option<String>,
    /// Number of the account concerned. Example: `1833220971116****`.
    pub uid: Option<String>,
    /// Region of the live center that the line leads to. Example: `cn-shanghai`.
    pub video_center: Option<String>,
}

response! {
    LivePrivateLineAvailGA {
        "AccelerationArea" => acceleration_area: value,
        "AccelerationType" => acceleration_type: value,
        "AppName" => app_name: value,
        "BindingStatus" => binding_status: value,
        "DomainName" => domain_name: value,
        "IP" => ip: value,
        "InstanceId" => instance_id: value,
        "Status" => status: value,
        "StreamName" => stream_name: value,
        "Uid" => uid: value,
        "VideoCenter" => video_center: value,
    }
}

/// Errors that the documentation of [`DescribeLivePrivateLineAvailGARequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLivePrivateLineAvailGAError = super::DocumentedError;
