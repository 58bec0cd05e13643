// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStreamingDataService`, from `gpdb/ModifyStreamingDataService.md`.

use alicloud_runtime::codegen::*;

/// Changes specification or description of a streaming data service.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyStreamingDataServiceRequest::new()
///     .db_instance_id("...")
///     .service_spec("...")
///     .service_id("...");
/// let reply = client.modify_streaming_data_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStreamingDataServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Size or model of the service.
    pub service_spec: Option<String>,
    /// **Required.** External or real-time data service that is meant; sources are attached to it.
    pub service_id: Option<String>,
    /// Free text that tells people about the service.
    pub service_description: Option<String>,
}

impl ModifyStreamingDataServiceRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ServiceSpec`, which is required.
    pub fn service_spec(mut self, value: impl Into<String>) -> Self {
        self.service_spec = Some(value.into());
        self
    }
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `ServiceDescription`.
    pub fn service_description(mut self, value: impl Into<String>) -> Self {
        self.service_description = Some(value.into());
        self
    }
}

request! {
    ModifyStreamingDataServiceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ServiceSpec" => service_spec: query,
        "ServiceId" => service_id: query,
        "ServiceDescription" => service_description: query,
    }
}

impl Operation for ModifyStreamingDataServiceRequest {
    type Response = ModifyStreamingDataServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyStreamingDataService")
        .required(&["DBInstanceId", "ServiceSpec", "ServiceId"])
        .region("RegionId");
}

/// Response to [`ModifyStreamingDataServiceRequest`].
pub type ModifyStreamingDataServiceResponse = alicloud_runtime::EmptyResponse;
