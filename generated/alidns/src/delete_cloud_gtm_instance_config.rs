// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudGtmInstanceConfig`, from `alidns/DeleteCloudGtmInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a domain configuration from a GTM instance.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteCloudGtmInstanceConfigRequest::new();
/// let reply = client.delete_cloud_gtm_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudGtmInstanceConfigRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `config-00****`.
    pub config_id: Option<String>,
}

impl DeleteCloudGtmInstanceConfigRequest {
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
}

request! {
    DeleteCloudGtmInstanceConfigRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DeleteCloudGtmInstanceConfigRequest {
    type Response = DeleteCloudGtmInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudGtmInstanceConfig")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteCloudGtmInstanceConfigRequest`].
#[non_exhaustive]
pub struct DeleteCloudGtmInstanceConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteCloudGtmInstanceConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
