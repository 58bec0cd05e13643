// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStreamingDataService`, from `gpdb/DeleteStreamingDataService.md`.

use alicloud_runtime::codegen::*;

/// Deletes a service for real-time data; its data sources deliver nothing more.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteStreamingDataServiceRequest::new()
///     .service_id("...")
///     .db_instance_id("...");
/// let reply = client.delete_streaming_data_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStreamingDataServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** External or real-time data service that is meant; sources are attached to it.
    pub service_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteStreamingDataServiceRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteStreamingDataServiceRequest {
        "RegionId" => region_id: query,
        "ServiceId" => service_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteStreamingDataServiceRequest {
    type Response = DeleteStreamingDataServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStreamingDataService")
        .required(&["ServiceId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`DeleteStreamingDataServiceRequest`].
#[non_exhaustive]
pub struct DeleteStreamingDataServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    DeleteStreamingDataServiceResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
    }
}
