// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveLazyPullStreamInfoConfig`, from `live/DeleteLiveLazyPullStreamInfoConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the triggered stream pulling configuration of an app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveLazyPullStreamInfoConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.delete_live_lazy_pull_stream_info_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveLazyPullStreamInfoConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DeleteLiveLazyPullStreamInfoConfigRequest {
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
}

request! {
    DeleteLiveLazyPullStreamInfoConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DeleteLiveLazyPullStreamInfoConfigRequest {
    type Response = DeleteLiveLazyPullStreamInfoConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveLazyPullStreamInfoConfig")
        .required(&["DomainName", "AppName"])
        .region("RegionId");
}

/// Response to [`DeleteLiveLazyPullStreamInfoConfigRequest`].
pub type DeleteLiveLazyPullStreamInfoConfigResponse = alicloud_runtime::EmptyResponse;
