// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExternalDataService`, from `gpdb/DeleteExternalDataService.md`.

use alicloud_runtime::codegen::*;

/// Deletes an external data service; its data sources can no longer be read.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteExternalDataServiceRequest::new()
///     .service_id("...")
///     .db_instance_id("...");
/// let reply = client.delete_external_data_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExternalDataServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** External or real-time data service that is meant; sources are attached to it.
    pub service_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DeleteExternalDataServiceRequest {
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
    DeleteExternalDataServiceRequest {
        "RegionId" => region_id: query,
        "ServiceId" => service_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DeleteExternalDataServiceRequest {
    type Response = DeleteExternalDataServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteExternalDataService")
        .required(&["ServiceId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`DeleteExternalDataServiceRequest`].
pub type DeleteExternalDataServiceResponse = alicloud_runtime::EmptyResponse;
