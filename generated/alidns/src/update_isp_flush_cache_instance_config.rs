// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIspFlushCacheInstanceConfig`, from `alidns/UpdateIspFlushCacheInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of an instance for cache refreshes at carriers.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateIspFlushCacheInstanceConfigRequest::new()
///     .instance_id("...")
///     .instance_name("...");
/// let reply = client.update_isp_flush_cache_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIspFlushCacheInstanceConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    pub instance_id: Option<String>,
    /// **Required.** Label of the instance that people recognize it by.
    pub instance_name: Option<String>,
}

impl UpdateIspFlushCacheInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    UpdateIspFlushCacheInstanceConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for UpdateIspFlushCacheInstanceConfigRequest {
    type Response = UpdateIspFlushCacheInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIspFlushCacheInstanceConfig")
        .required(&["InstanceId", "InstanceName"]);
}

/// Response to [`UpdateIspFlushCacheInstanceConfigRequest`].
pub type UpdateIspFlushCacheInstanceConfigResponse = alicloud_runtime::EmptyResponse;
