// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLocationDateCluster`, from `imm/UpdateLocationDateCluster.md`.

use alicloud_runtime::codegen::*;

/// Changes a cluster by place and time, such as its title and labels.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::UpdateLocationDateClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...");
/// let reply = client.update_location_date_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLocationDateClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
}

impl UpdateLocationDateClusterRequest {
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
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
}

request! {
    UpdateLocationDateClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: query,
        "Title" => title: query,
        "CustomId" => custom_id: query,
        "CustomLabels" => custom_labels: query_json,
    }
}

impl Operation for UpdateLocationDateClusterRequest {
    type Response = UpdateLocationDateClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLocationDateCluster")
        .required(&["ProjectName", "DatasetName", "ObjectId"]);
}

/// Response to [`UpdateLocationDateClusterRequest`].
pub type UpdateLocationDateClusterResponse = alicloud_runtime::EmptyResponse;
