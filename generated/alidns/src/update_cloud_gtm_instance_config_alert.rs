// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceConfigAlert`, from `alidns/UpdateCloudGtmInstanceConfigAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfig};

/// Sets which alerts a domain configuration sends, and to whom.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceConfigAlertRequest::new();
/// let reply = client.update_cloud_gtm_instance_config_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlertRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-zz11t58**0s`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000**11`.
    pub config_id: Option<String>,
    /// Whether the domain configuration has alert settings of its own or follows the global ones.
    /// Example: `global`.
    pub alert_mode: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Vec<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<AlertConfig>,
}

impl UpdateCloudGtmInstanceConfigAlertRequest {
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
    /// Sets `AlertMode`.
    pub fn alert_mode(mut self, value: impl Into<String>) -> Self {
        self.alert_mode = Some(value.into());
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
        value: impl IntoIterator<Item = impl Into<AlertConfig>>,
    ) -> Self {
        self.alert_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCloudGtmInstanceConfigAlertRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "AlertMode" => alert_mode: query,
        "AlertGroup" => alert_group: query_json,
        "AlertConfig" => alert_config: query_json,
    }
}

impl Operation for UpdateCloudGtmInstanceConfigAlertRequest {
    type Response = UpdateCloudGtmInstanceConfigAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmInstanceConfigAlert")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceConfigAlertRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigAlertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceConfigAlertResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
