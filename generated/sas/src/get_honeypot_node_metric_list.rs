// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotNodeMetricList`, from `sas/GetHoneypotNodeMetricList.md`.

use alicloud_runtime::codegen::*;

/// Reads monitoring data of a honeypot management node.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotNodeMetricListRequest::new();
/// let reply = client.get_honeypot_node_metric_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotNodeMetricListRequest {
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// How the figures found are worked on further; only `groupby` is possible.
    pub express: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Name that the metric goes by.
    pub metric_name: Option<String>,
    /// Seconds between two points of the measured values.
    pub period: Option<String>,
    /// Items on a page.
    pub length: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl GetHoneypotNodeMetricListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Express`.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `Length`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    GetHoneypotNodeMetricListRequest {
        "NodeId" => node_id: query,
        "Express" => express: query,
        "StartTime" => start_time: query,
        "MetricName" => metric_name: query,
        "Period" => period: query,
        "Length" => length: query,
        "EndTime" => end_time: query,
        "Namespace" => namespace: query,
    }
}

impl Operation for GetHoneypotNodeMetricListRequest {
    type Response = GetHoneypotNodeMetricListResponse;
    type Error = GetHoneypotNodeMetricListError;
    const INFO: OperationInfo = super::operation("GetHoneypotNodeMetricList")
        .read_only();
    const ERRORS: &'static [GetHoneypotNodeMetricListError] = &[
        GetHoneypotNodeMetricListError::IllegalParam,
        GetHoneypotNodeMetricListError::NodeNotExist,
        GetHoneypotNodeMetricListError::NoPermission,
        GetHoneypotNodeMetricListError::ServerError,
    ];
}

/// Response to [`GetHoneypotNodeMetricListRequest`].
#[non_exhaustive]
pub struct GetHoneypotNodeMetricListResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `48F523DA-4C7E-5417-B872-E313E5A4****`.
    pub request_id: Option<String>,
}

response! {
    GetHoneypotNodeMetricListResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetHoneypotNodeMetricListRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NodeNotExist`](super::DocumentedError::NodeNotExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotNodeMetricListError = super::DocumentedError;
