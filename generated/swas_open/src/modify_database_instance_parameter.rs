// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabaseInstanceParameter`, from `swas-open/ModifyDatabaseInstanceParameter.md`.

use alicloud_runtime::codegen::*;

/// Changes parameters of a database instance, restarting it if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyDatabaseInstanceParameterRequest::new()
///     .database_instance_id("...")
///     .parameters("...");
/// let reply = client.modify_database_instance_parameter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseInstanceParameterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// **Required.** The parameters that are concerned.
    pub parameters: Option<String>,
    /// Whether the database is restarted so that the parameters take effect.
    pub force_restart: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyDatabaseInstanceParameterRequest {
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
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ForceRestart`.
    #[inline]
    pub fn force_restart(mut self, value: bool) -> Self {
        self.force_restart = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseInstanceParameterRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "Parameters" => parameters: query,
        "ForceRestart" => force_restart: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyDatabaseInstanceParameterRequest {
    type Response = ModifyDatabaseInstanceParameterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDatabaseInstanceParameter")
        .required(&["RegionId", "DatabaseInstanceId", "Parameters"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyDatabaseInstanceParameterRequest`].
pub type ModifyDatabaseInstanceParameterResponse = alicloud_runtime::EmptyResponse;
