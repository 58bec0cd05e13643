// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVectorConfiguration`, from `gpdb/ModifyVectorConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Turns vector engine optimization of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyVectorConfigurationRequest::new();
/// let reply = client.modify_vector_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVectorConfigurationRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// State of the vector configuration, to narrow the list down to or to be put into.
    pub vector_configuration_status: Option<String>,
}

impl ModifyVectorConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `VectorConfigurationStatus`.
    pub fn vector_configuration_status(mut self, value: impl Into<String>) -> Self {
        self.vector_configuration_status = Some(value.into());
        self
    }
}

request! {
    ModifyVectorConfigurationRequest {
        "DBInstanceId" => db_instance_id: query,
        "VectorConfigurationStatus" => vector_configuration_status: query,
    }
}

impl Operation for ModifyVectorConfigurationRequest {
    type Response = ModifyVectorConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyVectorConfiguration");
}

/// Response to [`ModifyVectorConfigurationRequest`].
#[non_exhaustive]
pub struct ModifyVectorConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `107BE202-D1A2-479E-98E0-A8**********`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
}

response! {
    ModifyVectorConfigurationResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "DBInstanceId" => db_instance_id: value,
    }
}
