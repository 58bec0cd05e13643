// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseLiveShift`, from `live/CloseLiveShift.md`.

use alicloud_runtime::codegen::*;

/// Switches time shifting off for a domain, application or stream, so that viewers cannot go back
/// in time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CloseLiveShiftRequest::new()
///     .domain_name("...");
/// let reply = client.close_live_shift(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseLiveShiftRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl CloseLiveShiftRequest {
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
}

request! {
    CloseLiveShiftRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for CloseLiveShiftRequest {
    type Response = CloseLiveShiftResponse;
    type Error = CloseLiveShiftError;
    const INFO: OperationInfo = super::operation("CloseLiveShift")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [CloseLiveShiftError] = &[
        CloseLiveShiftError::InvalidParam,
        CloseLiveShiftError::InvalidDataNotFound,
        CloseLiveShiftError::InvalidStreamNum,
    ];
}

/// Response to [`CloseLiveShiftRequest`].
pub type CloseLiveShiftResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CloseLiveShiftRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidDataNotFound`](super::DocumentedError::InvalidDataNotFound)
/// - [`InvalidStreamNum`](super::DocumentedError::InvalidStreamNum)
pub type CloseLiveShiftError = super::DocumentedError;
