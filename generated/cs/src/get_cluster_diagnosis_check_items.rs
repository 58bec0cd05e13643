// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterDiagnosisCheckItems`, from `cs/GetClusterDiagnosisCheckItems.md`.

use alicloud_runtime::codegen::*;

/// Lists the items that a cluster diagnosis checked, each with its level and message.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClusterDiagnosisCheckItemsRequest::new()
///     .cluster_id("cb95aa626a47740afbf6aa099b650****")
///     .diagnosis_id("6f719f23098240818eb26fe3a37d****");
/// let reply = client.get_cluster_diagnosis_check_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb95aa626a47740afbf6aa099b650****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of a diagnosis, as
    /// [`CreateClusterDiagnosis`](super::Client::create_cluster_diagnosis) returned it.
    /// Example: `6f719f23098240818eb26fe3a37d****`.
    pub diagnosis_id: Option<String>,
    /// Language that the texts of the report or the checks come back in. Example: `zh_CN`.
    pub language: Option<String>,
}

impl GetClusterDiagnosisCheckItemsRequest {
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
    GetClusterDiagnosisCheckItemsRequest {
        "cluster_id" => cluster_id: path,
        "diagnosis_id" => diagnosis_id: path,
        "language" => language: query,
    }
}

impl Operation for GetClusterDiagnosisCheckItemsRequest {
    type Response = GetClusterDiagnosisCheckItemsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClusterDiagnosisCheckItems")
        .roa("GET", "/clusters/{cluster_id}/diagnosis/{diagnosis_id}/check_items")
        .required(&["cluster_id", "diagnosis_id"])
        .read_only();
}

/// Response to [`GetClusterDiagnosisCheckItemsRequest`].
#[non_exhaustive]
pub struct GetClusterDiagnosisCheckItemsResponse {
    /// ID that the service gave this call; name it when you ask support about it.
    /// Example: `1DFFD8C6-259E-582B-8B40-002C17DC****`.
    pub request_id: Option<String>,
    /// Code of the outcome or the error, for programs to act on. Example: `success`.
    pub code: Option<String>,
    /// Whether the checks could be read. Example: `true`.
    pub is_success: Option<bool>,
    /// Checks made and their outcomes.
    pub check_items: Vec<CheckItem>,
}

response! {
    GetClusterDiagnosisCheckItemsResponse {
        "request_id" => request_id: value,
        "code" => code: value,
        "is_success" => is_success: value,
        "check_items" => check_items: list(""),
    }
}

/// Checks made and their outcomes.
#[non_exhaustive]
pub struct CheckItem {
    /// What the check looks at, in words. Example: `text`.
    pub desc: Option<String>,
    /// Name of the check as shown to people. Example: `HostDNS`.
    pub display: Option<String>,
    /// Which part of the cluster the check looks at, such as its nodes. Example: `Node`.
    pub group: Option<String>,
    /// How serious the event or finding is, from mere information upward. Example: `normal`.
    pub level: Option<String>,
    /// Text for people on how the call, the check or the resource stands. Example: `success`.
    pub message: Option<String>,
    /// Name of the check. Example: `HostDNS`.
    pub name: Option<String>,
    /// Value that the check expects to find. Example: `True`.
    pub refer: Option<String>,
    /// What the check found. Example: `True`.
    pub value: Option<String>,
}

response! {
    CheckItem {
        "desc" => desc: value,
        "display" => display: value,
        "group" => group: value,
        "level" => level: value,
        "message" => message: value,
        "name" => name: value,
        "refer" => refer: value,
        "value" => value: value,
    }
}
