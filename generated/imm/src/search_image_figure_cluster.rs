// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchImageFigureCluster`, from `imm/SearchImageFigureCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Boundary, Chain, CredentialConfig, PointInt64};

/// Finds the face clusters to which the faces in a given image belong, with box and similarity.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::SearchImageFigureClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...");
/// let reply = client.search_image_figure_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchImageFigureClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
}

impl SearchImageFigureClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `SourceURI`.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
}

request! {
    SearchImageFigureClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "SourceURI" => source_uri: query,
        "CredentialConfig" => credential_config: query_json,
    }
}

impl Operation for SearchImageFigureClusterRequest {
    type Response = SearchImageFigureClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchImageFigureCluster")
        .required(&["ProjectName", "DatasetName"])
        .read_only();
}

/// Response to [`SearchImageFigureClusterRequest`].
#[non_exhaustive]
pub struct SearchImageFigureClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2734912-E6D5-052C-AC67-6A9FD02*****`.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<Cluster>,
}

response! {
    SearchImageFigureClusterResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list(""),
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `Cluster-ca730577-06b1-42c7-a25b-8f2c7******`.
    pub cluster_id: Option<String>,
    /// How much alike the two are. Example: `0.87413794`.
    pub similarity: Option<f64>,
}

response! {
    Cluster {
        "Boundary" => boundary: value,
        "ClusterId" => cluster_id: value,
        "Similarity" => similarity: value,
    }
}
