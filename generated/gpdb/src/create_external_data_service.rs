// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExternalDataService`, from `gpdb/CreateExternalDataService.md`.

use alicloud_runtime::codegen::*;

/// Creates the service of an instance through which it queries external data sources.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateExternalDataServiceRequest::new()
///     .service_name("...")
///     .db_instance_id("...")
///     .service_spec("...");
/// let reply = client.create_external_data_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExternalDataServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Display text for the external or real-time data service.
    pub service_name: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Size or model of the service.
    pub service_spec: Option<String>,
    /// Free text that tells people about the service.
    pub service_description: Option<String>,
}

impl CreateExternalDataServiceRequest {
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
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
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
    /// Sets `ServiceDescription`.
    pub fn service_description(mut self, value: impl Into<String>) -> Self {
        self.service_description = Some(value.into());
        self
    }
}

request! {
    CreateExternalDataServiceRequest {
        "RegionId" => region_id: query,
        "ServiceName" => service_name: query,
        "DBInstanceId" => db_instance_id: query,
        "ServiceSpec" => service_spec: query,
        "ServiceDescription" => service_description: query,
    }
}

impl Operation for CreateExternalDataServiceRequest {
    type Response = CreateExternalDataServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateExternalDataService")
        .required(&["ServiceName", "DBInstanceId", "ServiceSpec"])
        .region("RegionId");
}

/// Response to [`CreateExternalDataServiceRequest`].
#[non_exhaustive]
pub struct CreateExternalDataServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// External or real-time data service that is meant; sources are attached to it. Example: `100`.
    pub service_id: Option<i32>,
}

response! {
    CreateExternalDataServiceResponse {
        "RequestId" => request_id: value,
        "ServiceId" => service_id: value,
    }
}
