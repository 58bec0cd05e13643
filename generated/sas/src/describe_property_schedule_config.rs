// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyScheduleConfig`, from `sas/DescribePropertyScheduleConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows how often a kind of asset fingerprint is collected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyScheduleConfigRequest::new()
///     .type_("...");
/// let reply = client.describe_property_schedule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyScheduleConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribePropertyScheduleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribePropertyScheduleConfigRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribePropertyScheduleConfigRequest {
    type Response = DescribePropertyScheduleConfigResponse;
    type Error = DescribePropertyScheduleConfigError;
    const INFO: OperationInfo = super::operation("DescribePropertyScheduleConfig")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribePropertyScheduleConfigError] = &[
        DescribePropertyScheduleConfigError::NoPermission,
        DescribePropertyScheduleConfigError::ServerError,
    ];
}

/// Response to [`DescribePropertyScheduleConfigRequest`].
#[non_exhaustive]
pub struct DescribePropertyScheduleConfigResponse {
    /// Settings, in the notation that the operation defines. Example: `3`.
    pub config: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
}

response! {
    DescribePropertyScheduleConfigResponse {
        "Config" => config: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribePropertyScheduleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyScheduleConfigError = super::DocumentedError;
