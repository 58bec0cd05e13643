// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVulAutoRepairConfig`, from `sas/DeleteVulAutoRepairConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes vulnerabilities from the list that may be fixed automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteVulAutoRepairConfigRequest::new();
/// let reply = client.delete_vul_auto_repair_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVulAutoRepairConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// IDs of the configs to work on or to narrow the list down to. Items: at most 100.
    pub config_id_list: Vec<i64>,
}

impl DeleteVulAutoRepairConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `ConfigIdList`.
    pub fn config_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.config_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteVulAutoRepairConfigRequest {
        "Type" => type_: query,
        "AliasName" => alias_name: query,
        "ConfigIdList" => config_id_list: query,
    }
}

impl Operation for DeleteVulAutoRepairConfigRequest {
    type Response = DeleteVulAutoRepairConfigResponse;
    type Error = DeleteVulAutoRepairConfigError;
    const INFO: OperationInfo = super::operation("DeleteVulAutoRepairConfig");
    const ERRORS: &'static [DeleteVulAutoRepairConfigError] = &[
        DeleteVulAutoRepairConfigError::InnerError,
        DeleteVulAutoRepairConfigError::NoPermission,
        DeleteVulAutoRepairConfigError::ServerError,
    ];
}

/// Response to [`DeleteVulAutoRepairConfigRequest`].
pub type DeleteVulAutoRepairConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVulAutoRepairConfigRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteVulAutoRepairConfigError = super::DocumentedError;
