// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmMonitorTemplate`, from `alidns/UpdateCloudGtmMonitorTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IspCityNode};

/// Changes the settings of a GTM 3.0 health check template.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmMonitorTemplateRequest::new()
///     .template_id("mtp-89518052425100****");
/// let reply = client.update_cloud_gtm_monitor_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
    /// Label of the health check template that people recognize it by. Example: `Ping-IPv4`.
    pub name: Option<String>,
    /// Time from one health check to the next. Example: `60`.
    pub interval: Option<i32>,
    /// How long a probe waits for a response before it counts as failed. Example: `5000`.
    pub timeout: Option<i32>,
    /// How many checks in a row have to fail before the address counts as down. Example: `2`.
    pub evaluation_count: Option<i32>,
    /// Share of nodes that have to see a failure before the address counts as down. Example: `50`.
    pub failure_rate: Option<i32>,
    /// Further settings of the health check, as JSON, such as port or path. Example: `text`.
    pub extend_info: Option<String>,
    /// Nodes that health checks are run from, by city and carrier.
    pub isp_city_nodes: Vec<IspCityNode>,
}

impl UpdateCloudGtmMonitorTemplateRequest {
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
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `EvaluationCount`.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `FailureRate`.
    #[inline]
    pub fn failure_rate(mut self, value: i32) -> Self {
        self.failure_rate = Some(value);
        self
    }
    /// Sets `ExtendInfo`.
    pub fn extend_info(mut self, value: impl Into<String>) -> Self {
        self.extend_info = Some(value.into());
        self
    }
    /// Sets `IspCityNodes`.
    pub fn isp_city_nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<IspCityNode>>,
    ) -> Self {
        self.isp_city_nodes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCloudGtmMonitorTemplateRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "Interval" => interval: query,
        "Timeout" => timeout: query,
        "EvaluationCount" => evaluation_count: query,
        "FailureRate" => failure_rate: query,
        "ExtendInfo" => extend_info: query,
        "IspCityNodes" => isp_city_nodes: query_json,
    }
}

impl Operation for UpdateCloudGtmMonitorTemplateRequest {
    type Response = UpdateCloudGtmMonitorTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmMonitorTemplate")
        .required(&["TemplateId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmMonitorTemplateRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmMonitorTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmMonitorTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
