// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteModel`, from `cloudapi/DeleteModel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data model of an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteModelRequest::new()
///     .model_name("...")
///     .group_id("...");
/// let reply = client.delete_model(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteModelRequest {
    /// **Required.** Data model, unique in its API group; definitions refer to it.
    pub model_name: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
}

impl DeleteModelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModelName`, which is required.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DeleteModelRequest {
        "ModelName" => model_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteModelRequest {
    type Response = DeleteModelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteModel")
        .required(&["ModelName", "GroupId"]);
}

/// Response to [`DeleteModelRequest`].
pub type DeleteModelResponse = alicloud_runtime::EmptyResponse;
