// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmGlobalAlert`, from `alidns/UpdateCloudGtmGlobalAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmGlobalAlertConfig};

/// Changes the alert settings that hold for all GTM instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmGlobalAlertRequest::new();
/// let reply = client.update_cloud_gtm_global_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlertRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Vec<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<CloudGtmGlobalAlertConfig>,
}

impl UpdateCloudGtmGlobalAlertRequest {
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
    /// Sets `AlertGroup`.
    pub fn alert_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alert_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlertConfig`.
    pub fn alert_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudGtmGlobalAlertConfig>>,
    ) -> Self {
        self.alert_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCloudGtmGlobalAlertRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "AlertGroup" => alert_group: query_json,
        "AlertConfig" => alert_config: query_json,
    }
}

impl Operation for UpdateCloudGtmGlobalAlertRequest {
    type Response = UpdateCloudGtmGlobalAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmGlobalAlert")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmGlobalAlertRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmGlobalAlertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmGlobalAlertResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
