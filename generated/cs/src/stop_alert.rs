// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopAlert`, from `cs/StopAlert.md`.

use alicloud_runtime::codegen::*;

/// Stops a single alert rule or a whole group of alert rules of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::StopAlertRequest::new()
///     .cluster_id("c7f9c85baee73452883b3299a0107****");
/// let reply = client.stop_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopAlertRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c7f9c85baee73452883b3299a0107****`.
    pub cluster_id: Option<String>,
    /// Set of alert rules that the call works on. Example: `sample`.
    pub alert_rule_group_name: Option<String>,
    /// Single alert rule within the set; the whole set is meant without it. Example: `sample`.
    pub alert_rule_name: Option<String>,
}

impl StopAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `alert_rule_group_name`.
    pub fn alert_rule_group_name(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_group_name = Some(value.into());
        self
    }
    /// Sets `alert_rule_name`.
    pub fn alert_rule_name(mut self, value: impl Into<String>) -> Self {
        self.alert_rule_name = Some(value.into());
        self
    }
}

request! {
    StopAlertRequest {
        "ClusterId" => cluster_id: path,
        "alert_rule_group_name" => alert_rule_group_name: body,
        "alert_rule_name" => alert_rule_name: body,
    }
}

impl Operation for StopAlertRequest {
    type Response = StopAlertResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("StopAlert")
        .roa("POST", "/alert/{ClusterId}/alert_rule/stop")
        .required(&["ClusterId"]);
}

/// Response to [`StopAlertRequest`].
#[non_exhaustive]
pub struct StopAlertResponse {
    /// Whether the deletion or switch worked. Example: `True`.
    pub status: Option<bool>,
    /// Tells how the call went, or why it failed. Example: `Success`.
    pub msg: Option<String>,
}

response! {
    StopAlertResponse {
        "status" => status: value,
        "msg" => msg: value,
    }
}
