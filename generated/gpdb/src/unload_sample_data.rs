// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnloadSampleData`, from `gpdb/UnloadSampleData.md`.

use alicloud_runtime::codegen::*;

/// Removes the sample data set from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UnloadSampleDataRequest::new()
///     .db_instance_id("...");
/// let reply = client.unload_sample_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnloadSampleDataRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl UnloadSampleDataRequest {
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
    UnloadSampleDataRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for UnloadSampleDataRequest {
    type Response = UnloadSampleDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnloadSampleData")
        .required(&["DBInstanceId"]);
}

/// Response to [`UnloadSampleDataRequest`].
#[non_exhaustive]
pub struct UnloadSampleDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E42ABC3-4DBD-5343-9BCA-66B7D091311F_6914`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    UnloadSampleDataResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
