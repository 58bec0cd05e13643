// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGrafanaResource`, from `arms/DeleteGrafanaResource.md`.

use alicloud_runtime::codegen::*;

/// Deletes the Grafana dashboards of a Prometheus cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteGrafanaResourceRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_name("clusterNameOfTest")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****");
/// let reply = client.delete_grafana_resource(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteGrafanaResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the cluster goes by. Example: `clusterNameOfTest`.
    pub cluster_name: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl DeleteGrafanaResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteGrafanaResourceRequest {
        "RegionId" => region_id: query,
        "ClusterName" => cluster_name: form,
        "ClusterId" => cluster_id: form,
    }
}

impl Operation for DeleteGrafanaResourceRequest {
    type Response = DeleteGrafanaResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGrafanaResource")
        .required(&["RegionId", "ClusterName", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`DeleteGrafanaResourceRequest`].
#[non_exhaustive]
pub struct DeleteGrafanaResourceResponse {
    /// What the call returns besides its status. Example: `delete success.`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `771DC66C-C5E0-59BC-A983-DD18FEE9EFFA`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeleteGrafanaResourceResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
