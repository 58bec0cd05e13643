// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveShiftConfigs`, from `live/DescribeLiveShiftConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the time shifting configurations of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveShiftConfigsRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_shift_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveShiftConfigsRequest {
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
}

request! {
    DescribeLiveShiftConfigsRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveShiftConfigsRequest {
    type Response = DescribeLiveShiftConfigsResponse;
    type Error = DescribeLiveShiftConfigsError;
    const INFO: OperationInfo = super::operation("DescribeLiveShiftConfigs")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveShiftConfigsError] = &[
        DescribeLiveShiftConfigsError::InvalidParam,
        DescribeLiveShiftConfigsError::InvalidDataNotFound,
        DescribeLiveShiftConfigsError::InvalidStreamNum,
    ];
}

/// Response to [`DescribeLiveShiftConfigsRequest`].
#[non_exhaustive]
pub struct DescribeLiveShiftConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B49E6DDA-F413-422B-B58E-2FA23F286726`.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Option<LiveShiftConfigContent>,
}

response! {
    DescribeLiveShiftConfigsResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct LiveShiftConfigContent {
    /// Stored settings, one entry each.
    pub config: Vec<ContentConfig>,
}

response! {
    LiveShiftConfigContent {
        "Config" => config: list(""),
    }
}

/// Stored settings, one entry each.
#[non_exhaustive]
pub struct ContentConfig {
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Days that recordings for replay are kept. Example: `7`.
    pub vision: Option<i32>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Whether transcoded streams are left out. Example: `true`.
    pub ignore_transcode: Option<bool>,
}

response! {
    ContentConfig {
        "AppName" => app_name: value,
        "Vision" => vision: value,
        "DomainName" => domain_name: value,
        "StreamName" => stream_name: value,
        "IgnoreTranscode" => ignore_transcode: value,
    }
}

/// Errors that the documentation of [`DescribeLiveShiftConfigsRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidDataNotFound`](super::DocumentedError::InvalidDataNotFound)
/// - [`InvalidStreamNum`](super::DocumentedError::InvalidStreamNum)
pub type DescribeLiveShiftConfigsError = super::DocumentedError;
