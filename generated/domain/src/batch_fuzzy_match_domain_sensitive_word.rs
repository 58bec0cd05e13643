// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchFuzzyMatchDomainSensitiveWord`, from `domain/BatchFuzzyMatchDomainSensitiveWord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, MatchedSensitiveWord};

/// Checks several keywords at once for words that domain names must not contain.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::BatchFuzzyMatchDomainSensitiveWordRequest::new()
///     .keyword("abc.com,cbc.com");
/// let reply = client.batch_fuzzy_match_domain_sensitive_word(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchFuzzyMatchDomainSensitiveWordRequest {
    /// **Required.** Text to search for. Example: `abc.com,cbc.com`.
    pub keyword: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl BatchFuzzyMatchDomainSensitiveWordRequest {
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
    BatchFuzzyMatchDomainSensitiveWordRequest {
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for BatchFuzzyMatchDomainSensitiveWordRequest {
    type Response = BatchFuzzyMatchDomainSensitiveWordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchFuzzyMatchDomainSensitiveWord")
        .required(&["Keyword"]);
}

/// Response to [`BatchFuzzyMatchDomainSensitiveWordRequest`].
#[non_exhaustive]
pub struct BatchFuzzyMatchDomainSensitiveWordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1`.
    pub request_id: Option<String>,
    /// Items of the kind sensitive word match result that were found or are concerned.
    pub sensitive_word_match_result_list: Vec<SensitiveWordMatchResult>,
}

response! {
    BatchFuzzyMatchDomainSensitiveWordResponse {
        "RequestId" => request_id: value,
        "SensitiveWordMatchResultList" => sensitive_word_match_result_list: list("SensitiveWordMatchResult"),
    }
}

/// Items of the kind sensitive word match result that were found or are concerned.
#[non_exhaustive]
pub struct SensitiveWordMatchResult {
    /// Whether there is such an item. Example: `true`.
    pub exist: Option<bool>,
    /// Word to look for or that was found. Example: `abc.com`.
    pub keyword: Option<String>,
    /// The matched sentive words that were found or are concerned, one entry each.
    pub matched_sentive_words: Vec<MatchedSensitiveWord>,
}

response! {
    SensitiveWordMatchResult {
        "Exist" => exist: value,
        "Keyword" => keyword: value,
        "MatchedSentiveWords" => matched_sentive_words: list("MatchedSensitiveWord"),
    }
}
