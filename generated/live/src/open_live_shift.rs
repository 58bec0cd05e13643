// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenLiveShift`, from `live/OpenLiveShift.md`.

use alicloud_runtime::codegen::*;

/// Turns on time shifting for a domain, app, or stream, with a storage duration.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::OpenLiveShiftRequest::new()
///     .domain_name("...");
/// let reply = client.open_live_shift(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenLiveShiftRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Days that recordings for replay are kept.
    pub vision: Option<i32>,
    /// Whether transcoded streams are left out, so that only the original is handled.
    pub ignore_transcode: Option<bool>,
}

impl OpenLiveShiftRequest {
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
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Vision`.
    #[inline]
    pub fn vision(mut self, value: i32) -> Self {
        self.vision = Some(value);
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
    OpenLiveShiftRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Duration" => duration: query,
        "Vision" => vision: query,
        "IgnoreTranscode" => ignore_transcode: query,
    }
}

impl Operation for OpenLiveShiftRequest {
    type Response = OpenLiveShiftResponse;
    type Error = OpenLiveShiftError;
    const INFO: OperationInfo = super::operation("OpenLiveShift")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [OpenLiveShiftError] = &[
        OpenLiveShiftError::ConfigAlreadyExists,
        OpenLiveShiftError::InvalidParam,
        OpenLiveShiftError::InvalidDataNotFound,
        OpenLiveShiftError::InvalidStreamNum,
    ];
}

/// Response to [`OpenLiveShiftRequest`].
pub type OpenLiveShiftResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OpenLiveShiftRequest`] names.
///
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidDataNotFound`](super::DocumentedError::InvalidDataNotFound)
/// - [`InvalidStreamNum`](super::DocumentedError::InvalidStreamNum)
pub type OpenLiveShiftError = super::DocumentedError;
