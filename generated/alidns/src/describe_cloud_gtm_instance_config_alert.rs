// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmInstanceConfigAlert`, from `alidns/DescribeCloudGtmInstanceConfigAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfig};

/// Returns the alert settings of a domain configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmInstanceConfigAlertRequest::new();
/// let reply = client.describe_cloud_gtm_instance_config_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000**11`.
    pub config_id: Option<String>,
}

impl DescribeCloudGtmInstanceConfigAlertRequest {
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
    DescribeCloudGtmInstanceConfigAlertRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for DescribeCloudGtmInstanceConfigAlertRequest {
    type Response = DescribeCloudGtmInstanceConfigAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmInstanceConfigAlert")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmInstanceConfigAlertRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmInstanceConfigAlertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F32959D-417B-4D66-8463-68606605E3E2`.
    pub request_id: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000**11`.
    pub config_id: Option<String>,
    /// Whether the domain configuration has alert settings of its own or follows the global ones.
    /// Example: `global`.
    pub alert_mode: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to.
    pub alert_group: Vec<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<AlertConfig>,
}

response! {
    DescribeCloudGtmInstanceConfigAlertResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
        "ConfigId" => config_id: value,
        "AlertMode" => alert_mode: value,
        "AlertGroup" => alert_group: list("AlertGroup"),
        "AlertConfig" => alert_config: list("AlertConfig"),
    }
}
