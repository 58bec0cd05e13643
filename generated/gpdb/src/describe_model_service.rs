// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModelService`, from `gpdb/DescribeModelService.md`.

use alicloud_runtime::codegen::*;

/// Returns one model service of an instance with its state and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeModelServiceRequest::new()
///     .db_instance_id("...")
///     .model_service_id("...");
/// let reply = client.describe_model_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModelServiceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Deployed AI model that is meant.
    pub model_service_id: Option<String>,
}

impl DescribeModelServiceRequest {
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
    DescribeModelServiceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ModelServiceId" => model_service_id: query,
    }
}

impl Operation for DescribeModelServiceRequest {
    type Response = DescribeModelServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeModelService")
        .required(&["DBInstanceId", "ModelServiceId"])
        .read_only();
}

/// Response to [`DescribeModelServiceRequest`], which the documentation does not describe.
pub type DescribeModelServiceResponse = alicloud_runtime::UndocumentedResponse;
