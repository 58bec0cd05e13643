// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLocationDateCluster`, from `imm/DeleteLocationDateCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a cluster of files of the same place and time; the files stay.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteLocationDateClusterRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...");
/// let reply = client.delete_location_date_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLocationDateClusterRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
}

impl DeleteLocationDateClusterRequest {
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
    DeleteLocationDateClusterRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "ObjectId" => object_id: form,
    }
}

impl Operation for DeleteLocationDateClusterRequest {
    type Response = DeleteLocationDateClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLocationDateCluster")
        .required(&["ProjectName", "DatasetName", "ObjectId"]);
}

/// Response to [`DeleteLocationDateClusterRequest`].
pub type DeleteLocationDateClusterResponse = alicloud_runtime::EmptyResponse;
