// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartDatabaseInstance`, from `swas-open/StartDatabaseInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts a database instance that is stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::StartDatabaseInstanceRequest::new()
///     .database_instance_id("...");
/// let reply = client.start_database_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartDatabaseInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl StartDatabaseInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    StartDatabaseInstanceRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for StartDatabaseInstanceRequest {
    type Response = StartDatabaseInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartDatabaseInstance")
        .required(&["RegionId", "DatabaseInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`StartDatabaseInstanceRequest`].
pub type StartDatabaseInstanceResponse = alicloud_runtime::EmptyResponse;
