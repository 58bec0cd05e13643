// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIntegratedServiceStatus`, from `config/GetIntegratedServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a given cloud service is integrated with Cloud Config.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetIntegratedServiceStatusRequest::new()
///     .service_code("...");
/// let reply = client.get_integrated_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIntegratedServiceStatusRequest {
    /// **Required.** Code that stands for the service, for programs to act on.
    pub service_code: Option<String>,
}

impl GetIntegratedServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`, which is required.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
}

request! {
    GetIntegratedServiceStatusRequest {
        "ServiceCode" => service_code: form,
    }
}

impl Operation for GetIntegratedServiceStatusRequest {
    type Response = GetIntegratedServiceStatusResponse;
    type Error = GetIntegratedServiceStatusError;
    const INFO: OperationInfo = super::operation("GetIntegratedServiceStatus")
        .required(&["ServiceCode"])
        .read_only();
    const ERRORS: &'static [GetIntegratedServiceStatusError] = &[
        GetIntegratedServiceStatusError::NoPermission,
        GetIntegratedServiceStatusError::AccountNotExisted,
        GetIntegratedServiceStatusError::ServiceUnavailable,
    ];
}

/// Response to [`GetIntegratedServiceStatusRequest`].
#[non_exhaustive]
pub struct GetIntegratedServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2E396C84-8D50-5F95-97FA-C0367181BA8A`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Kinds of integrated that were found or are concerned. Example: `NonCompliantNotification`.
    pub integrated_types: Option<String>,
}

response! {
    GetIntegratedServiceStatusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "IntegratedTypes" => integrated_types: value,
    }
}

/// Errors that the documentation of [`GetIntegratedServiceStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetIntegratedServiceStatusError = super::DocumentedError;
