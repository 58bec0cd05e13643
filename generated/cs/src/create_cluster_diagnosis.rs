// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateClusterDiagnosis`, from `cs/CreateClusterDiagnosis.md`.

use alicloud_runtime::codegen::*;

/// Starts a diagnosis of a node, pod, service, ingress, memory, or network in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::CreateClusterDiagnosisRequest::new()
///     .cluster_id("ce0da5a1d627e4e9e9f96cae8ad07****");
/// let reply = client.create_cluster_diagnosis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterDiagnosisRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `ce0da5a1d627e4e9e9f96cae8ad07****`.
    pub cluster_id: Option<String>,
    /// Kind of object to diagnose, such as a node, a pod or a network path.
    pub type_: Option<String>,
    /// What the check, diagnosis or task works on, such as a node, a pod or a network path.
    /// Example: `text`.
    pub target: Option<Value>,
}

impl CreateClusterDiagnosisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `target`.
    pub fn target(mut self, value: impl Into<Value>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    CreateClusterDiagnosisRequest {
        "cluster_id" => cluster_id: path,
        "type" => type_: body,
        "target" => target: body,
    }
}

impl Operation for CreateClusterDiagnosisRequest {
    type Response = CreateClusterDiagnosisResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateClusterDiagnosis")
        .roa("POST", "/clusters/{cluster_id}/diagnosis")
        .required(&["cluster_id"]);
}

/// Response to [`CreateClusterDiagnosisRequest`].
#[non_exhaustive]
pub struct CreateClusterDiagnosisResponse {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c5cdf7e3938bc4f8eb0e44b21a80f****`.
    pub cluster_id: Option<String>,
    /// ID of a diagnosis, as [`CreateClusterDiagnosis`](super::Client::create_cluster_diagnosis)
    /// returned it. Example: `6f719f23098240818eb26fe3a37d****`.
    pub diagnosis_id: Option<String>,
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `687C5BAA-D103-4993-884B-C35E4314****`.
    pub request_id: Option<String>,
}

response! {
    CreateClusterDiagnosisResponse {
        "cluster_id" => cluster_id: value,
        "diagnosis_id" => diagnosis_id: value,
        "request_id" => request_id: value,
    }
}
