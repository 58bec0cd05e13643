// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceConfigEnableStatus`, from `alidns/UpdateCloudGtmInstanceConfigEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a domain configuration on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceConfigEnableStatusRequest::new();
/// let reply = client.update_cloud_gtm_instance_config_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigEnableStatusRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
}

impl UpdateCloudGtmInstanceConfigEnableStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmInstanceConfigEnableStatusRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "EnableStatus" => enable_status: query,
    }
}

impl Operation for UpdateCloudGtmInstanceConfigEnableStatusRequest {
    type Response = UpdateCloudGtmInstanceConfigEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "UpdateCloudGtmInstanceConfigEnableStatus",
        )
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceConfigEnableStatusRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigEnableStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceConfigEnableStatusResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
