// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchGetFigureCluster`, from `imm/BatchGetFigureCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, FigureCluster, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Returns several face clusters of a data set by their IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::BatchGetFigureClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_ids(["..."]);
/// let reply = client.batch_get_figure_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchGetFigureClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** IDs of the objects to work on or to narrow the list down to.
    pub object_ids: Vec<String>,
}

impl BatchGetFigureClusterRequest {
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
    /// Sets `ObjectIds`, which is required.
    pub fn object_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchGetFigureClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectIds" => object_ids: query_json,
    }
}

impl Operation for BatchGetFigureClusterRequest {
    type Response = BatchGetFigureClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchGetFigureCluster")
        .required(&["ProjectName", "DatasetName", "ObjectIds"]);
}

/// Response to [`BatchGetFigureClusterRequest`].
#[non_exhaustive]
pub struct BatchGetFigureClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA995EFD-083D-4F40-BE8A-BDF75FFF****`.
    pub request_id: Option<String>,
    /// The figure clusters that were found or are concerned, one entry each.
    pub figure_clusters: Vec<FigureCluster>,
}

response! {
    BatchGetFigureClusterResponse {
        "RequestId" => request_id: value,
        "FigureClusters" => figure_clusters: list(""),
    }
}
