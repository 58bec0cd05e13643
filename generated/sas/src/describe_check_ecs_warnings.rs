// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckEcsWarnings`, from `sas/DescribeCheckEcsWarnings.md`.

use alicloud_runtime::codegen::*;

/// Counts high-risk weak passwords found on assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckEcsWarningsRequest::new();
/// let reply = client.describe_check_ecs_warnings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckEcsWarningsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeCheckEcsWarningsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DescribeCheckEcsWarningsRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeCheckEcsWarningsRequest {
    type Response = DescribeCheckEcsWarningsResponse;
    type Error = DescribeCheckEcsWarningsError;
    const INFO: OperationInfo = super::operation("DescribeCheckEcsWarnings").read_only();
    const ERRORS: &'static [DescribeCheckEcsWarningsError] = &[
        DescribeCheckEcsWarningsError::NoPermission,
        DescribeCheckEcsWarningsError::ConsoleError,
        DescribeCheckEcsWarningsError::UnknownError,
        DescribeCheckEcsWarningsError::ServerError,
    ];
}

/// Response to [`DescribeCheckEcsWarningsRequest`].
#[non_exhaustive]
pub struct DescribeCheckEcsWarningsResponse {
    /// Which version of the sas is meant. Example: `3`.
    pub sas_version: Option<String>,
    /// Whether a trial is possible or running. Example: `0`.
    pub can_try: Option<String>,
    /// How many there are of this: weak password. Example: `3`.
    pub weak_password_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D`.
    pub request_id: Option<String>,
}

response! {
    DescribeCheckEcsWarningsResponse {
        "SasVersion" => sas_version: value,
        "CanTry" => can_try: value,
        "WeakPasswordCount" => weak_password_count: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCheckEcsWarningsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCheckEcsWarningsError = super::DocumentedError;
