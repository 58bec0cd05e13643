// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveLazyPullStreamInfoConfig`, from `live/SetLiveLazyPullStreamInfoConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets up triggered pulling of a stream from an origin domain, for an app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveLazyPullStreamInfoConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .pull_domain_name("...")
///     .pull_protocol("...");
/// let reply = client.set_live_lazy_pull_stream_info_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveLazyPullStreamInfoConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the pull domain name goes by.
    pub pull_domain_name: Option<String>,
    /// Name that the pull application goes by.
    pub pull_app_name: Option<String>,
    /// Whether a request for the transcoded stream also makes the service fetch its source.
    pub transcode_lazy: Option<String>,
    /// **Required.** Protocol that the pull uses.
    pub pull_protocol: Option<String>,
}

impl SetLiveLazyPullStreamInfoConfigRequest {
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
    /// Sets `PullDomainName`, which is required.
    pub fn pull_domain_name(mut self, value: impl Into<String>) -> Self {
        self.pull_domain_name = Some(value.into());
        self
    }
    /// Sets `PullAppName`.
    pub fn pull_app_name(mut self, value: impl Into<String>) -> Self {
        self.pull_app_name = Some(value.into());
        self
    }
    /// Sets `TranscodeLazy`.
    pub fn transcode_lazy(mut self, value: impl Into<String>) -> Self {
        self.transcode_lazy = Some(value.into());
        self
    }
    /// Sets `PullProtocol`, which is required.
    pub fn pull_protocol(mut self, value: impl Into<String>) -> Self {
        self.pull_protocol = Some(value.into());
        self
    }
}

request! {
    SetLiveLazyPullStreamInfoConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "PullDomainName" => pull_domain_name: query,
        "PullAppName" => pull_app_name: query,
        "TranscodeLazy" => transcode_lazy: query,
        "PullProtocol" => pull_protocol: query,
    }
}

impl Operation for SetLiveLazyPullStreamInfoConfigRequest {
    type Response = SetLiveLazyPullStreamInfoConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLiveLazyPullStreamInfoConfig")
        .required(&["DomainName", "AppName", "PullDomainName", "PullProtocol"])
        .region("RegionId");
}

/// Response to [`SetLiveLazyPullStreamInfoConfigRequest`].
pub type SetLiveLazyPullStreamInfoConfigResponse = alicloud_runtime::EmptyResponse;
