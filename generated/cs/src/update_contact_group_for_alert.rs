// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateContactGroupForAlert`, from `cs/UpdateContactGroupForAlert.md`.

use alicloud_runtime::codegen::*;

/// Sets which contact groups an alert rule group of a cluster notifies.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateContactGroupForAlertRequest::new()
///     .cluster_id("ce7d08276f8a6422282c46272a84bxxxx");
/// let reply = client.update_contact_group_for_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateContactGroupForAlertRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `ce7d08276f8a6422282c46272a84bxxxx`.
    pub cluster_id: Option<String>,
    /// Set of alert rules that the call works on. Example: `sample`.
    pub alert_rule_group_name: Option<String>,
    /// Groups of alert contacts that the call works on. Example: `12345`.
    pub contact_group_ids: Vec<i64>,
    /// Custom resource in the cluster that holds the alert settings. Example: `sample`.
    pub cr_name: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `default`.
    pub namespace: Option<String>,
}

impl UpdateContactGroupForAlertRequest {
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
    /// Sets `contact_group_ids`.
    pub fn contact_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.contact_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `cr_name`.
    pub fn cr_name(mut self, value: impl Into<String>) -> Self {
        self.cr_name = Some(value.into());
        self
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    UpdateContactGroupForAlertRequest {
        "ClusterId" => cluster_id: path,
        "alert_rule_group_name" => alert_rule_group_name: body,
        "contact_group_ids" => contact_group_ids: body,
        "cr_name" => cr_name: body,
        "namespace" => namespace: body,
    }
}

impl Operation for UpdateContactGroupForAlertRequest {
    type Response = UpdateContactGroupForAlertResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateContactGroupForAlert")
        .roa("POST", "/alert/{ClusterId}/alert_rule/contact_groups")
        .required(&["ClusterId"]);
}

/// Response to [`UpdateContactGroupForAlertRequest`].
#[non_exhaustive]
pub struct UpdateContactGroupForAlertResponse {
    /// Whether the deletion or switch worked. Example: `true`.
    pub status: Option<bool>,
    /// Tells how the call went, or why it failed. Example: `contact group illegal.`.
    pub msg: Option<String>,
}

response! {
    UpdateContactGroupForAlertResponse {
        "status" => status: value,
        "msg" => msg: value,
    }
}
