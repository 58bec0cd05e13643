// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventOnStage`, from `sas/DescribeEventOnStage.md`.

use alicloud_runtime::codegen::*;

/// Shows the platforms that threat detection supports.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeEventOnStageRequest::new();
/// let reply = client.describe_event_on_stage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventOnStageRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeEventOnStageRequest {
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
    DescribeEventOnStageRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeEventOnStageRequest {
    type Response = DescribeEventOnStageResponse;
    type Error = DescribeEventOnStageError;
    const INFO: OperationInfo = super::operation("DescribeEventOnStage").read_only();
    const ERRORS: &'static [DescribeEventOnStageError] = &[
        DescribeEventOnStageError::NoPermission,
        DescribeEventOnStageError::ServerError,
    ];
}

/// Response to [`DescribeEventOnStageRequest`].
#[non_exhaustive]
pub struct DescribeEventOnStageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E332241XXXXX`.
    pub request_id: Option<String>,
    /// Threat detection by platform.
    pub security_event_stage_response: Option<SecurityEventStageResponse>,
}

response! {
    DescribeEventOnStageResponse {
        "RequestId" => request_id: value,
        "SecurityEventStageResponse" => security_event_stage_response: value,
    }
}

/// Threat detection by platform.
#[non_exhaustive]
pub struct SecurityEventStageResponse {
    /// Platforms on which threats can be detected.
    pub security_event_on_stag: Option<Value>,
}

response! {
    SecurityEventStageResponse {
        "SecurityEventOnStag" => security_event_on_stag: value,
    }
}

/// Errors that the documentation of [`DescribeEventOnStageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeEventOnStageError = super::DocumentedError;
