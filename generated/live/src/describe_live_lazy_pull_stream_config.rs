// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveLazyPullStreamConfig`, from `live/DescribeLiveLazyPullStreamConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the triggered stream pulling configurations under a streaming domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveLazyPullStreamConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_lazy_pull_stream_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DescribeLiveLazyPullStreamConfigRequest {
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
}

request! {
    DescribeLiveLazyPullStreamConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DescribeLiveLazyPullStreamConfigRequest {
    type Response = DescribeLiveLazyPullStreamConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveLazyPullStreamConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveLazyPullStreamConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveLazyPullStreamConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// Items of the kind live lazy pull config that were found or are concerned.
    pub live_lazy_pull_config_list: Vec<LiveLazyPullConfig>,
}

response! {
    DescribeLiveLazyPullStreamConfigResponse {
        "RequestId" => request_id: value,
        "LiveLazyPullConfigList" => live_lazy_pull_config_list: list("LiveLazyPullConfig"),
    }
}

/// Items of the kind live lazy pull config that were found or are concerned.
#[non_exhaustive]
pub struct LiveLazyPullConfig {
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// The pull args that are concerned.
    pub pull_args: Option<String>,
    /// Name that the pull application goes by. Example: `livePullApp****`.
    pub pull_app_name: Option<String>,
    /// Protocol that the pull uses. Example: `RTMP`.
    pub pull_protocol: Option<String>,
    /// Name that the pull domain name goes by. Example: `guide.aliyundoc.com`.
    pub pull_domain_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Whether a request for the transcoded stream also makes the service fetch its source.
    /// Example: `no`.
    pub transcode_lazy: Option<String>,
}

response! {
    LiveLazyPullConfig {
        "AppName" => app_name: value,
        "PullArgs" => pull_args: value,
        "PullAppName" => pull_app_name: value,
        "PullProtocol" => pull_protocol: value,
        "PullDomainName" => pull_domain_name: value,
        "DomainName" => domain_name: value,
        "TranscodeLazy" => transcode_lazy: value,
    }
}
