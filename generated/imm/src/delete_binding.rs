// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBinding`, from `imm/DeleteBinding.md`.

use alicloud_runtime::codegen::*;

/// Ends the binding of an OSS bucket to a data set, which follows its changes no more.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DeleteBindingRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .uri("...");
/// let reply = client.delete_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBindingRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl DeleteBindingRequest {
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
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    DeleteBindingRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "URI" => uri: query,
    }
}

impl Operation for DeleteBindingRequest {
    type Response = DeleteBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBinding")
        .required(&["ProjectName", "DatasetName", "URI"]);
}

/// Response to [`DeleteBindingRequest`].
pub type DeleteBindingResponse = alicloud_runtime::EmptyResponse;
