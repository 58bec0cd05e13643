// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRecordNotifyConfig`, from `live/DescribeLiveRecordNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the recording callback settings of a whole domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRecordNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_record_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveRecordNotifyConfigRequest {
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
    DescribeLiveRecordNotifyConfigRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveRecordNotifyConfigRequest {
    type Response = DescribeLiveRecordNotifyConfigResponse;
    type Error = DescribeLiveRecordNotifyConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveRecordNotifyConfig")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeLiveRecordNotifyConfigError] = &[
        DescribeLiveRecordNotifyConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`DescribeLiveRecordNotifyConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveRecordNotifyConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5056369B-D337-499E-B8B7-B761BD37B08A`.
    pub request_id: Option<String>,
    /// Settings of the live record notify, and what it works with.
    pub live_record_notify_config: Option<LiveRecordNotifyConfig>,
}

response! {
    DescribeLiveRecordNotifyConfigResponse {
        "RequestId" => request_id: value,
        "LiveRecordNotifyConfig" => live_record_notify_config: value,
    }
}

/// Settings of the live record notify, and what it works with.
#[non_exhaustive]
pub struct LiveRecordNotifyConfig {
    /// Whether your server is also told when recording starts, stops or fails. Example: `false`.
    pub need_status_notify: Option<bool>,
    /// Web address under which the on demand is found.
    /// Example: `http://guide.aliyundoc.com/ondemandcallback.action`.
    pub on_demand_url: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Web address under which the notify is found.
    /// Example: `http://learn.aliyundoc.com/examplecallback.action`.
    pub notify_url: Option<String>,
}

response! {
    LiveRecordNotifyConfig {
        "NeedStatusNotify" => need_status_notify: value,
        "OnDemandUrl" => on_demand_url: value,
        "DomainName" => domain_name: value,
        "NotifyUrl" => notify_url: value,
    }
}

/// Errors that the documentation of [`DescribeLiveRecordNotifyConfigRequest`] names.
///
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound)
pub type DescribeLiveRecordNotifyConfigError = super::DocumentedError;
