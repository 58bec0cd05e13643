// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVulAutoRepairConfig`, from `sas/CreateVulAutoRepairConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PatchList};

/// Adds vulnerabilities to the list that fix tasks in the task center may repair automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// use alicloud_sas::create_vul_auto_repair_config::PatchList;
///
/// let request = alicloud_sas::CreateVulAutoRepairConfigRequest::new()
///     .type_("...")
///     .vul_auto_repair_config_list([PatchList::new()]);
/// let reply = client.create_vul_auto_repair_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVulAutoRepairConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<VulAutoRepairConfigType>>,
    /// **Required.** Items of the kind vul auto repair config to work on or to narrow the list down to.
    /// Items: at most 50.
    pub vul_auto_repair_config_list: Vec<PatchList>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

impl CreateVulAutoRepairConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<VulAutoRepairConfigType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `VulAutoRepairConfigList`, which is required.
    pub fn vul_auto_repair_config_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PatchList>>,
    ) -> Self {
        self.vul_auto_repair_config_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

request! {
    CreateVulAutoRepairConfigRequest {
        "Type" => type_: query,
        "VulAutoRepairConfigList" => vul_auto_repair_config_list: query,
        "Reason" => reason: query,
    }
}

impl Operation for CreateVulAutoRepairConfigRequest {
    type Response = CreateVulAutoRepairConfigResponse;
    type Error = CreateVulAutoRepairConfigError;
    const INFO: OperationInfo = super::operation("CreateVulAutoRepairConfig")
        .required(&["Type", "VulAutoRepairConfigList"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateVulAutoRepairConfigError] = &[
        CreateVulAutoRepairConfigError::InnerError,
        CreateVulAutoRepairConfigError::IllegalParam,
        CreateVulAutoRepairConfigError::NoPermission,
        CreateVulAutoRepairConfigError::ServerError,
    ];
}

/// Response to [`CreateVulAutoRepairConfigRequest`].
#[non_exhaustive]
pub struct CreateVulAutoRepairConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6673D49C-A9AB-40DD-B4A2-B92306701AE7`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateVulAutoRepairConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum VulAutoRepairConfigType {
        /// Flaws of Linux software.
        Cve = "cve",
        /// Flaws of Windows.
        Sys = "sys",
    }
}

/// Errors that the documentation of [`CreateVulAutoRepairConfigRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateVulAutoRepairConfigError = super::DocumentedError;
