// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainSuffix`, from `domain/QueryDomainSuffix.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the domain suffixes available in advanced search.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainSuffixRequest::new();
/// let reply = client.query_domain_suffix(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainSuffixRequest {
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl QueryDomainSuffixRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    QueryDomainSuffixRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDomainSuffixRequest {
    type Response = QueryDomainSuffixResponse;
    type Error = QueryDomainSuffixError;
    const INFO: OperationInfo = super::operation("QueryDomainSuffix").read_only();
    const ERRORS: &'static [QueryDomainSuffixError] = &[
        QueryDomainSuffixError::ParameterIllegal,
        QueryDomainSuffixError::NetworkIOError,
    ];
}

/// Response to [`QueryDomainSuffixRequest`].
#[non_exhaustive]
pub struct QueryDomainSuffixResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1C9DE44-1D7F-4F66-9653-00000`.
    pub request_id: Option<String>,
    /// Items of the kind suffix that were found or are concerned.
    pub suffix_list: Vec<String>,
}

response! {
    QueryDomainSuffixResponse {
        "RequestId" => request_id: value,
        "SuffixList" => suffix_list: list("Suffix"),
    }
}

/// Errors that the documentation of [`QueryDomainSuffixRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryDomainSuffixError = super::DocumentedError;
