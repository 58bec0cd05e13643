// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFigureCluster`, from `imm/UpdateFigureCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes a face cluster, such as its name and labels.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::update_figure_cluster::FigureClusterForReq;
///
/// let request = alicloud_imm::UpdateFigureClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .figure_cluster(FigureClusterForReq::new());
/// let reply = client.update_figure_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFigureClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The group with the values to change.
    pub figure_cluster: Option<FigureClusterForReq>,
}

impl UpdateFigureClusterRequest {
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
    /// Sets `FigureCluster`, which is required.
    pub fn figure_cluster(mut self, value: impl Into<FigureClusterForReq>) -> Self {
        self.figure_cluster = Some(value.into());
        self
    }
}

request! {
    UpdateFigureClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "FigureCluster" => figure_cluster: query_json,
    }
}

impl Operation for UpdateFigureClusterRequest {
    type Response = UpdateFigureClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateFigureCluster")
        .required(&["ProjectName", "DatasetName", "FigureCluster"]);
}

/// Response to [`UpdateFigureClusterRequest`].
pub type UpdateFigureClusterResponse = alicloud_runtime::EmptyResponse;

/// The group with the values to change.
#[non_exhaustive]
pub struct FigureClusterForReq {
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Picture shown for the story or the group.
    pub cover: Option<Cover>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// Which version of the meta lock is meant.
    pub meta_lock_version: Option<i64>,
}

impl FigureClusterForReq {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Cover`.
    pub fn cover(mut self, value: impl Into<Cover>) -> Self {
        self.cover = Some(value.into());
        self
    }
    /// Sets `CustomId`.
    pub fn custom_id(mut self, value: impl Into<String>) -> Self {
        self.custom_id = Some(value.into());
        self
    }
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<Value>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `MetaLockVersion`.
    #[inline]
    pub fn meta_lock_version(mut self, value: i64) -> Self {
        self.meta_lock_version = Some(value);
        self
    }
}

request! {
    FigureClusterForReq {
        "ObjectId" => object_id: field,
        "Name" => name: field,
        "Cover" => cover: field,
        "CustomId" => custom_id: field,
        "CustomLabels" => custom_labels: field,
        "MetaLockVersion" => meta_lock_version: field,
    }
}

/// Picture shown for the story or the group.
#[non_exhaustive]
pub struct Cover {
    /// The figures to work on or to narrow the list down to.
    pub figures: Vec<Figure>,
}

impl Cover {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Figures`.
    pub fn figures(
        mut self,
        value: impl IntoIterator<Item = impl Into<Figure>>,
    ) -> Self {
        self.figures = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Cover {
        "Figures" => figures: field,
    }
}

/// The figures to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Figure {
    /// ID of the figure that the call is about.
    pub figure_id: Option<String>,
}

impl Figure {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FigureId`.
    pub fn figure_id(mut self, value: impl Into<String>) -> Self {
        self.figure_id = Some(value.into());
        self
    }
}

request! {
    Figure {
        "FigureId" => figure_id: field,
    }
}
