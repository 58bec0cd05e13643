// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterDiagnosisResult`, from `cs/GetClusterDiagnosisResult.md`.

use alicloud_runtime::codegen::*;

/// Returns the outcome of a diagnosis that
/// [`CreateClusterDiagnosis`](super::Client::create_cluster_diagnosis) started.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterDiagnosisResultRequest::new()
///     .cluster_id("c8155823d057948c69a****")
///     .diagnosis_id("6f719f23098240818eb26fe3a37d****");
/// let reply = client.get_cluster_diagnosis_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterDiagnosisResultRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c8155823d057948c69a****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of a diagnosis, as
    /// [`CreateClusterDiagnosis`](super::Client::create_cluster_diagnosis) returned it.
    /// Example: `6f719f23098240818eb26fe3a37d****`.
    pub diagnosis_id: Option<String>,
    /// Language that the texts of the report or the checks come back in. Example: `zh_CN`.
    pub language: Option<String>,
}

impl GetClusterDiagnosisResultRequest {
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
    /// Sets `diagnosis_id`, which is required.
    pub fn diagnosis_id(mut self, value: impl Into<String>) -> Self {
        self.diagnosis_id = Some(value.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    GetClusterDiagnosisResultRequest {
        "cluster_id" => cluster_id: path,
        "diagnosis_id" => diagnosis_id: path,
        "language" => language: query,
    }
}

impl Operation for GetClusterDiagnosisResultRequest {
    type Response = GetClusterDiagnosisResultResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterDiagnosisResult")
        .roa("GET", "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/result")
        .required(&["cluster_id", "diagnosis_id"])
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("0")
        .read_only();
}

/// Response to [`GetClusterDiagnosisResultRequest`].
#[non_exhaustive]
pub struct GetClusterDiagnosisResultResponse {
    /// Whether the diagnosis could be completed or failed. Example: `0`.
    pub code: Option<i64>,
    /// When the object was created, or the log entry written. Example: `2024-05-28T11:29Z`.
    pub created: Option<Timestamp>,
    /// ID of a diagnosis, as [`CreateClusterDiagnosis`](super::Client::create_cluster_diagnosis)
    /// returned it. Example: `6cf6b62e334e4583bdfd26707516****`.
    pub diagnosis_id: Option<String>,
    /// When the diagnosis ended. Example: `2024-05-28T11:29Z`.
    pub finished: Option<Timestamp>,
    /// Text for people on how the call, the check or the resource stands. Example: `success`.
    pub message: Option<String>,
    /// Outcome of the diagnosis, check or deletion, in detail.
    /// Example: `{"phase":5,"version":"20240101"}`.
    pub result: Option<String>,
    /// Whether the diagnosis has been created, is running, or is done. Example: `2`.
    pub status: Option<i64>,
    /// What the check, diagnosis or task works on, such as a node, a pod or a network path.
    /// Example: `{"name":"cn-hongkong.10.0.0.246"}`.
    pub target: Option<String>,
    /// Kind of the object, operation or check concerned. Example: `Node`.
    pub type_: Option<String>,
}

response! {
    GetClusterDiagnosisResultResponse {
        "code" => code: value,
        "created" => created: value,
        "diagnosis_id" => diagnosis_id: value,
        "finished" => finished: value,
        "message" => message: value,
        "result" => result: value,
        "status" => status: value,
        "target" => target: value,
        "type" => type_: value,
    }
}
