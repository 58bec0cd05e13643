// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteModelService`, from `gpdb/DeleteModelService.md`.

use alicloud_runtime::codegen::*;

/// Deletes a model service of an instance by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteModelServiceRequest::new()
///     .db_instance_id("...")
///     .model_service_id("...");
/// let reply = client.delete_model_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteModelServiceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Deployed AI model that is meant.
    pub model_service_id: Option<String>,
}

impl DeleteModelServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ModelServiceId`, which is required.
    pub fn model_service_id(mut self, value: impl Into<String>) -> Self {
        self.model_service_id = Some(value.into());
        self
    }
}

request! {
    DeleteModelServiceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ModelServiceId" => model_service_id: query,
    }
}

impl Operation for DeleteModelServiceRequest {
    type Response = DeleteModelServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteModelService")
        .required(&["DBInstanceId", "ModelServiceId"]);
}

/// Response to [`DeleteModelServiceRequest`], which the documentation does not describe.
pub type DeleteModelServiceResponse = alicloud_runtime::UndocumentedResponse;
