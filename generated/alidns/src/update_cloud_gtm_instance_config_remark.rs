// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceConfigRemark`, from `alidns/UpdateCloudGtmInstanceConfigRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept for a domain configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceConfigRemarkRequest::new();
/// let reply = client.update_cloud_gtm_instance_config_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigRemarkRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `API`.
    pub remark: Option<String>,
}

impl UpdateCloudGtmInstanceConfigRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmInstanceConfigRemarkRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateCloudGtmInstanceConfigRemarkRequest {
    type Response = UpdateCloudGtmInstanceConfigRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmInstanceConfigRemark")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceConfigRemarkRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigRemarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceConfigRemarkResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
