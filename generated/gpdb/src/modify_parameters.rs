// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyParameters`, from `gpdb/ModifyParameters.md`.

use alicloud_runtime::codegen::*;

/// Changes configuration parameters of an instance, some of which need a restart.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyParametersRequest::new()
///     .db_instance_id("...")
///     .parameters("...");
/// let reply = client.modify_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyParametersRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The parameters that are concerned.
    pub parameters: Option<String>,
    /// Whether the instance is restarted so that changes take effect.
    pub force_restart_instance: Option<bool>,
}

impl ModifyParametersRequest {
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
    /// Sets `Parameters`, which is required.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ForceRestartInstance`.
    #[inline]
    pub fn force_restart_instance(mut self, value: bool) -> Self {
        self.force_restart_instance = Some(value);
        self
    }
}

request! {
    ModifyParametersRequest {
        "DBInstanceId" => db_instance_id: query,
        "Parameters" => parameters: query,
        "ForceRestartInstance" => force_restart_instance: query,
    }
}

impl Operation for ModifyParametersRequest {
    type Response = ModifyParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyParameters")
        .required(&["DBInstanceId", "Parameters"]);
}

/// Response to [`ModifyParametersRequest`].
pub type ModifyParametersResponse = alicloud_runtime::EmptyResponse;
