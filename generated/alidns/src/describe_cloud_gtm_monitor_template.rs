// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmMonitorTemplate`, from `alidns/DescribeCloudGtmMonitorTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmMonitorTemplateIspCityNode};

/// Shows the settings of one GTM 3.0 health check template.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmMonitorTemplateRequest::new()
///     .template_id("mtp-89518052425100****");
/// let reply = client.describe_cloud_gtm_monitor_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// **Required.** ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
}

impl DescribeCloudGtmMonitorTemplateRequest {
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
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmMonitorTemplateRequest {
        "AcceptLanguage" => accept_language: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DescribeCloudGtmMonitorTemplateRequest {
    type Response = DescribeCloudGtmMonitorTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmMonitorTemplate")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`DescribeCloudGtmMonitorTemplateRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmMonitorTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AEC7A64-3CB1-4C49-8B35-0B901F1E26BF`.
    pub request_id: Option<String>,
    /// ID of a health check template, as
    /// [`CreateCloudGtmMonitorTemplate`](super::Client::create_cloud_gtm_monitor_template) returned it.
    /// Example: `mtp-89518052425100****`.
    pub template_id: Option<String>,
    /// When the item was created. Example: `2024-03-23T13:09Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Label of the health check template that people recognize it by. Example: `Ping-IPv4`.
    pub name: Option<String>,
    /// Whether the nodes check IPv4 or IPv6 addresses. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// Protocol that the health check speaks. Example: `ping`.
    pub protocol: Option<String>,
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
    pub isp_city_nodes: Vec<CloudGtmMonitorTemplateIspCityNode>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
}

response! {
    DescribeCloudGtmMonitorTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "Name" => name: value,
        "IpVersion" => ip_version: value,
        "Protocol" => protocol: value,
        "Interval" => interval: value,
        "Timeout" => timeout: value,
        "EvaluationCount" => evaluation_count: value,
        "FailureRate" => failure_rate: value,
        "ExtendInfo" => extend_info: value,
        "IspCityNodes" => isp_city_nodes: list("IspCityNode"),
        "Remark" => remark: value,
    }
}
