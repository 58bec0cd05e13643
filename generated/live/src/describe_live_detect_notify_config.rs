// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDetectNotifyConfig`, from `live/DescribeLiveDetectNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the URL to which a domain's moderation callbacks go.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDetectNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_detect_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDetectNotifyConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDetectNotifyConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDetectNotifyConfigRequest {
    type Response = DescribeLiveDetectNotifyConfigResponse;
    type Error = DescribeLiveDetectNotifyConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveDetectNotifyConfig")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeLiveDetectNotifyConfigError] = &[
        DescribeLiveDetectNotifyConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`DescribeLiveDetectNotifyConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveDetectNotifyConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Settings of the live detect notify, and what it works with.
    pub live_detect_notify_config: Option<LiveDetectNotifyConfig>,
}

response! {
    DescribeLiveDetectNotifyConfigResponse {
        "RequestId" => request_id: value,
        "LiveDetectNotifyConfig" => live_detect_notify_config: value,
    }
}

/// Settings of the live detect notify, and what it works with.
#[non_exhaustive]
pub struct LiveDetectNotifyConfig {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Web address under which the notify is found. Example: `http://aliyundoc.com`.
    pub notify_url: Option<String>,
}

response! {
    LiveDetectNotifyConfig {
        "DomainName" => domain_name: value,
        "NotifyUrl" => notify_url: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDetectNotifyConfigRequest`] names.
///
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound)
pub type DescribeLiveDetectNotifyConfigError = super::DocumentedError;
