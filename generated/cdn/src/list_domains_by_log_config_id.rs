// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDomainsByLogConfigId`, from `cdn/ListDomainsByLogConfigId.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names that use a custom log format.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListDomainsByLogConfigIdRequest::new()
///     .config_id("123");
/// let reply = client.list_domains_by_log_config_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdRequest {
    /// **Required.** ID of the custom log format whose domain names are listed. Example: `123`.
    pub config_id: Option<String>,
}

impl ListDomainsByLogConfigIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
}

request! {
    ListDomainsByLogConfigIdRequest {
        "ConfigId" => config_id: query,
    }
}

impl Operation for ListDomainsByLogConfigIdRequest {
    type Response = ListDomainsByLogConfigIdResponse;
    type Error = ListDomainsByLogConfigIdError;
    const INFO: OperationInfo = super::operation("ListDomainsByLogConfigId")
        .method("GET")
        .required(&["ConfigId"])
        .read_only();
    const ERRORS: &'static [ListDomainsByLogConfigIdError] = &[
        ListDomainsByLogConfigIdError::DomainsNotFound,
        ListDomainsByLogConfigIdError::InvalidConfigId,
    ];
}

/// Response to [`ListDomainsByLogConfigIdRequest`].
#[non_exhaustive]
pub struct ListDomainsByLogConfigIdResponse {
    /// Domain names, one entry each. Example: `[ "abc.com", "a.b.c.com" ]`.
    pub domains: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94E3559F-7B6A-4A5E-AFFD-44E2A208A249`.
    pub request_id: Option<String>,
}

response! {
    ListDomainsByLogConfigIdResponse {
        "Domains" => domains: list("Domain"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ListDomainsByLogConfigIdRequest`] names.
///
/// - [`DomainsNotFound`](super::DocumentedError::DomainsNotFound)
/// - [`InvalidConfigId`](super::DocumentedError::InvalidConfigId)
pub type ListDomainsByLogConfigIdError = super::DocumentedError;
