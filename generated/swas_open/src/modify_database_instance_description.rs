// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabaseInstanceDescription`, from `swas-open/ModifyDatabaseInstanceDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a Simple Database Service instance.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyDatabaseInstanceDescriptionRequest::new()
///     .database_instance_id("...")
///     .database_instance_description("...");
/// let reply = client.modify_database_instance_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseInstanceDescriptionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Free text that tells people about the database instance.
    pub database_instance_description: Option<String>,
}

impl ModifyDatabaseInstanceDescriptionRequest {
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
    /// Sets `DatabaseInstanceDescription`, which is required.
    pub fn database_instance_description(mut self, value: impl Into<String>) -> Self {
        self.database_instance_description = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseInstanceDescriptionRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "ClientToken" => client_token: query,
        "DatabaseInstanceDescription" => database_instance_description: query,
    }
}

impl Operation for ModifyDatabaseInstanceDescriptionRequest {
    type Response = ModifyDatabaseInstanceDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDatabaseInstanceDescription")
        .required(&["RegionId", "DatabaseInstanceId", "DatabaseInstanceDescription"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyDatabaseInstanceDescriptionRequest`].
pub type ModifyDatabaseInstanceDescriptionResponse = alicloud_runtime::EmptyResponse;
