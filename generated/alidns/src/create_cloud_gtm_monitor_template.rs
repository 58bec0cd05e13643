// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudGtmMonitorTemplate`, from `alidns/CreateCloudGtmMonitorTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IspCityNode};

/// Creates a health check template for GTM 3.0, with protocol, interval and nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::create_cloud_gtm_monitor_template::IspCityNode;
///
/// let request = alicloud_alidns::CreateCloudGtmMonitorTemplateRequest::new()
///     .name("Ping-IPv4")
///     .ip_version("IPv4")
///     .protocol("ping")
///     .interval(60)
///     .timeout(5000)
///     .evaluation_count(2)
///     .failure_rate(50)
///     .isp_city_nodes([IspCityNode::new()]);
/// let reply = client.create_cloud_gtm_monitor_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** Label of the health check template that people recognize it by.
    /// Example: `Ping-IPv4`.
    pub name: Option<String>,
    /// **Required.** Whether the nodes check IPv4 or IPv6 addresses. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// **Required.** Protocol that the health check speaks. Example: `ping`.
    pub protocol: Option<String>,
    /// **Required.** Time from one health check to the next. Example: `60`.
    pub interval: Option<i32>,
    /// **Required.** How long a probe waits for a response before it counts as failed.
    /// Example: `5000`.
    pub timeout: Option<i32>,
    /// **Required.** How many checks in a row have to fail before the address counts as down.
    /// Example: `2`.
    pub evaluation_count: Option<i32>,
    /// **Required.** Share of nodes that have to see a failure before the address counts as down.
    /// Example: `50`.
    pub failure_rate: Option<i32>,
    /// Further settings of the health check, as JSON, such as port or path. Example: `text`.
    pub extend_info: Option<String>,
    /// **Required.** Nodes that health checks are run from, by city and carrier.
    pub isp_city_nodes: Vec<IspCityNode>,
}

impl CreateCloudGtmMonitorTemplateRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IpVersion`, which is required.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `EvaluationCount`, which is required.
    #[inline]
    pub fn evaluation_count(mut self, value: i32) -> Self {
        self.evaluation_count = Some(value);
        self
    }
    /// Sets `FailureRate`, which is required.
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
    /// Sets `IspCityNodes`, which is required.
    pub fn isp_city_nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<IspCityNode>>,
    ) -> Self {
        self.isp_city_nodes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCloudGtmMonitorTemplateRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "IpVersion" => ip_version: query,
        "Protocol" => protocol: query,
        "Interval" => interval: query,
        "Timeout" => timeout: query,
        "EvaluationCount" => evaluation_count: query,
        "FailureRate" => failure_rate: query,
        "ExtendInfo" => extend_info: query,
        "IspCityNodes" => isp_city_nodes: query_json,
    }
}

impl Operation for CreateCloudGtmMonitorTemplateRequest {
    type Response = CreateCloudGtmMonitorTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudGtmMonitorTemplate")
        .required(
            &[
                "Name",
                "IpVersion",
                "Protocol",
                "Interval",
                "Timeout",
                "EvaluationCount",
                "FailureRate",
                "IspCityNodes",
            ],
        )
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateCloudGtmMonitorTemplateRequest`].
#[non_exhaustive]
pub struct CreateCloudGtmMonitorTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

response! {
    CreateCloudGtmMonitorTemplateResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TemplateId" => template_id: value,
    }
}
