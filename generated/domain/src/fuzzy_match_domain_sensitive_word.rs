// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FuzzyMatchDomainSensitiveWord`, from `domain/FuzzyMatchDomainSensitiveWord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, MatchedSensitiveWord};

/// Checks whether a keyword contains words that domain names must not contain.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::FuzzyMatchDomainSensitiveWordRequest::new()
///     .keyword("xxx**.cn");
/// let reply = client.fuzzy_match_domain_sensitive_word(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FuzzyMatchDomainSensitiveWordRequest {
    /// **Required.** Text to search for. Example: `xxx**.cn`.
    pub keyword: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl FuzzyMatchDomainSensitiveWordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`, which is required.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
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
    FuzzyMatchDomainSensitiveWordRequest {
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for FuzzyMatchDomainSensitiveWordRequest {
    type Response = FuzzyMatchDomainSensitiveWordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FuzzyMatchDomainSensitiveWord")
        .required(&["Keyword"]);
}

/// Response to [`FuzzyMatchDomainSensitiveWordRequest`].
#[non_exhaustive]
pub struct FuzzyMatchDomainSensitiveWordResponse {
    /// Whether there is such an item. Example: `true`.
    pub exist: Option<bool>,
    /// Word to look for or that was found. Example: `xxx**.cn`.
    pub keyword: Option<String>,
    /// The matched sentive words that were found or are concerned, one entry each.
    pub matched_sentive_words: Vec<MatchedSensitiveWord>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D15F91FD-0B34-4E48-8CBF-EFA5D2A31586`.
    pub request_id: Option<String>,
}

response! {
    FuzzyMatchDomainSensitiveWordResponse {
        "Exist" => exist: value,
        "Keyword" => keyword: value,
        "MatchedSentiveWords" => matched_sentive_words: list("MatchedSensitiveWord"),
        "RequestId" => request_id: value,
    }
}
