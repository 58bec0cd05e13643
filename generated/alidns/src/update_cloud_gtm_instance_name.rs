// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceName`, from `alidns/UpdateCloudGtmInstanceName.md`.

use alicloud_runtime::codegen::*;

/// Renames a GTM 3.0 instance; its configuration stays the same.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceNameRequest::new();
/// let reply = client.update_cloud_gtm_instance_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceNameRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw**03`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
}

impl UpdateCloudGtmInstanceNameRequest {
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
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    UpdateCloudGtmInstanceNameRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for UpdateCloudGtmInstanceNameRequest {
    type Response = UpdateCloudGtmInstanceNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmInstanceName")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceNameRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceNameResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
