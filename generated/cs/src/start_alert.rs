// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAlert`, from `cs/StartAlert.md`.

use alicloud_runtime::codegen::*;

/// Switches an alert rule or a whole rule set of a cluster on, so that it sends messages.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::StartAlertRequest::new()
///     .cluster_id("c245ff43c717f49****");
/// let reply = client.start_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAlertRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c245ff43c717f49****`.
    pub cluster_id: Option<String>,
    /// Set of alert rules that the call works on. Example: `sample`.
    pub alert_rule_group_name: Option<String>,
    /// Single alert rule within the set; the whole set is meant without it. Example: `sample`.
    pub alert_rule_name: Option<String>,
}

impl StartAlertRequest {
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
    StartAlertRequest {
        "ClusterId" => cluster_id: path,
        "alert_rule_group_name" => alert_rule_group_name: body,
        "alert_rule_name" => alert_rule_name: body,
    }
}

impl Operation for StartAlertRequest {
    type Response = StartAlertResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("StartAlert")
        .roa("POST", "/alert/{ClusterId}/alert_rule/start")
        .required(&["ClusterId"]);
}

/// Response to [`StartAlertRequest`].
#[non_exhaustive]
pub struct StartAlertResponse {
    /// Whether the deletion or switch worked. Example: `true`.
    pub status: Option<bool>,
    /// Tells how the call went, or why it failed. Example: `success`.
    pub msg: Option<String>,
}

response! {
    StartAlertResponse {
        "status" => status: value,
        "msg" => msg: value,
    }
}
