// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIntegratedService`, from `config/ListIntegratedService.md`.

use alicloud_runtime::codegen::*;

/// Lists the services that Cloud Config can integrate, each with its status.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListIntegratedServiceRequest::new();
/// let reply = client.list_integrated_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIntegratedServiceRequest {}

impl ListIntegratedServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListIntegratedServiceRequest {}
}

impl Operation for ListIntegratedServiceRequest {
    type Response = ListIntegratedServiceResponse;
    type Error = ListIntegratedServiceError;
    const INFO: OperationInfo = super::operation("ListIntegratedService").read_only();
    const ERRORS: &'static [ListIntegratedServiceError] = &[
        ListIntegratedServiceError::AccountNotExisted,
    ];
}

/// Response to [`ListIntegratedServiceRequest`].
#[non_exhaustive]
pub struct ListIntegratedServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `86DB52A5-0C25-505A-96D5-9BAE1EFA00B9`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<IntegratedServiceData>,
}

response! {
    ListIntegratedServiceResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct IntegratedServiceData {
    /// Name that the service goes by. Example: `text`.
    pub service_name: Option<String>,
    /// Code that stands for the service, for programs to act on. Example: `cms`.
    pub service_code: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
    /// Kinds of integrated that were found or are concerned. Example: `NonCompliantNotification`.
    pub integrated_types: Option<String>,
}

response! {
    IntegratedServiceData {
        "ServiceName" => service_name: value,
        "ServiceCode" => service_code: value,
        "Status" => status: value,
        "IntegratedTypes" => integrated_types: value,
    }
}

/// Errors that the documentation of [`ListIntegratedServiceRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
pub type ListIntegratedServiceError = super::DocumentedError;
