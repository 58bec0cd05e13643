// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForDomainNameProxyService`, from `domain/SaveSingleTaskForDomainNameProxyService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that switches privacy protection of a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForDomainNameProxyServiceRequest::new()
///     .domain_name("test1.com")
///     .status(false);
/// let reply = client.save_single_task_for_domain_name_proxy_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForDomainNameProxyServiceRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForDomainNameProxyServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveSingleTaskForDomainNameProxyServiceRequest {
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForDomainNameProxyServiceRequest {
    type Response = SaveSingleTaskForDomainNameProxyServiceResponse;
    type Error = SaveSingleTaskForDomainNameProxyServiceError;
    const INFO: OperationInfo = super::operation(
            "SaveSingleTaskForDomainNameProxyService",
        )
        .required(&["DomainName", "Status"]);
    const ERRORS: &'static [SaveSingleTaskForDomainNameProxyServiceError] = &[
        SaveSingleTaskForDomainNameProxyServiceError::ParameterIllegal,
        SaveSingleTaskForDomainNameProxyServiceError::NetworkIOError,
    ];
}

/// Response to [`SaveSingleTaskForDomainNameProxyServiceRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForDomainNameProxyServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForDomainNameProxyServiceResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForDomainNameProxyServiceRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveSingleTaskForDomainNameProxyServiceError = super::DocumentedError;
