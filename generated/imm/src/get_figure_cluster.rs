// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFigureCluster`, from `imm/GetFigureCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, FigureCluster, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Shows one face cluster: its creation time, number of images, cover and more.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetFigureClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...");
/// let reply = client.get_figure_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFigureClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
}

impl GetFigureClusterRequest {
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
    /// Sets `ObjectId`, which is required.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
}

request! {
    GetFigureClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: query,
    }
}

impl Operation for GetFigureClusterRequest {
    type Response = GetFigureClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetFigureCluster")
        .required(&["ProjectName", "DatasetName", "ObjectId"])
        .read_only();
}

/// Response to [`GetFigureClusterRequest`].
#[non_exhaustive]
pub struct GetFigureClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F74C5C9-5AC0-49F9-914D-E01589D3****`.
    pub request_id: Option<String>,
    /// The group of faces of one person.
    pub figure_cluster: Option<FigureCluster>,
}

response! {
    GetFigureClusterResponse {
        "RequestId" => request_id: value,
        "FigureCluster" => figure_cluster: value,
    }
}
