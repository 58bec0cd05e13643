// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetModuleConfigStatus`, from `sas/GetModuleConfigStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the configuration status of the named modules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetModuleConfigStatusRequest::new()
///     .module_names(["..."]);
/// let reply = client.get_module_config_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetModuleConfigStatusRequest {
    /// **Required.** Names of the modules to work on or to narrow the list down to.
    pub module_names: Vec<String>,
}

impl GetModuleConfigStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModuleNames`, which is required.
    pub fn module_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.module_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetModuleConfigStatusRequest {
        "ModuleNames" => module_names: query_json,
    }
}

impl Operation for GetModuleConfigStatusRequest {
    type Response = GetModuleConfigStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetModuleConfigStatus")
        .required(&["ModuleNames"])
        .read_only();
}

/// Response to [`GetModuleConfigStatusRequest`], which the documentation does not describe.
pub type GetModuleConfigStatusResponse = alicloud_runtime::UndocumentedResponse;
