// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHoneyPotAuth`, from `sas/DescribeHoneyPotAuth.md`.

use alicloud_runtime::codegen::*;

/// Shows the purchased and used quota of honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeHoneyPotAuthRequest::new();
/// let reply = client.describe_honey_pot_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHoneyPotAuthRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeHoneyPotAuthRequest {
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
    DescribeHoneyPotAuthRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeHoneyPotAuthRequest {
    type Response = DescribeHoneyPotAuthResponse;
    type Error = DescribeHoneyPotAuthError;
    const INFO: OperationInfo = super::operation("DescribeHoneyPotAuth").read_only();
    const ERRORS: &'static [DescribeHoneyPotAuthError] = &[
        DescribeHoneyPotAuthError::NoPermission,
        DescribeHoneyPotAuthError::ServerError,
    ];
}

/// Response to [`DescribeHoneyPotAuthRequest`].
#[non_exhaustive]
pub struct DescribeHoneyPotAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F5023B6-9C1F-459F-ACCC-8B4636804037`.
    pub request_id: Option<String>,
    /// How many there are of this: honey pot. Example: `4`.
    pub honey_pot_count: Option<i32>,
    /// How many there are of this: honey pot auth. Example: `10`.
    pub honey_pot_auth_count: Option<i64>,
}

response! {
    DescribeHoneyPotAuthResponse {
        "RequestId" => request_id: value,
        "HoneyPotCount" => honey_pot_count: value,
        "HoneyPotAuthCount" => honey_pot_auth_count: value,
    }
}

/// Errors that the documentation of [`DescribeHoneyPotAuthRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeHoneyPotAuthError = super::DocumentedError;
