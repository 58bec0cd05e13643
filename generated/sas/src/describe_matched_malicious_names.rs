// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMatchedMaliciousNames`, from `sas/DescribeMatchedMaliciousNames.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of malicious files.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeMatchedMaliciousNamesRequest::new();
/// let reply = client.describe_matched_malicious_names(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMatchedMaliciousNamesRequest {
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeMatchedMaliciousNamesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeMatchedMaliciousNamesRequest {
        "Levels" => levels: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeMatchedMaliciousNamesRequest {
    type Response = DescribeMatchedMaliciousNamesResponse;
    type Error = DescribeMatchedMaliciousNamesError;
    const INFO: OperationInfo = super::operation("DescribeMatchedMaliciousNames")
        .read_only();
    const ERRORS: &'static [DescribeMatchedMaliciousNamesError] = &[
        DescribeMatchedMaliciousNamesError::NoPermission,
        DescribeMatchedMaliciousNamesError::ServerError,
    ];
}

/// Response to [`DescribeMatchedMaliciousNamesRequest`].
#[non_exhaustive]
pub struct DescribeMatchedMaliciousNamesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7CD1BE6-97A2-5524-A529-B55C63E55D59`.
    pub request_id: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<MatchedMaliciousNameData>,
}

response! {
    DescribeMatchedMaliciousNamesResponse {
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MatchedMaliciousNameData {
    /// Name in a pair of name and value. Example: `key`.
    pub key: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `displayname`.
    pub display_name: Option<String>,
}

response! {
    MatchedMaliciousNameData {
        "Key" => key: value,
        "DisplayName" => display_name: value,
    }
}

/// Errors that the documentation of [`DescribeMatchedMaliciousNamesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeMatchedMaliciousNamesError = super::DocumentedError;
