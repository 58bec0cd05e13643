// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmGlobalAlert`, from `alidns/DescribeCloudGtmGlobalAlert.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmGlobalAlertConfig};

/// Returns the alert settings that hold for all GTM instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmGlobalAlertRequest::new();
/// let reply = client.describe_cloud_gtm_global_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
}

impl DescribeCloudGtmGlobalAlertRequest {
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
}

request! {
    DescribeCloudGtmGlobalAlertRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeCloudGtmGlobalAlertRequest {
    type Response = DescribeCloudGtmGlobalAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmGlobalAlert")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeCloudGtmGlobalAlertRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmGlobalAlertResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to.
    pub alert_group: Vec<String>,
    /// Which events lead to alerts, and how the alerts are sent.
    pub alert_config: Vec<CloudGtmGlobalAlertConfig>,
}

response! {
    DescribeCloudGtmGlobalAlertResponse {
        "RequestId" => request_id: value,
        "AlertGroup" => alert_group: list("AlertGroup"),
        "AlertConfig" => alert_config: list("AlertConfig"),
    }
}
