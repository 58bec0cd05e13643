// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLivePackageConfig`, from `live/UpdateLivePackageConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes packaging settings of an app or stream, such as segment count and duration.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLivePackageConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .protocol("...")
///     .segment_num(1)
///     .segment_duration(1);
/// let reply = client.update_live_package_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLivePackageConfigRequest {
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
    /// **Required.** How many there are of this: segment.
    pub segment_num: Option<i32>,
    /// **Required.** How long the segment lasts.
    pub segment_duration: Option<i32>,
    /// How long the part lasts.
    pub part_duration: Option<i32>,
    /// Whether transcoded streams are left out, so that only the original is handled.
    pub ignore_transcode: Option<bool>,
}

impl UpdateLivePackageConfigRequest {
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
    /// Sets `SegmentNum`, which is required.
    #[inline]
    pub fn segment_num(mut self, value: i32) -> Self {
        self.segment_num = Some(value);
        self
    }
    /// Sets `SegmentDuration`, which is required.
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
    UpdateLivePackageConfigRequest {
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

impl Operation for UpdateLivePackageConfigRequest {
    type Response = UpdateLivePackageConfigResponse;
    type Error = UpdateLivePackageConfigError;
    const INFO: OperationInfo = super::operation("UpdateLivePackageConfig")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "Protocol",
                "SegmentNum",
                "SegmentDuration",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [UpdateLivePackageConfigError] = &[
        UpdateLivePackageConfigError::MissingParam,
        UpdateLivePackageConfigError::InvalidParams,
        UpdateLivePackageConfigError::InvalidProtocol,
        UpdateLivePackageConfigError::InvalidSegmentNum,
        UpdateLivePackageConfigError::InvalidSegmentDuration,
        UpdateLivePackageConfigError::InvalidPartDuration,
        UpdateLivePackageConfigError::ConfigNotFound,
        UpdateLivePackageConfigError::ConfigConflicts,
        UpdateLivePackageConfigError::InternalErr,
    ];
}

/// Response to [`UpdateLivePackageConfigRequest`].
pub type UpdateLivePackageConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLivePackageConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
/// - [`InvalidSegmentNum`](super::DocumentedError::InvalidSegmentNum)
/// - [`InvalidSegmentDuration`](super::DocumentedError::InvalidSegmentDuration)
/// - [`InvalidPartDuration`](super::DocumentedError::InvalidPartDuration)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound), here with HTTP status 404
/// - [`ConfigConflicts`](super::DocumentedError::ConfigConflicts)
/// - [`InternalErr`](super::DocumentedError::InternalErr)
pub type UpdateLivePackageConfigError = super::DocumentedError;
