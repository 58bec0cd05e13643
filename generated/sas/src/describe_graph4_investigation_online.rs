// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGraph4InvestigationOnline`, from `sas/DescribeGraph4InvestigationOnline.md`.

use alicloud_runtime::codegen::*;

/// Fetches the graph for investigating an anomaly, starting at a vertex.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGraph4InvestigationOnlineRequest::new()
///     .namespace("...");
/// let reply = client.describe_graph4_investigation_online(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGraph4InvestigationOnlineRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// ID of the alert from which the graph is drawn.
    pub anomaly_uuid: Option<String>,
    /// ID of the anomaly that the call is about.
    pub anomaly_id: Option<String>,
    /// ID of the vertex that the call is about.
    pub vertex_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeGraph4InvestigationOnlineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AnomalyUuid`.
    pub fn anomaly_uuid(mut self, value: impl Into<String>) -> Self {
        self.anomaly_uuid = Some(value.into());
        self
    }
    /// Sets `AnomalyId`.
    pub fn anomaly_id(mut self, value: impl Into<String>) -> Self {
        self.anomaly_id = Some(value.into());
        self
    }
    /// Sets `VertexId`.
    pub fn vertex_id(mut self, value: impl Into<String>) -> Self {
        self.vertex_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeGraph4InvestigationOnlineRequest {
        "Namespace" => namespace: query,
        "AnomalyUuid" => anomaly_uuid: query,
        "AnomalyId" => anomaly_id: query,
        "VertexId" => vertex_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeGraph4InvestigationOnlineRequest {
    type Response = DescribeGraph4InvestigationOnlineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGraph4InvestigationOnline")
        .required(&["Namespace"])
        .read_only();
}

/// Response to [`DescribeGraph4InvestigationOnlineRequest`], which the documentation does not describe.
pub type DescribeGraph4InvestigationOnlineResponse = alicloud_runtime::UndocumentedResponse;
