// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForDomainNameProxyService`, from `domain/SaveBatchTaskForDomainNameProxyService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that switches privacy protection of several domain names on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForDomainNameProxyServiceRequest::new()
///     .domain_name(["..."])
///     .status(false);
/// let reply = client.save_batch_task_for_domain_name_proxy_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForDomainNameProxyServiceRequest {
    /// **Required.** Domain name that the call or the item is about. Items: at most 1000.
    pub domain_name: Vec<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<bool>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForDomainNameProxyServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
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
    SaveBatchTaskForDomainNameProxyServiceRequest {
        "DomainName" => domain_name: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForDomainNameProxyServiceRequest {
    type Response = SaveBatchTaskForDomainNameProxyServiceResponse;
    type Error = SaveBatchTaskForDomainNameProxyServiceError;
    const INFO: OperationInfo = super::operation(
            "SaveBatchTaskForDomainNameProxyService",
        )
        .required(&["DomainName", "Status"]);
    const ERRORS: &'static [SaveBatchTaskForDomainNameProxyServiceError] = &[
        SaveBatchTaskForDomainNameProxyServiceError::ParameterIllegal,
        SaveBatchTaskForDomainNameProxyServiceError::NetworkIOError,
    ];
}

/// Response to [`SaveBatchTaskForDomainNameProxyServiceRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForDomainNameProxyServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F51977F9-2B40-462B-BCCD-CF5BB1E9DB56`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `d3babb0a-c939-4c25-8c65-c47b65f54923`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForDomainNameProxyServiceResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveBatchTaskForDomainNameProxyServiceRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type SaveBatchTaskForDomainNameProxyServiceError = super::DocumentedError;
