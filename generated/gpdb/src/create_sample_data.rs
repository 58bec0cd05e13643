// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSampleData`, from `gpdb/CreateSampleData.md`.

use alicloud_runtime::codegen::*;

/// Loads a sample data set into an instance for trying things out.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateSampleDataRequest::new()
///     .db_instance_id("...");
/// let reply = client.create_sample_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSampleDataRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl CreateSampleDataRequest {
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
}

request! {
    CreateSampleDataRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for CreateSampleDataRequest {
    type Response = CreateSampleDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSampleData")
        .required(&["DBInstanceId"]);
}

/// Response to [`CreateSampleDataRequest`].
#[non_exhaustive]
pub struct CreateSampleDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `15A6881F-AAAB-5E4D-9B3F-6DCC1BDF4F2E_99`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    CreateSampleDataResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
