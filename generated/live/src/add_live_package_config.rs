// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLivePackageConfig`, from `live/AddLivePackageConfig.md`.

use alicloud_runtime::codegen::*;

/// Configures how streams are packaged for playback: protocol, number of segments, and their
/// duration.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLivePackageConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .protocol("...");
/// let reply = client.add_live_package_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLivePackageConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
    /// How many there are of this: segment.
    pub segment_num: Option<i32>,
    /// How long the segment lasts.
    pub segment_duration: Option<i32>,
    /// How long the part lasts.
    pub part_duration: Option<i32>,
    /// Whether transcoded streams are left out, so that only the original is handled.
    pub ignore_transcode: Option<bool>,
}

impl AddLivePackageConfigRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SegmentNum`.
    #[inline]
    pub fn segment_num(mut self, value: i32) -> Self {
        self.segment_num = Some(value);
        self
    }
    /// Sets `SegmentDuration`.
    #[inline]
    pub fn segment_duration(mut self, value: i32) -> Self {
        self.segment_duration = Some(value);
        self
    }
    /// Sets `PartDuration`.
    #[inline]
    pub fn part_duration(mut self, value: i32) -> Self {
        self.part_duration = Some(value);
        self
    }
    /// Sets `IgnoreTranscode`.
    #[inline]
    pub fn ignore_transcode(mut self, value: bool) -> Self {
        self.ignore_transcode = Some(value);
        self
    }
}

request! {
    AddLivePackageConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Protocol" => protocol: query,
        "SegmentNum" => segment_num: query,
        "SegmentDuration" => segment_duration: query,
        "PartDuration" => part_duration: query,
        "IgnoreTranscode" => ignore_transcode: query,
    }
}

impl Operation for AddLivePackageConfigRequest {
    type Response = AddLivePackageConfigResponse;
    type Error = AddLivePackageConfigError;
    const INFO: OperationInfo = super::operation("AddLivePackageConfig")
        .required(&["DomainName", "AppName", "StreamName", "Protocol"])
        .region("RegionId");
    const ERRORS: &'static [AddLivePackageConfigError] = &[
        AddLivePackageConfigError::MissingParam,
        AddLivePackageConfigError::InvalidParams,
        AddLivePackageConfigError::ConfigAlreadyExists,
        AddLivePackageConfigError::InvalidProtocol,
        AddLivePackageConfigError::InvalidSegmentNum,
        AddLivePackageConfigError::InvalidSegmentDuration,
        AddLivePackageConfigError::InvalidPartDuration,
        AddLivePackageConfigError::ConfigConflicts,
        AddLivePackageConfigError::InternalErr,
        AddLivePackageConfigError::DomainConfigFailed,
    ];
}

/// Response to [`AddLivePackageConfigRequest`].
pub type AddLivePackageConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLivePackageConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
/// - [`InvalidSegmentNum`](super::DocumentedError::InvalidSegmentNum)
/// - [`InvalidSegmentDuration`](super::DocumentedError::InvalidSegmentDuration)
/// - [`InvalidPartDuration`](super::DocumentedError::InvalidPartDuration)
/// - [`ConfigConflicts`](super::DocumentedError::ConfigConflicts)
/// - [`InternalErr`](super::DocumentedError::InternalErr)
/// - [`DomainConfigFailed`](super::DocumentedError::DomainConfigFailed)
pub type AddLivePackageConfigError = super::DocumentedError;
