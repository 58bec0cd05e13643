// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConcernNecessity`, from `sas/DescribeConcernNecessity.md`.

use alicloud_runtime::codegen::*;

/// Shows which priorities of vulnerability fixing the account cares about.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeConcernNecessityRequest::new();
/// let reply = client.describe_concern_necessity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConcernNecessityRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeConcernNecessityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeConcernNecessityRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeConcernNecessityRequest {
    type Response = DescribeConcernNecessityResponse;
    type Error = DescribeConcernNecessityError;
    const INFO: OperationInfo = super::operation("DescribeConcernNecessity").read_only();
    const ERRORS: &'static [DescribeConcernNecessityError] = &[
        DescribeConcernNecessityError::NoPermission,
        DescribeConcernNecessityError::ServerError,
    ];
}

/// Response to [`DescribeConcernNecessityRequest`].
#[non_exhaustive]
pub struct DescribeConcernNecessityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECC6B3E3-D496-512D-B46D-E6996A6B63EE`.
    pub request_id: Option<String>,
    /// Grades of urgency that are shown. Example: `asap`.
    pub concern_necessity: Vec<String>,
}

response! {
    DescribeConcernNecessityResponse {
        "RequestId" => request_id: value,
        "ConcernNecessity" => concern_necessity: list(""),
    }
}

/// Errors that the documentation of [`DescribeConcernNecessityRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeConcernNecessityError = super::DocumentedError;
