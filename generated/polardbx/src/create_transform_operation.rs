// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransformOperation`, from `polardbx/CreateTransformOperation.md`.

use alicloud_runtime::codegen::*;

/// Carries out an operation in the transformation of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateTransformOperationRequest::new();
/// let reply = client.create_transform_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransformOperationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
}

impl CreateTransformOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
}

request! {
    CreateTransformOperationRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "Operation" => operation: query,
    }
}

impl Operation for CreateTransformOperationRequest {
    type Response = CreateTransformOperationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTransformOperation")
        .region("RegionId");
}

/// Response to [`CreateTransformOperationRequest`], which the documentation does not describe.
pub type CreateTransformOperationResponse = alicloud_runtime::UndocumentedResponse;
